import type { Holdings } from '@roster/contract/departures';
import { useState } from 'react';

/** The duty ends: other contacts remain. */
export const dutyEnds = 'ends';

/** D2: the new holder of each license, and the successor of each fulfillment contact. */
export function useSettlements() {
  const [seats, setSeats] = useState<Record<string, string>>({});
  const [contacts, setContacts] = useState<Record<string, string>>({});
  return {
    seats,
    contacts,
    giveSeat: (seatId: string, userId: string | null) =>
      setSeats((before) => changed(before, seatId, userId)),
    replaceContact: (userId: string, replacedBy: string | null) =>
      setContacts((before) => changed(before, userId, replacedBy)),
    /** Only of users who leave; the others keep what they have. */
    toSend: (holdings: readonly Holdings[]) => ({
      seats: holdings.flatMap((one) =>
        one.seats.flatMap(({ id }) => (seats[id] ? [{ seatId: id, userId: seats[id] }] : [])),
      ),
      contacts: holdings.flatMap(({ id }) => {
        const replacedBy = contacts[id];
        return replacedBy ? [{ userId: id, replacedBy: replacedBy === dutyEnds ? null : replacedBy }] : [];
      }),
    }),
  };
}

export type Settlements = ReturnType<typeof useSettlements>;

function changed(before: Record<string, string>, key: string, value: string | null): Record<string, string> {
  const rest = Object.entries(before).filter(([one]) => one !== key);
  return Object.fromEntries(value ? [...rest, [key, value]] : rest);
}
