export { endPending } from './end-pending.ts';
