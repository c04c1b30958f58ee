import { canonicalEmail } from '@roster/domain/emails';
import { fullName, hasName } from '@roster/domain/names';
import { normalLine } from '@roster/domain/typed-texts';
import type { PastedPeople, PastedPerson } from '@roster/domain/pasted-people';
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

/** It can be sent as it is. */
export const isReady = (row: Row) => !isDone(row) && !isRefused(row) && isNamed(row) && isAddressed(row);

export const isNamed = ({ firstName, lastName }: Row) =>
  hasName({ firstName: normalLine(firstName), lastName: normalLine(lastName) });
export const isAddressed = ({ email }: Row) => canonicalEmail(email) !== null;

/**
 * Sends one after the other, each as it is when its turn comes: one that was left out since then is not sent, one that was
 * corrected is sent as corrected, and none once the form is closed.
 */
export async function sendInTurn(
  ids: readonly string[],
  rowsNow: () => readonly Row[],
  send: (row: Row) => Promise<void>,
): Promise<void> {
  for (const id of ids) {
    const row = rowsNow().find((one) => one.id === id);
    if (row && isReady(row)) await send(row);
  }
}

type Named = { firstName?: string | undefined; lastName?: string | undefined };

/** One pasted address in what is typed: a name that was typed before stays, and only an empty one is guessed. */
export const withPasted = <Typed extends Named>(typed: Typed, pasted: PastedPerson) => ({
  ...typed,
  email: pasted.email,
  firstName: typed.firstName?.trim() ? typed.firstName : pasted.firstName,
  lastName: typed.lastName?.trim() ? typed.lastName : pasted.lastName,
});

/**
 * A pasted list over what is typed: a name that was typed for one of its addresses stays. What was typed for none of them is
 * `typedBefore`, for the reader to see.
 */
export function withPastedList(typed: Named & { email: string }, pasted: PastedPeople): PastedOver {
  const address = canonicalEmail(typed.email);
  const isTyped = (person: PastedPerson) => person.email === address;
  const { firstName = '', lastName = '' } = typed;
  if (!pasted.people.some(isTyped)) {
    const name = fullName({ firstName, lastName });
    return { pasted, typedBefore: [name, typed.email.trim()].filter(Boolean).join(', ') };
  }
  const people = pasted.people.map((person) =>
    isTyped(person) ? withPasted({ firstName, lastName }, person) : person,
  );
  return { pasted: { ...pasted, people }, typedBefore: '' };
}

export type PastedOver = { pasted: PastedPeople; typedBefore: string };

/** A result that no longer fits what is typed disappears; a way to settle it is about the address alone. */
export function withTyped(row: Row, typed: Partial<Pick<Row, 'email' | 'firstName' | 'lastName'>>): Row {
  const aboutTheName = row.outcome?.kind === 'refused' && row.outcome.problem.code === 'request.invalid';
  const fits = typed.email === undefined && !aboutTheName;
  return { ...row, ...typed, outcome: fits ? row.outcome : null };
}
