/** A practitioner license (seat) of one product, and its holder. */
export type Seat = { id: string; productId: string; userId: string | null };

/** E3: a seat moves to another member, who holds each product at most once. */
export function decideReassign(
  wanted: { seatId: string; userId: string; member: boolean },
  facts: { seats: ReadonlyMap<string, Seat>; held: ReadonlySet<string> },
): 'licenses.notFound' | 'users.notFound' | 'licenses.alreadyHeld' | null {
  const seat = facts.seats.get(wanted.seatId);
  if (!seat) return 'licenses.notFound';
  if (!wanted.member) return 'users.notFound';
  return facts.held.has(holding(wanted.userId, seat.productId)) ? 'licenses.alreadyHeld' : null;
}

/** A user and a product as one key. */
export const holding = (userId: string, productId: string) => `${userId} ${productId}`;
