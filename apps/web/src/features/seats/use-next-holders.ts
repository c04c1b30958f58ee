import type { Seat } from '@roster/contract/seats';
import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { pastedAddresses } from '@roster/domain/pasted-people';
import { useState } from 'react';
import { pastedSearch } from '../../people/pasted-search.ts';
import { usePastedUsers, type Move } from './seats.queries.ts';

/**
 * Who gets each of these licenses: the user chosen for it, else that of the pasted address in its place. A place whose
 * address is not found stays empty, so that a list copied beside another one keeps its order.
 */
export function useNextHolders(seats: readonly Seat[], typed: string) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  // One address is a list, too: the field takes nothing else.
  const text = typed.includes('@') ? `${typed};` : '';
  const pasted = pastedSearch(text || undefined);
  const addresses = (pasted && pastedAddresses(text)) ?? [];
  const found = usePastedUsers(pasted?.search ?? null);
  const users = pasted && !found.isError ? (found.data?.items ?? []) : [];
  const userOf = new Map(users.map((user) => [user.email, user]));

  const open = seats.filter(({ refusal }) => refusal === null);
  const listed = new Map(
    open.flatMap(({ id }, nth) => {
      const user = userOf.get(addresses[nth] ?? '');
      return user ? [[id, user] as const] : [];
    }),
  );
  const valueOf = (id: string) => {
    const byHand = chosen.get(id);
    return byHand === undefined ? (listed.get(id)?.id ?? null) : byHand;
  };
  return {
    pasted,
    found,
    /** How many addresses have no license. */
    over: Math.max(addresses.length - open.length, 0),
    valueOf,
    /** The user of the pasted list: no search has found them. */
    knownOf: (id: string) => knownAs(listed.get(id)),
    choose: (id: string, userId: string | null) => setChosen((before) => new Map(before).set(id, userId)),
    moves: open.flatMap(({ id, userId: heldBy }): Move[] => {
      const userId = valueOf(id);
      return userId ? [{ seatId: id, userId, heldBy }] : [];
    }),
  };
}

export type NextHolders = Pick<ReturnType<typeof useNextHolders>, 'valueOf' | 'knownOf' | 'choose'>;

const knownAs = (user: User | undefined) =>
  user ? { id: user.id, name: fullName(user), email: user.email } : null;
