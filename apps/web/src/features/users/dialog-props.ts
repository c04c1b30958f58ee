import type { Outcome } from './use-outcome.ts';
import type { Target } from './users.queries.ts';

/** What each of the dialogs gets: whom it is for, and whom to tell. */
export type DialogProps = { target: Target; onClose: () => void; onDone: (outcome: Outcome) => void };
