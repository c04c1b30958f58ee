import type { Decisions } from '@roster/domain/decide-each';
import { decideMoves, holding, type Move, type MoveRefusal, returnedFor } from '@roster/domain/seats';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { findMoveFacts, moveSeats } from './move-seats.ts';
import { effectsOfReturn } from './return-to-pool.ts';

type Wanted = { entitlementId: string; moves: readonly Move[]; dryRun: boolean };
type Effect = {
  id: string;
  name: string;
  otherCountry: string | null;
  returns: string | null;
  holder: { name: string; offlineUntil: string | null } | null;
};
type Reassigned = Decisions<MoveRefusal> & {
  /** Of the users who were to get them, by seat. */
  names: ReadonlyMap<string, string>;
  /** What getting one does to its next holder, and losing it to the one before. Of a dry run alone. */
  effects: Effect[];
};

/** E3: seats of an entitlement move to other members, by the door of one, judged by who holds them afterwards. What may not move stays. */
export async function reassignToMembers(
  tx: AccountTransaction,
  { entitlementId, moves, dryRun }: Wanted,
  refused: Refuse<'entitlements.notFound'>,
): Promise<Reassigned> {
  const scope = { accountId: tx.account.id, entitlementId, now: tx.now };
  if (!(await findEntitlement(tx, scope))) throw refused('entitlements.notFound');

  const { seats: found, facts } = await findMoveFacts(tx, moves);
  const seats = new Map([...found].filter(([, seat]) => seat.entitlementId === entitlementId));
  const decisions = decideMoves(moves, seats, facts);
  const takerOf = new Map(
    moves.flatMap(({ seatId, userId }) => {
      const member = facts.members.get(userId);
      return member ? [[seatId, { ...member, id: userId }] as const] : [];
    }),
  );
  const names = new Map([...takerOf].map(([seatId, { name }]) => [seatId, name]));
  if (dryRun) {
    const leaving = decisions.allowed.flatMap((id) => seats.get(id) ?? []);
    // Their devices run on: what they lose and what they get is a license of the same entitlement.
    const exchanging = new Set(decisions.allowed.map((id) => takerOf.get(id)?.id));
    const effects = (await effectsOfReturn(tx, leaving)).flatMap(({ id, name, offlineUntil }): Effect[] => {
      const [seat, taker] = [seats.get(id), takerOf.get(id)];
      if (!seat || !taker) return [];
      const next = { country: seat.country, lookedUpIn: taker.country };
      return [
        {
          id,
          name: taker.name,
          otherCountry: taker.country === seat.country ? null : taker.country,
          returns: returnedFor(facts.held.get(holding(taker.id, seat.productId)) ?? null, next),
          holder:
            seat.userId === null
              ? null
              : { name: name ?? '', offlineUntil: exchanging.has(seat.userId) ? null : offlineUntil },
        },
      ];
    });
    return { ...decisions, names, effects };
  }

  const allowed = new Set(decisions.allowed);
  await moveSeats(
    tx,
    moves.filter(({ seatId }) => allowed.has(seatId)),
  );
  return { ...decisions, names, effects: [] };
}
