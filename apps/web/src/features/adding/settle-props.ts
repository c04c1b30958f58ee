import type { Problem } from '@roster/contract/machinery/problem';
import type { RefusalCode } from '@roster/domain/refusals';
import type { AddedUser, Newcomer, Outcome } from './add-users.queries.ts';

/** What every answer to a refusal gets. */
export type SettleProps<Code extends RefusalCode = RefusalCode> = {
  problem: Problem<Code>;
  newcomer: Newcomer;
  /** One of several: the form around it has the main button. */
  inRow?: boolean;
  /** The user who belongs to the account now; null if it was settled without one. */
  onSettled: (user: AddedUser | null) => void;
  onOutcome: (outcome: Outcome) => void;
};
