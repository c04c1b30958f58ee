import type { Term } from './entitlements.ts';
import { decideActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const seatRefusals = [
  'licenses.notFound',
  'licenses.alreadyHeld',
  'licenses.noneFree',
  'licenses.alreadyFree',
  'licenses.changedSince',
  'licenses.termEnded',
] as const;

/** Lost: imported with a holder who is not a user (D3). */
export const seatStates = ['lost', 'assigned', 'free'] as const;
export type SeatState = (typeof seatStates)[number];

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

/** A seat of a term that is over gives nothing, so none of them is given to anyone. */
export const decideGive = (entitlement: { term: Term }): 'licenses.termEnded' | null =>
  entitlement.term === 'ended' ? 'licenses.termEnded' : null;

type Member = { roles: readonly RoleKey[] };

/** What decides who gets a free seat of one entitlement. */
export type AssignFacts = {
  actorRoles: readonly RoleKey[];
  members: ReadonlyMap<string, Member>;
  /** The users who hold a seat of the product, of this entitlement or another. */
  held: ReadonlySet<string>;
  free: number;
};

/** E3: a member gets a free seat, never a second one of a product, and never more than were bought. L3 holds. */
export function decideAssign(
  userId: string,
  { actorRoles, members, held, free }: AssignFacts,
): 'users.notFound' | 'users.administratorProtected' | 'licenses.alreadyHeld' | 'licenses.noneFree' | null {
  const protectedFrom = decideActOn(actorRoles, members.get(userId));
  if (protectedFrom) return protectedFrom;
  if (held.has(userId)) return 'licenses.alreadyHeld';
  return free > 0 ? null : 'licenses.noneFree';
}

/** One seat fewer for the next user. */
export const afterAssign = (userId: string, facts: AssignFacts): AssignFacts => ({
  ...facts,
  held: new Set([...facts.held, userId]),
  free: facts.free - 1,
});

/** A seat and who has it: a user, someone who is not one (D3), or no one. */
export type HeldSeat = { state: SeatState; userId: string | null; holder: Member | undefined };

/** A seat goes back to the pool. L3: that of an Account Administrator by one only. */
export function decideReturn(
  seat: HeldSeat | undefined,
  actorRoles: readonly RoleKey[],
): 'licenses.notFound' | 'licenses.alreadyFree' | 'users.administratorProtected' | null {
  if (!seat) return 'licenses.notFound';
  if (seat.state === 'free') return 'licenses.alreadyFree';
  return seat.holder && decideActOn(actorRoles, seat.holder) ? 'users.administratorProtected' : null;
}

/** A seat moves to another member. The caller names the holder they saw: someone else may have moved it since. */
export function decideMove(
  seat: HeldSeat | undefined,
  wanted: { userId: string; heldBy: string | null },
  facts: Omit<AssignFacts, 'free'>,
):
  | Exclude<ReturnType<typeof decideAssign>, 'licenses.noneFree'>
  | 'licenses.notFound'
  | 'licenses.changedSince' {
  if (!seat) return 'licenses.notFound';
  if (seat.userId !== wanted.heldBy) return 'licenses.changedSince';
  if (seat.holder && decideActOn(facts.actorRoles, seat.holder)) return 'users.administratorProtected';
  const refusal = decideAssign(wanted.userId, { ...facts, free: 1 });
  return refusal === 'licenses.noneFree' ? null : refusal;
}
