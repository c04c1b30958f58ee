import { canonicalEmail } from '@roster/domain/emails';
import { hasName } from '@roster/domain/names';
import { normalLine } from '@roster/domain/typed-texts';
import type { Outcome } from './add-users.queries.ts';

/** One of several people to add. */
export type Row = {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  busy: boolean;
  outcome: Outcome | { kind: 'settled' } | null;
  /** True once it was refused: then its address can be corrected, too. */
  failed: boolean;
};

export const isDone = ({ outcome }: Row) => outcome?.kind === 'added' || outcome?.kind === 'settled';
/** Could not be saved as it is: it is changed, settled in place or left out. */
export const isRefused = ({ outcome }: Row) => outcome?.kind === 'refused';

export const isNamed = ({ firstName, lastName }: Row) =>
  hasName({ firstName: normalLine(firstName), lastName: normalLine(lastName) });
export const isAddressed = ({ email }: Row) => canonicalEmail(email) !== null;

/** A result that no longer fits what is typed disappears; a way to settle it is about the address alone. */
export function withTyped(row: Row, typed: Partial<Pick<Row, 'email' | 'firstName' | 'lastName'>>): Row {
  const aboutTheName = row.outcome?.kind === 'refused' && row.outcome.problem.code === 'request.invalid';
  const fits = typed.email === undefined && !aboutTheName;
  return { ...row, ...typed, outcome: fits ? row.outcome : null };
}
