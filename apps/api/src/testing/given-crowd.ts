import type pg from 'pg';
import type { Account } from './given-roster.ts';
import { stopAutovacuum } from './stop-autovacuum.ts';

/**
 * Fills an account with so many people as a large customer has them, and everything that grows with them: seats, groups,
 * emails, sign-ins, events, requests, people who wait and who left. A fifth as many live in other accounts. Straight into the
 * tables, as the owner: a million take minutes.
 */
export async function givenCrowd(owner: pg.Pool, account: Account, people: number): Promise<void> {
  const run = (text: string, values: unknown[] = []) => owner.query(text, values);
  const elsewhere = Math.ceil(people / 5);
  await stopAutovacuum(owner);
  await run(
    `insert into accounts (number, name, main_country, entitled_countries)
     select 'C-' || n, 'Company ' || n, 'DE', '{DE,ES,PL}' from generate_series(1, $1) as n`,
    [Math.ceil(people / 100)],
  );
  await run(
    `insert into account_domains (domain, account_id)
     select 'company-' || substr(number, 3) || '.example', id from accounts where number like 'C-%'`,
  );
  await run(newcomers, ['crowd', people, account.id]);
  await run(newcomers, ['beside', elsewhere, null]);
  await run(
    `with companies as (select array_agg(id order by number) as ids from accounts where number like 'C-%')
     update users u set account_id = ids[1 + abs(hashtext(u.email)) % cardinality(ids)], joined_at = u.created_at
     from companies where u.email like 'beside.%' and abs(hashtext(u.email || 'x')) % 10 < 8`,
  );
  for (const text of [...belongings, ...licensing]) await run(text, text.includes('$1') ? [account.id] : []);
  await run('vacuum analyze');
}

/** A common last name is one of a hundred, a rare one one of ten thousand, as in a telephone book. */
const newcomers = `
  insert into users (email, first_name, last_name, country, language, password_hash, account_id, joined_at, roles, lock_reasons,
    last_sign_in_at, federated, department, created_at, policy_refreshed_at)
  select $1 || '.' || n || '@' || (array['example.com', 'example.org', 'mail.example'])[1 + n % 3],
    (array['Ana', 'Ben', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hana', 'Ivo', 'Jun', 'Kofi', 'Lena'])[1 + n % 12]
      || case when n % 7 = 0 then ' ' || chr(65 + n % 26) || '.' else '' end,
    case when n % 100 = 1 then 'Smith' when n % 1000 = 2 then 'Kowalczyk' when n % 10000 = 3 then 'Zqviller'
      else initcap(substr(md5(n::text), 1, 3) || (array['son', 'berg', 'mann', 'ez', 'ova', 'ley', 'ini'])[1 + n % 7]) end,
    case when n % 20 = 0 then null else (array['DE', 'DE', 'DE', 'ES', 'ES', 'PL', 'FR', 'US', 'JP', 'NO'])[1 + n % 10] end,
    (array['en', 'de', 'es'])[1 + n % 3],
    case when n % 10 = 9 then null else 'not a hash' end,
    $3::uuid, case when $3::uuid is null then null else now() - make_interval(days => 1 + n % 900, secs => n) end,
    case when $3::uuid is null then '{}'::text[] when n % 20000 = 5 then '{accountAdministrator}' when n % 5000 = 6 then '{coAdministrator}'
      when n % 3 = 0 then '{download}' when n % 1000 = 7 then '{licenseManager,download}' else '{}' end,
    case when n % 5000 = 8 then array['directory'] when n % 50 = 4 then array['administrator']
      when n % 10000 = 9 then array['operator'] else '{}' end,
    case when n % 10 = 9 then null else now() - make_interval(days => n % 400, secs => n) end,
    n % 25 = 0, case when n % 2 = 0 and $3::uuid is not null then 'Department ' || n % 40 end, now() - make_interval(days => n % 900),
    case when n % 4 = 0 then now() - make_interval(days => n % 300) end
  from generate_series(1, $2::integer) as n`;

const belongings = [
  `insert into locks (user_id, reason, account_id, locked_at)
   select id, unnest(lock_reasons), account_id, now() from users where lock_reasons <> '{}'`,
  `insert into groups (account_id, name) select $1, 'Team ' || n from generate_series(1, 200) as n`,
  `insert into group_members (group_id, user_id, account_id)
   select g.id, u.id, $1 from users u
   join (select id, row_number() over (order by name) as nth from groups where account_id = $1) g
     on g.nth = 1 + abs(hashtext(u.email)) % 200
   where u.account_id = $1 and abs(hashtext(u.email || 'g')) % 10 < 7`,
  `insert into products (name) select 'Product ' || n from generate_series(1, 30) as n on conflict do nothing`,
  `insert into entitlements (account_id, product_id, country, kind, starts_on)
   select a.id, p.id, a.main_country, 'named', '2026-01-01' from accounts a, products p where a.id = $1`,
  `insert into seats (account_id, product_id, entitlement_id, user_id)
   select $1, p.product_id, p.id, u.id from users u
   join (select e.id, e.product_id, row_number() over (order by p.name) as nth
     from entitlements e join products p on p.id = e.product_id where e.account_id = $1) p
     on p.nth = 1 + abs(hashtext(u.email)) % 30
   where u.account_id = $1 and abs(hashtext(u.email || 's')) % 4 = 0`,
  `insert into seats (account_id, product_id, entitlement_id)
   select $1, product_id, id from entitlements cross join generate_series(1, 100) where account_id = $1`,
  `insert into group_products (group_id, product_id, account_id)
   select g.id, e.product_id, $1 from groups g, entitlements e
   where g.account_id = $1 and e.account_id = $1 and abs(hashtext(g.name || e.product_id)) % 10 = 0`,
  `insert into exceptions (account_id, user_id, effect, reason, created_at)
   select $1, id, 'deny', 'Crowd', created_at from users where account_id = $1 and abs(hashtext(email || 'x')) % 200 = 0`,
  `insert into sessions (token_hash, user_id, device, started_at, last_seen_at, idle_ends_at, ends_at)
   select sha256(id::text::bytea), id, 'Crowd', now(), now(), now() + interval '1 hour', now() + interval '12 hours'
   from users where abs(hashtext(email || 'a')) % 10 = 0 and lock_reasons = '{}'`,
  `insert into sign_in_attempts (user_id, account_id, at, result, device)
   select id, account_id, last_sign_in_at, 'success', 'Crowd' from users
   where last_sign_in_at is not null`,
  // Without statistics of the new rows the trigger looks for a million invitations the long way.
  'alter table mails disable trigger user',
  `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, due_at, queued_at, sent_at)
   select account_id, id, email, 'Crowd', language,
     (array['invitation', 'signInLocked', 'signInUnlocked', 'removedFromAccount'])[1 + abs(hashtext(email)) % 4], '{}',
     case when abs(hashtext(email || 'm')) % 500 = 0 then 'failed' else 'sent' end, created_at, created_at, created_at
   from users where account_id is not null`,
  'analyze users, mails',
  'alter table mails enable trigger user',
  `select keep_standing_invitations(array(
     select id from users where status = 'invited' and not federated and account_id is not null))`,
  `update mails set failure = 'refused', last_error = '550 no such user' where state = 'failed'`,
  `insert into tokens (purpose, user_id, account_id, email, created_at, expires_at)
   select 'invitation', id, account_id, email, now(), now() + interval '7 days' from users
   where password_hash is null and account_id is not null`,
  `insert into token_hashes (hash, token_id) select sha256(id::text::bytea), id from tokens`,
  `insert into user_requests (account_id, user_id, kind, role, state, asked_at, answered_at)
   select account_id, id, 'role', 'download', case when abs(hashtext(email || 'r')) % 10 = 0 then 'open' else 'granted' end,
     created_at, created_at
   from users where account_id = $1 and abs(hashtext(email || 'q')) % 20 = 0`,
  `insert into approval_requests (account_id, user_id, requested_at, source)
   select $1, id, created_at, 'accountNumber' from users where account_id is null and email like 'beside.%'`,
  `insert into departures (account_id, user_id, kind, left_at, restorable_until, snapshot)
   select $1, id, 'removed', now() - make_interval(days => abs(hashtext(email)) % 29), now() + interval '1 day',
     '{"roles": [], "groups": [], "products": [], "lockReasons": [], "source": "manual"}'
   from users where email like 'beside.%'`,
  `insert into audit_events (id, account_id, sequence, at, actor_id, actor_kind, event, subject_id, details, previous_hash, hash)
   select u.id, $1, -nth, u.created_at, actors.ids[1 + nth % 40], 'user',
     (array['users.added', 'users.locked', 'users.unlocked', 'users.edited', 'users.rolesChanged', 'audit.read'])[1 + nth % 6],
     u.id, '{}', '', ''
   from (select id, created_at, row_number() over (order by created_at desc) as nth from users where account_id = $1) as u,
     (select array_agg(id) as ids from (select id from users where account_id = $1 order by id limit 40) as forty) as actors`,
  `insert into service_requests (account_id, user_id, email, name, category, subject, state, created_at, updated_at)
   select account_id, id, email, 'Crowd', 'other', 'Help', 'closed', created_at, created_at from users
   where account_id is not null and abs(hashtext(email || 'h')) % 50 = 0`,
  `insert into service_request_messages (request_id, account_id, author, text, at)
   select id, account_id, 'requester', 'Please help.', created_at from service_requests`,
  `insert into registrations (email, language, created_at)
   select 'registered.' || n || '@example.com', 'en', now() from generate_series(1, (select count(*) / 50 from users)) as n`,
  `insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, answer, created_at)
   select id, account_id, id::text, 'lockUsers', '', '{}', now() from users
   where account_id = $1 and abs(hashtext(email || 'k')) % 20 = 0`,
  `insert into throttles (key, points, expire)
   select 'address:' || encode(sha256(email::bytea), 'hex'), 1, (extract(epoch from now()) * 1000)::bigint + 600000
   from users where abs(hashtext(email || 't')) % 10 = 0`,
  `insert into throttles (key, points, expire)
   select 'device:' || id || ':' || encode(sha256(email::bytea), 'hex'), 1, (extract(epoch from now()) * 1000)::bigint + 600000
   from users where abs(hashtext(email || 'd')) % 10 = 0`,
];

/** The product of which nearly everyone has a license. */
export const widelyHeld = 'Product of everyone';

const licensing = [
  `insert into products (name) values ('${widelyHeld}') on conflict do nothing`,
  `insert into entitlements (account_id, product_id, country, kind, starts_on)
   select $1, id, 'DE', 'named', '2026-01-01' from products where name = '${widelyHeld}'`,
  `insert into seats (account_id, product_id, entitlement_id, user_id, assigned_at)
   select $1, e.product_id, e.id, u.id, now()
   from entitlements e join products p on p.id = e.product_id join users u on u.account_id = $1
   where e.account_id = $1 and p.name = '${widelyHeld}' and abs(hashtext(u.email || 'w')) % 20 <> 0`,
  `insert into seats (account_id, product_id, entitlement_id, lost_holder, assigned_at)
   select $1, e.product_id, e.id, case when n % 2 = 0 then 'Lost ' || n end, case when n % 2 = 0 then now() end
   from entitlements e join products p on p.id = e.product_id
     cross join generate_series(1, (select count(*)::integer / 20 from users where account_id = $1)) as n
   where e.account_id = $1 and p.name = '${widelyHeld}'`,
  `insert into devices (user_id, name, public_key, thumbprint, signed_in_at, last_seen_at)
   select id, 'Crowd', '{}', 'crowd ' || id, created_at, created_at from users where account_id is not null or email like 'beside.%'`,
  `insert into issued_policies
     (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, offline_until, products)
   select d.id, d.user_id, $1, k.id, 'policy', 1, 1, now() - make_interval(days => 1 + abs(hashtext(d.thumbprint)) % 9),
     now() + make_interval(days => abs(hashtext(d.thumbprint)) % 9 - 2),
     jsonb_build_array(jsonb_build_object('productId', p.id,
       'until', now() + make_interval(days => abs(hashtext(d.thumbprint)) % 9 - 2)))
   from devices d join users u on u.id = d.user_id cross join signing_keys k cross join products p
   where u.account_id = $1 and k.signs_until is null and p.name = '${widelyHeld}'`,
  `update users u set offline_until = i.offline_until,
     offline_products = array[(i.products #>> '{0,productId}')::uuid], offline_product_untils = array[i.offline_until] from issued_policies i
   where i.user_id = u.id and u.account_id = $1 and abs(hashtext(u.email || 'o')) % 3 = 0`,
  // What a third of those who left was given last: some of it is over.
  `insert into issued_policies
     (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, offline_until, products)
   select v.id, v.user_id, $1, k.id, 'policy', 1, 1, d.left_at, d.left_at + interval '7 days',
     jsonb_build_array(jsonb_build_object('productId', p.id, 'until', d.left_at + interval '7 days'))
   from departures d join devices v on v.user_id = d.user_id cross join signing_keys k cross join products p
   where d.account_id = $1 and abs(hashtext(d.user_id::text)) % 3 = 0
     and k.signs_until is null and p.name = '${widelyHeld}'`,
  `update departures d set offline_until = i.offline_until from issued_policies i
   where i.user_id = d.user_id and i.account_id = d.account_id and d.account_id = $1`,
  `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
   select s.account_id, s.product_id, s.user_id, now() - interval '400 days',
     now() - make_interval(days => abs(hashtext(s.user_id::text)) % 200)
   from seats s where s.account_id = $1 and s.user_id is not null and abs(hashtext(s.user_id::text || 'u')) % 10 < 7`,
  `insert into usage_user_days (account_id, product_id, user_id, day, seconds)
   select account_id, product_id, user_id, last_used_at::date - n, 1200 from usage_users cross join generate_series(0, 9) as n
   where account_id = $1`,
  `insert into usage_product_days (account_id, product_id, day, users, seconds, peak, peak_due)
   select account_id, product_id, day, count(*), sum(seconds), 1, false from usage_user_days where account_id = $1 group by 1, 2, 3`,
];
