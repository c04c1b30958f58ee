export { useAsked } from './asked.ts';
export { LazyDeclineDialog } from './LazyDeclineDialog.tsx';
export type { DeclineOutcome, PickedRequests } from './user-requests.queries.ts';
