export { useAsked } from './asked.ts';
export { LazyAnswerManyDialog } from './LazyAnswerManyDialog.tsx';
export type { ManyAnswered, PickedRequests } from './user-requests.queries.ts';
