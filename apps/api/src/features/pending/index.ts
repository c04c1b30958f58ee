export { endPending } from './end-pending.ts';
export { reopenRequests } from './reopen-requests.ts';
export { grantFulfilled } from './grant-fulfilled.ts';
