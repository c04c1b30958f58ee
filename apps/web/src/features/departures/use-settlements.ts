import type { Holdings } from '@roster/contract/departures';
import { mayEndDuties } from '@roster/domain/contacts';
import { useState } from 'react';

/** The duty ends: other contacts remain. */
export const dutyEnds = 'ends';

/** D2: the new holder of each license, and the successor of each fulfillment contact: only what can be carried out. */
export function useSettlements(holdings: readonly Holdings[]) {
  const [seats, setSeats] = useState<Record<string, string>>({});
  const [contacts, setContacts] = useState<Record<string, string>>({});

  const successors = new Map(
    holdings.flatMap(({ id }) => {
      const chosen = contacts[id];
      return chosen ? [[id, chosen === dutyEnds ? null : chosen] as const] : [];
    }),
  );
  const mayEnd = ({ id, otherContacts }: Holdings) => mayEndDuties(id, successors, [id, ...otherContacts]);
  /** Null if nothing is chosen, or what was chosen is no longer possible. */
  const successorOf = (one: Holdings) => {
    const chosen = contacts[one.id] ?? null;
    return chosen === dutyEnds && !mayEnd(one) ? null : chosen;
  };
  const productOf = (seatId: string) =>
    holdings.flatMap((one) => one.seats).find(({ id }) => id === seatId)?.product;
  return {
    seats,
    mayEnd,
    successorOf,
    /** E3: who gets a license of this product for another seat already. */
    alsoGets: (userId: string, seat: { id: string; product: string }) =>
      Object.entries(seats).some(
        ([id, heir]) => heir === userId && id !== seat.id && productOf(id) === seat.product,
      ),
    giveSeat: (seatId: string, userId: string | null) =>
      setSeats((before) => changed(before, seatId, userId)),
    replaceContact: (userId: string, replacedBy: string | null) =>
      setContacts((before) => changed(before, userId, replacedBy)),
    /** Only of users who leave; the others keep what they have. */
    toSend: () => ({
      seats: holdings.flatMap((one) =>
        one.seats.flatMap(({ id }) => (seats[id] ? [{ seatId: id, userId: seats[id] }] : [])),
      ),
      contacts: holdings.flatMap((one) => {
        const replacedBy = successorOf(one);
        return replacedBy
          ? [{ userId: one.id, replacedBy: replacedBy === dutyEnds ? null : replacedBy }]
          : [];
      }),
    }),
  };
}

export type Settlements = ReturnType<typeof useSettlements>;

function changed(before: Record<string, string>, key: string, value: string | null): Record<string, string> {
  const rest = Object.entries(before).filter(([one]) => one !== key);
  return Object.fromEntries(value ? [...rest, [key, value]] : rest);
}
