import type { Outcome } from './use-outcome.ts';
import type { Target } from './users.queries.ts';

/** The props of every dialog: the users it is for, and the callbacks. */
export type DialogProps = { target: Target; onClose: () => void; onDone: (outcome: Outcome) => void };
