import type { Holdings } from '@roster/contract/departures';
import { offlineUntil } from '@roster/domain/policies';
import { holding, type Seat } from '@roster/domain/seats';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Subject } from '../users/index.ts';

type HoldingsRow = {
  id: string;
  email: string;
  groups: string[];
  seats: Holdings['seats'] | null;
  contact_for: (string | null)[];
  open_requests: number;
  sessions: number;
};

/** D2: lists what each of these users holds, for the screen before they are removed. */
export async function findHoldings(
  tx: AccountTransaction,
  subjects: readonly Subject[],
): Promise<Holdings[]> {
  const rows = await tx.query<HoldingsRow>({
    name: 'removal-holdings',
    text: `select u.id, u.email,
             array(select g.name from group_members m join groups g on g.id = m.group_id
               where m.user_id = u.id order by g.name) as groups,
             (select json_agg(json_build_object('id', s.id, 'product', p.name) order by p.name)
               from seats s join products p on p.id = s.product_id where s.user_id = u.id) as seats,
             array(select c.country from fulfillment_contacts c where c.user_id = u.id order by c.country) as contact_for,
             (select count(*)::integer from user_requests r where r.user_id = u.id and r.state = 'open') as open_requests,
             (select count(*)::integer from sessions s
               where s.user_id = u.id and s.ends_at > $3 and s.idle_ends_at > $3) as sessions
           from users u where u.id = any($1::uuid[]) and u.account_id = $2`,
    values: [subjects.map(({ id }) => id), tx.account.id, tx.now],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return subjects.flatMap((subject) => {
    const row = byId.get(subject.id);
    if (!row) return [];
    return {
      id: row.id,
      name: subject.name,
      email: row.email,
      roles: [...subject.roles],
      groups: row.groups,
      seats: row.seats ?? [],
      contactFor: row.contact_for,
      openRequests: row.open_requests,
      sessions: row.sessions,
      offlineUntil: offlineUntil(subject, tx.now)?.toISOString() ?? null,
    };
  });
}

/** The named seats of this account, and who holds which product of the account. */
export async function findSeats(
  tx: AccountTransaction,
  seatIds: readonly string[],
): Promise<{ seats: Map<string, Seat>; held: Set<string> }> {
  const rows = await tx.query<{ id: string; product_id: string; user_id: string | null; wanted: boolean }>({
    name: 'removal-seats',
    text: `select id, product_id, user_id, id = any($1::uuid[]) as wanted from seats
           where account_id = $2 and (id = any($1::uuid[]) or user_id is not null)`,
    values: [seatIds, tx.account.id],
  });
  const seats = rows
    .filter(({ wanted }) => wanted)
    .map(({ id, product_id: productId, user_id: userId }) => [id, { id, productId, userId }] as const);
  const held = rows.flatMap(({ user_id: userId, product_id: productId }) =>
    userId ? [holding(userId, productId)] : [],
  );
  return { seats: new Map(seats), held: new Set(held) };
}

export async function reassignSeats(
  tx: AccountTransaction,
  moves: readonly { seatId: string; userId: string }[],
): Promise<void> {
  await tx.query({
    name: 'removal-reassign',
    text: `update seats set user_id = move.user_id
           from unnest($1::uuid[], $2::uuid[]) as move (seat_id, user_id)
           where seats.id = move.seat_id and seats.account_id = $3`,
    values: [moves.map(({ seatId }) => seatId), moves.map(({ userId }) => userId), tx.account.id],
  });
}
