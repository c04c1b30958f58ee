import type { Settlements } from '@roster/contract/departures';
import {
  decideHandOver,
  decideReplaceContact,
  type ContactDuty,
  type Handovers,
} from '@roster/domain/contacts';
import type { decideMove } from '@roster/domain/seats';
import type * as z from 'zod';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findMembers, handDutiesOver } from '../contacts/index.ts';
import { findSeatHolders, judgeMoves, moveSeats } from '../seats/index.ts';

type Settlement = z.output<typeof Settlements>;

type SettlementRefusal = NonNullable<
  ReturnType<typeof decideMove | typeof decideReplaceContact | typeof decideHandOver>
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
  const cannotMove = await judgeMoves(tx, seats, going);
  if (cannotMove) throw refused(cannotMove);

  const members = await findMembers(
    tx,
    contacts.flatMap(({ replacedBy }) => replacedBy ?? []),
  );
  const actorRoles = tx.actor.roles;
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
  const holders = await findSeatHolders(tx, settlements.seats);
  return {
    contacts: settlements.contacts.filter(({ userId }) => inSlice.has(userId)),
    seats: settlements.seats.filter(({ seatId }) => {
      const holder = holders.get(seatId) ?? '';
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
  const holders = await findSeatHolders(tx, seats);
  await moveSeats(
    tx,
    seats.filter(({ seatId }) => going.has(holders.get(seatId) ?? '')),
  );
  for (const [userId, replacedBy] of handoversOf(contacts, going))
    await handDutiesOver(tx, userId, replacedBy);
}

/** Keeps one settlement for each user, the last one sent, and only for those who really leave. */
const handoversOf = (contacts: Settlement['contacts'], going: ReadonlySet<string>): Handovers =>
  new Map(
    contacts.flatMap(({ userId, replacedBy }) => (going.has(userId) ? [[userId, replacedBy] as const] : [])),
  );
