import { type Decisions, decideEach } from './decide-each.ts';
import type { Term } from './entitlements.ts';
import { decideActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const seatRefusals = [
  'licenses.notFound',
  'licenses.alreadyHeld',
  'licenses.noneFree',
  'licenses.otherCountry',
  'licenses.alreadyFree',
  'licenses.changedSince',
  'licenses.termEnded',
] as const;

/** Lost: imported with a holder who is not a user (D3). */
export const seatStates = ['lost', 'assigned', 'free'] as const;
export type SeatState = (typeof seatStates)[number];

/** How many licenses of an entitlement were bought, are assigned, and are without a known user (D3). */
export type SeatCounts = { bought: number; assigned: number; lost: number };

/** Of what everyone may use, null, nothing is assigned. */
export const freeOf = (seats: SeatCounts | null): number =>
  seats ? seats.bought - seats.assigned - seats.lost : 0;

/**
 * E3: a license counts as one while its term runs. One that is over, or begins later, gives its holder nothing: they are
 * among those without a license.
 */
export const countsAsLicense = ({ term }: { term: Term }): boolean => term === 'running';

/** How the holders of licenses used the product lately; who never used it did not in the last 90 days, either. */
export const seatUses = ['inLast30Days', 'notInLast90Days', 'never'] as const;
export type SeatUse = (typeof seatUses)[number];

/** A user and a product as one key. */
export const holding = (userId: string, productId: string) => `${userId} ${productId}`;

/** The license that a user holds of a product: its term, and the country that it is for. */
export type HeldLicense = { term: Term; country: string };

/** The country that the next license is for, and the one in which the entitlements of its user are looked up (E2). */
type NextLicense = { country: string; lookedUpIn: string };

/**
 * E3: whether the license that a user holds keeps them from another one of the product. One that gives them nothing does not,
 * and goes back when they get another: its term is over, or it is for another country while the next one is for theirs.
 */
export const isInTheWay = (held: HeldLicense | null, { country, lookedUpIn }: NextLicense): boolean =>
  held !== null && held.term !== 'ended' && (held.country === lookedUpIn || country !== lookedUpIn);

/** E2: the country of a license that goes back when its holder gets the next one; null if none does that is not over anyway. */
export const returnedFor = (held: HeldLicense | null, next: NextLicense): string | null =>
  held && held.term !== 'ended' && !isInTheWay(held, next) ? held.country : null;

/** A seat of a term that is over gives nothing, so none of them is given to anyone. */
export const decideGive = (entitlement: { term: Term }): 'licenses.termEnded' | null =>
  entitlement.term === 'ended' ? 'licenses.termEnded' : null;

type Member = { roles: readonly RoleKey[] };

/** What decides who gets a free seat of one entitlement. */
export type AssignFacts = {
  actorRoles: readonly RoleKey[];
  members: ReadonlyMap<string, Member>;
  /** The users who hold a seat of the product that is in the way, of this entitlement or another. */
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

/** One seat fewer for the next user; each is decided once. */
export const afterAssign = (_userId: string, facts: AssignFacts): AssignFacts => ({
  ...facts,
  free: facts.free - 1,
});

/** A seat, the product and the term it belongs to, and who has it: a user, someone who is not one (D3), or no one. */
export type HeldSeat = {
  productId: string;
  country: string;
  term: Term;
  state: SeatState;
  userId: string | null;
  holder: Member | undefined;
};

/** A seat goes back to the pool. L3: that of an Account Administrator by one only. */
export function decideReturn(
  seat: HeldSeat | undefined,
  actorRoles: readonly RoleKey[],
): 'licenses.notFound' | 'licenses.alreadyFree' | 'users.administratorProtected' | null {
  if (!seat) return 'licenses.notFound';
  if (seat.state === 'free') return 'licenses.alreadyFree';
  return seat.holder && decideActOn(actorRoles, seat.holder) ? 'users.administratorProtected' : null;
}

/** What decides who takes a seat over. */
export type MoveFacts = {
  actorRoles: readonly RoleKey[];
  /** With the country in which their entitlements are looked up (E2). */
  members: ReadonlyMap<string, Member & { country: string }>;
  /** Which seat they hold of which product, as `holding` writes it. */
  held: ReadonlyMap<string, HeldLicense>;
};

/** How many seats one call reassigns: as many as a person fills in. */
export const maxReassigned = 50;

/** A seat and its next holder. Where the caller names the holder they saw, someone else may have moved it since. */
export type Move = { seatId: string; userId: string; heldBy?: string | null };

/**
 * E3: a seat moves to another member, who holds each product at most once; never one whose term is over. L3: neither from
 * nor to an administrator, from below.
 */
export function decideMove(
  seat: HeldSeat | undefined,
  { userId, heldBy }: Omit<Move, 'seatId'>,
  { actorRoles, members, held }: MoveFacts,
):
  | 'licenses.notFound'
  | 'licenses.termEnded'
  | 'licenses.changedSince'
  | 'licenses.alreadyHeld'
  | 'users.notFound'
  | 'users.administratorProtected'
  | null {
  if (!seat) return 'licenses.notFound';
  const ended = decideGive(seat);
  if (ended) return ended;
  if (heldBy !== undefined && seat.userId !== heldBy) return 'licenses.changedSince';
  if (seat.holder && decideActOn(actorRoles, seat.holder)) return 'users.administratorProtected';
  const member = members.get(userId);
  const protectedFrom = decideActOn(actorRoles, member);
  if (protectedFrom || !member) return protectedFrom;
  const next = { country: seat.country, lookedUpIn: member.country };
  return isInTheWay(held.get(holding(userId, seat.productId)) ?? null, next) ? 'licenses.alreadyHeld' : null;
}

/** The next holder has the product, for the next decision of the same call: whatever this seat is for, no second one follows. */
export const afterMove = (seat: HeldSeat, userId: string, facts: MoveFacts): MoveFacts => ({
  ...facts,
  held: new Map(facts.held).set(holding(userId, seat.productId), {
    term: 'running',
    country: facts.members.get(userId)?.country ?? seat.country,
  }),
});

export type MoveRefusal = NonNullable<ReturnType<typeof decideMove>>;

/**
 * E3: several moves of one call, judged by what is so afterwards: a user holds each product at most once, and the license that
 * they give up in the same call is in nobody's way. Of two for one user the first one counts. What may not move stops no other,
 * except those that wait for it: its holder keeps the license.
 */
export function decideMoves(
  moves: readonly Move[],
  seats: ReadonlyMap<string, HeldSeat>,
  facts: MoveFacts,
): Decisions<MoveRefusal> {
  // Of two for one seat the last one counts.
  const moveOf = new Map(moves.map((move) => [move.seatId, move]));
  const refused = new Map<string, MoveRefusal>();
  let known: number;
  do {
    known = refused.size;
    const staying = [...moveOf.keys()].filter((seatId) => !refused.has(seatId));
    const round = decideEach(
      staying,
      { ...facts, held: withoutGivenUp(staying, moveOf, seats, facts.held) },
      (seatId, now) => decideMove(seats.get(seatId), moveOf.get(seatId) ?? { userId: '' }, now),
      (seatId, now) => {
        const [seat, move] = [seats.get(seatId), moveOf.get(seatId)];
        return seat && move ? afterMove(seat, move.userId, now) : now;
      },
    );
    for (const { id, code } of round.refused) refused.set(id, code);
  } while (refused.size > known);
  const ids = [...moveOf.keys()];
  return {
    allowed: ids.filter((id) => !refused.has(id)),
    refused: ids.flatMap((id) => {
      const code = refused.get(id);
      return code ? [{ id, code }] : [];
    }),
  };
}

/** What users hold besides the seats that move to someone else. */
function withoutGivenUp(
  seatIds: readonly string[],
  moveOf: ReadonlyMap<string, Move>,
  seats: ReadonlyMap<string, HeldSeat>,
  held: MoveFacts['held'],
): MoveFacts['held'] {
  const left = new Map(held);
  for (const seatId of seatIds) {
    const seat = seats.get(seatId);
    if (seat?.userId && seat.userId !== moveOf.get(seatId)?.userId)
      left.delete(holding(seat.userId, seat.productId));
  }
  return left;
}
