export { endPending } from './end-pending.ts';
export { grantFulfilled } from './grant-fulfilled.ts';
