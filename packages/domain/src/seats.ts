import { decideActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const seatRefusals = ['licenses.notFound', 'licenses.alreadyHeld'] as const;

/** A practitioner license (seat) of one product, and its holder. */
export type Seat = { id: string; productId: string; userId: string | null };

/** E3: a seat moves to another member, who holds each product at most once. L3: never to an administrator from below. */
export function decideReassign(
  wanted: { seatId: string; userId: string; member: { roles: readonly RoleKey[] } | undefined },
  facts: {
    actorRoles: readonly RoleKey[];
    seats: ReadonlyMap<string, Seat>;
    held: ReadonlySet<string>;
  },
): 'licenses.notFound' | 'users.notFound' | 'users.administratorProtected' | 'licenses.alreadyHeld' | null {
  const seat = facts.seats.get(wanted.seatId);
  if (!seat) return 'licenses.notFound';
  const protectedFrom = decideActOn(facts.actorRoles, wanted.member);
  if (protectedFrom) return protectedFrom;
  return facts.held.has(holding(wanted.userId, seat.productId)) ? 'licenses.alreadyHeld' : null;
}

/** A user and a product as one key. */
export const holding = (userId: string, productId: string) => `${userId} ${productId}`;
