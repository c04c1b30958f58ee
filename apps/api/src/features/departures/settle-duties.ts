import type { Settlements } from '@roster/contract/departures';
import {
  decideHandOver,
  decideReplaceContact,
  type ContactDuty,
  type Handovers,
} from '@roster/domain/contacts';
import { decideReassign, holding } from '@roster/domain/seats';
import type * as z from 'zod';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findMembers, handDutiesOver } from '../contacts/index.ts';
import { findSeats, handSeatsOver } from '../seats/index.ts';

type Settlement = z.output<typeof Settlements>;

type SettlementRefusal = NonNullable<
  ReturnType<typeof decideReassign | typeof decideReplaceContact | typeof decideHandOver>
>;

/**
 * D2: settles what removed users hand over, judged as a whole before anything is written. Takes nothing from users who
 * stay after all. Refuses if a settlement cannot be carried out.
 */
export async function judgeSettlements(
  tx: AccountTransaction,
  { seats, contacts }: Settlement,
  leaving: readonly string[],
  duties: readonly ContactDuty[],
  refused: Refuse<SettlementRefusal>,
): Promise<void> {
  const going = new Set(leaving);
  const heirs = [
    ...seats.map(({ userId }) => userId),
    ...contacts.flatMap(({ replacedBy }) => replacedBy ?? []),
  ];
  const members = await findMembers(tx, heirs);
  const staying = (id: string) => (going.has(id) ? undefined : members.get(id));
  const actorRoles = tx.actor.roles;

  const seatIds = seats.map(({ seatId }) => seatId);
  const facts = { actorRoles, ...(await findSeats(tx, seatIds, heirs)) };
  for (const { seatId, userId } of seats) {
    const refusal = decideReassign({ seatId, userId, member: staying(userId) }, facts);
    if (refusal) throw refused(refusal);
    const seat = facts.seats.get(seatId);
    if (seat) facts.held.add(holding(userId, seat.productId));
  }
  for (const { userId, replacedBy } of contacts) {
    if (replacedBy === null) continue;
    const wanted = { userId, replacedBy, member: members.get(replacedBy), leaving: going.has(replacedBy) };
    const refusal = decideReplaceContact(wanted, { actorRoles, duties });
    if (refusal) throw refused(refusal);
  }
  const refusal = decideHandOver(handoversOf(contacts, going), duties);
  if (refusal) throw refused(refusal);
}

/**
 * The part of the settlements that concerns one slice of those who leave; all of it if there is only one. A seat of
 * nobody in the selection comes with the first slice, which refuses it.
 */
export async function settlementsOfSlice(
  tx: AccountTransaction,
  settlements: Settlement,
  slice: readonly string[],
  all: readonly string[],
): Promise<Settlement> {
  if (slice.length === all.length) return settlements;
  const inSlice = new Set(slice);
  const inAll = new Set(all);
  const isFirst = slice[0] === all[0];
  const { seats } = await findSeats(
    tx,
    settlements.seats.map(({ seatId }) => seatId),
  );
  return {
    contacts: settlements.contacts.filter(({ userId }) => inSlice.has(userId)),
    seats: settlements.seats.filter(({ seatId }) => {
      const holder = seats.get(seatId)?.userId ?? '';
      return inSlice.has(holder) || (isFirst && !inAll.has(holder));
    }),
  };
}

/** Carries out the judged settlements, for those who really leave. */
export async function settle(
  tx: AccountTransaction,
  { seats, contacts }: Settlement,
  leaving: readonly string[],
) {
  const going = new Set(leaving);
  const { seats: found } = await findSeats(
    tx,
    seats.map(({ seatId }) => seatId),
  );
  await handSeatsOver(
    tx,
    seats.filter(({ seatId }) => going.has(found.get(seatId)?.userId ?? '')),
  );
  for (const [userId, replacedBy] of handoversOf(contacts, going))
    await handDutiesOver(tx, userId, replacedBy);
}

/** Keeps one settlement for each user, the last one sent, and only for those who really leave. */
const handoversOf = (contacts: Settlement['contacts'], going: ReadonlySet<string>): Handovers =>
  new Map(
    contacts.flatMap(({ userId, replacedBy }) => (going.has(userId) ? [[userId, replacedBy] as const] : [])),
  );
