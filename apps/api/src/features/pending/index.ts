export { endPending } from './end-pending.ts';
export { closeRequests } from './close-requests.ts';
export { reopenRequests } from './reopen-requests.ts';
export { grantFulfilled } from './grant-fulfilled.ts';
