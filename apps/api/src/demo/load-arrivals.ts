import type pg from 'pg';

/** What follows each insert of emails is made for as many as one action invites, not for all of a million at once. */
const inOneStatement = 2_000;

/**
 * Creates invitations in every state and requests to the administrators, so that those screens have something to show.
 * Their links do not work, because no token was ever sent. Those that failed can be sent again.
 */
export async function loadArrivals(client: pg.PoolClient, accountId: string, now: Date): Promise<void> {
  const { rows: invited } = await client.query<{ id: string; nth: number }>(
    `select id, row_number() over (order by email)::integer as nth
     from users where account_id = $1 and status = 'invited' and not federated order by nth`,
    [accountId],
  );
  const sent = invited.filter(({ nth }) => nth % 5 !== 0);
  for (let from = 0; from < sent.length; from += inOneStatement)
    await insertInvitations(client, accountId, now, sent.slice(from, from + inOneStatement));
  await insertRequests(client, accountId, now);
}

async function insertInvitations(
  client: pg.PoolClient,
  accountId: string,
  now: Date,
  users: { id: string; nth: number }[],
): Promise<void> {
  await client.query(
    `with sent as (
       select u.id, u.email, full_name(u.first_name, u.last_name) as name, u.language, nth % 7 = 3 as failed,
         gen_random_uuid() as invitation, gen_random_uuid() as leave,
         $2::timestamptz - make_interval(days => case when nth % 7 = 3 then 0 else nth % 4 * 6 end, hours => 2) as at
       from unnest($3::uuid[], $4::integer[]) as i (id, nth) join users u using (id)
     ), made as (
       insert into tokens (id, purpose, user_id, account_id, email, created_at, expires_at)
       select t.id, t.purpose, s.id, $1, s.email, s.at, s.at + interval '14 days'
       from sent s cross join lateral (values (s.invitation, 'invitation'), (s.leave, 'notMyOrganization')) as t (id, purpose)
     )
     insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, attempts, queued_at,
       sent_at, failure, last_error, links)
     select $1, s.id, s.email, s.name, s.language, 'invitation',
       jsonb_build_object('accountName', a.name, 'inviterName', 'Ana Weber'),
       case when failed then 'failed' else 'sent' end, 1, at, case when failed then null else at end,
       case when failed then 'refused' end, case when failed then '550 5.1.1 mailbox unavailable' end,
       jsonb_build_object('acceptUrl', s.invitation, 'leaveUrl', s.leave)
     from sent s join accounts a on a.id = $1`,
    [accountId, now, users.map(({ id }) => id), users.map(({ nth }) => nth)],
  );
}

async function insertRequests(client: pg.PoolClient, accountId: string, now: Date): Promise<void> {
  await client.query(
    `insert into user_requests (account_id, user_id, kind, role, country, product_id, message, asked_at)
     select $1, u.id, q.kind, q.role, q.country, p.id, q.message, $2::timestamptz - make_interval(hours => q.hours)
     from (values
       ('chloe.martin@harbor.example', 'role', 'betaSoftware', null, null, 'I would like to try the new survey release.', 30),
       ('dev.patel@harbor.example', 'country', null, 'DE', null, 'I work from Hamburg from next month on.', 6),
       ('dev.patel@harbor.example', 'license', null, null, 'Structural Suite', 'For the bridge in Kiel.', 50)
     ) as q (email, kind, role, country, product, message, hours)
     join users u on u.email = q.email left join products p on p.name = q.product`,
    [accountId, now],
  );
}
