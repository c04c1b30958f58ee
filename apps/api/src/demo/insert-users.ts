import type pg from 'pg';
import type { DemoUser } from './cast.ts';
import { spreadNumber } from './people.ts';

/** What every part of the demo is written with. */
export type Write = { client: pg.PoolClient; now: Date; passwordHash: string };

const day = 86_400_000;

export async function insertUsers(
  { client, now, passwordHash }: Write,
  accountId: string | null,
  users: DemoUser[],
): Promise<void> {
  const rows = users.map((user, nth) => ({
    ...user,
    roles: user.roles ?? [],
    lock_reasons: user.lockReasons ?? [],
    last_sign_in_at: user.seenDaysAgo == null ? null : new Date(now.getTime() - user.seenDaysAgo * day),
    password_hash: user.invited || user.federated ? null : passwordHash,
    // Before the last sign-in, and for some within the last months.
    joined_at:
      accountId &&
      new Date(
        now.getTime() - ((user.seenDaysAgo ?? 0) + 1 + (spreadNumber(nth + users.length) % 900)) * day,
      ),
  }));
  const { rows: inserted } = await client.query<{ id: string; email: string }>(
    `insert into users (email, first_name, last_name, country, language, operator, federated, source, entitlement_country,
       roles, lock_reasons, last_sign_in_at, password_hash, account_id, joined_at)
     select email, "firstName", "lastName", country, language, coalesce(operator, false), coalesce(federated, false),
       coalesce(source, 'manual'), "entitlementCountry", roles, lock_reasons, last_sign_in_at, password_hash, $2, joined_at
     from jsonb_to_recordset($1) as r (email text, "firstName" text, "lastName" text, country text, language text,
       operator boolean, federated boolean, source text, "entitlementCountry" text, roles text[], lock_reasons text[],
       last_sign_in_at timestamptz, password_hash text, joined_at timestamptz)
     returning id, email`,
    [JSON.stringify(rows), accountId],
  );
  const idOf = new Map(inserted.map(({ id, email }) => [email, id]));
  await insertLocks(client, accountId, users, idOf, now);
  if (accountId) await insertMemberships(client, accountId, users, idOf, now);
}

async function insertLocks(
  client: pg.PoolClient,
  accountId: string | null,
  users: DemoUser[],
  idOf: Map<string, string>,
  now: Date,
): Promise<void> {
  const locks = users.flatMap((user) =>
    (user.lockReasons ?? []).map((reason) => ({
      user: idOf.get(user.email),
      reason,
      note: user.lockNote ?? null,
    })),
  );
  if (locks.length === 0) return;
  await client.query(
    `insert into locks (user_id, reason, account_id, note, locked_by, locked_at)
     select l.user, l.reason, $2, l.note,
       case when l.reason = 'administrator' then (select id from users where email = 'ben.ortiz@harbor.example') end, $3
     from jsonb_to_recordset($1) as l ("user" uuid, reason text, note text)`,
    [JSON.stringify(locks), accountId, new Date(now.getTime() - 20 * day)],
  );
}

async function insertMemberships(
  client: pg.PoolClient,
  accountId: string,
  users: DemoUser[],
  idOf: Map<string, string>,
  now: Date,
): Promise<void> {
  const memberships = users.flatMap((user) =>
    (user.groups ?? []).map((group) => ({ user: idOf.get(user.email), group })),
  );
  await client.query(
    `insert into group_members (group_id, user_id, account_id)
     select g.id, m.user, $2 from jsonb_to_recordset($1) as m ("user" uuid, "group" text)
     join groups g on g.account_id = $2 and g.name = m.group`,
    [JSON.stringify(memberships), accountId],
  );
  const seats = users.flatMap((user) =>
    (user.seats ?? []).map((product) => ({ user: idOf.get(user.email), product })),
  );
  for (const seat of seats) {
    await client.query(
      `update seats set user_id = $1, assigned_at = $4 where id = (
         select s.id from seats s join products p on p.id = s.product_id
         where s.account_id = $2 and p.name = $3 and s.user_id is null and s.lost_holder is null order by s.id limit 1)`,
      [seat.user, accountId, seat.product, new Date(now.getTime() - 120 * day)],
    );
  }
}
