import type { Problem } from '@roster/contract/machinery/problem';
import type { UserDetail } from '@roster/contract/users';
import type { Newcomer, Outcome } from './add-users.queries.ts';

/** What every answer to a refusal gets. */
export type SettleProps = {
  problem: Problem;
  newcomer: Newcomer;
  /** The user who belongs to the account now; null if it was settled without one. */
  onSettled: (user: UserDetail | null) => void;
  onOutcome: (outcome: Outcome) => void;
};
