import { measure, median, timed } from './measure.ts';
import { milliseconds, report } from './report.ts';
import { valueOf } from './rows.ts';
import type { Running } from './running.ts';

const perCall = 1_000;
const rounds = 3;

/** A product of which the account has a license for everyone: the first page of its table, and a thousand given in one call. */
export async function benchSeats(needs: Running): Promise<void> {
  const { entitlementId, without } = await giveLicenses(needs);
  await benchTable(needs, entitlementId);
  await benchFilters(needs, entitlementId);
  await benchAssigning(needs, entitlementId, without);
}

/** All but some thousands, whose ids are returned, hold one. */
async function giveLicenses({ owner, account }: Running) {
  const entitlementId = await valueOf(
    owner,
    `with p as (insert into products (name) values ('Bench Suite') returning id)
     insert into entitlements (account_id, product_id, country, kind, starts_on)
     select '${account}', p.id, 'DE', 'named', current_date - 30 from p returning id as value`,
  );
  const { rows } = await owner.query<{ id: string }>(
    `select id from users where account_id = $1 and not roles && '{accountAdministrator,coAdministrator}' order by id limit $2`,
    [account, 2 * rounds * perCall],
  );
  const without = rows.map(({ id }) => id);
  await owner.query(
    `insert into seats (account_id, product_id, entitlement_id, user_id, assigned_at)
     select e.account_id, e.product_id, e.id, u.id, now() from entitlements e join users u on u.account_id = e.account_id
     where e.id = $1 and u.id <> all ($2::uuid[])
     union all
     select e.account_id, e.product_id, e.id, null, null from entitlements e, generate_series(1, $3) where e.id = $1`,
    [entitlementId, without, without.length],
  );
  // Two of three used it, some of them long ago.
  await owner.query(
    `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
     select account_id, product_id, user_id, now() - interval '1 year', now() - make_interval(days => abs(hashtext(id::text)) % 200)
     from seats where entitlement_id = $1 and user_id is not null and abs(hashtext(id::text)) % 3 > 0`,
    [entitlementId],
  );
  await owner.query('vacuum analyze seats, entitlements, usage_users, kept_counts');
  return { entitlementId, without };
}

type Page = { items: unknown[] };

async function read({ cookie }: Running, url: string): Promise<Page> {
  const reply = await fetch(url, { headers: { cookie, 'accept-encoding': 'identity' } });
  if (reply.status !== 200) throw new Error(`${url} answered ${reply.status}`);
  return (await reply.json()) as Page;
}

async function benchTable(needs: Running, entitlementId: string): Promise<void> {
  const readPage = async (url: string) => {
    const { items } = await read(needs, url);
    if (items.length !== 50) throw new Error(`${url} has ${items.length} rows`);
  };
  const load = { count: 400, parallel: 4, warmUp: 2_000 };
  const url = `${needs.api}/entitlements/${entitlementId}/seats?limit=50`;
  const ours = await measure(needs.pid, () => readPage(url), load);
  const bare = await measure(needs.floorPid, () => readPage(`${needs.floor}/seats?${entitlementId}`), load);
  report({
    what: 'licenses of a product, first page',
    users: needs.size,
    measured: `${milliseconds(ours.cpu)} CPU, ${milliseconds(ours.wall)}`,
    beside: `floor ${milliseconds(bare.cpu)} CPU`,
    ratio: ours.cpu / bare.cpu,
    goal: 'CPU ≤ 2.5 × floor',
    met: ours.cpu <= 2.5 * bare.cpu,
  });
}

/** The whole request, which is an upper bound of what PostgreSQL needs. */
async function benchFilters(needs: Running, entitlementId: string): Promise<void> {
  const filters = [
    ['offline now', 'offline=true'],
    ['not used for 90 days', 'used=notInLast90Days'],
    ['in another country', 'wrongCountry=true'],
    ['a common last name', 'search=schmidt'],
    ['nobody', 'search=zzzzqqq'],
  ] as const;
  for (const [what, filter] of filters) {
    const url = `${needs.api}/entitlements/${entitlementId}/seats?limit=50&${filter}`;
    const cost = await measure(needs.pid, async () => void (await read(needs, url)), {
      count: 40,
      parallel: 1,
      warmUp: 10,
    });
    report({
      what: `licenses of a product: ${what}`,
      users: needs.size,
      measured: milliseconds(cost.wall),
      beside: '',
      ratio: null,
      goal: '≤ 25 ms',
      met: cost.wall <= 25,
    });
  }
}

async function benchAssigning(needs: Running, entitlementId: string, without: string[]): Promise<void> {
  const times: number[] = [];
  const bares: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = without.splice(0, perCall);
    const theirs = without.splice(0, perCall);
    bares.push(await timed(() => assignBare(needs, entitlementId, theirs)));
    times.push(await timed(() => assign(needs, entitlementId, ours)));
  }
  const [time, bare] = [median(times), median(bares)];
  report({
    what: 'assign 1,000 licenses in one call',
    users: needs.size,
    measured: milliseconds(time),
    beside: `the bare statements ${milliseconds(bare)}`,
    ratio: time / bare,
    goal: '≤ 2.5 × the bare statements',
    met: time <= 2.5 * bare,
  });
}

async function assign({ api, cookie }: Running, entitlementId: string, userIds: string[]): Promise<void> {
  const reply = await fetch(`${api}/entitlements/${entitlementId}/assign`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ userIds }),
  });
  const { done } = (await reply.json()) as { done?: string[] };
  if (done?.length !== userIds.length) throw new Error(`assigning answered ${reply.status}`);
}

/** The seats, a version of each user's policy, and a row of the log for each: what nobody could leave out. */
async function assignBare(
  { owner, account }: Running,
  entitlementId: string,
  userIds: string[],
): Promise<void> {
  await owner.query('begin');
  await owner.query(
    `with free as (
       select id, row_number() over () as nth from (
         select id from seats where entitlement_id = $1 and user_id is null order by id limit $3 for update) as f)
     update seats set user_id = wanted.user_id, assigned_at = now()
     from free join unnest($2::uuid[]) with ordinality as wanted (user_id, nth) using (nth) where seats.id = free.id`,
    [entitlementId, userIds, userIds.length],
  );
  await owner.query(
    `insert into policy_versions select unnest($1::uuid[]), 2
     on conflict (user_id) do update set version = policy_versions.version + 1`,
    [userIds],
  );
  await owner.query(
    `insert into audit_events (id, account_id, sequence, at, actor_kind, event, subject_id, details, previous_hash, hash)
     select uuid_v7(), $2, -nextval('floor_sequence'), now(), 'user', 'seats.assigned', id, '{}', '', ''
     from unnest($1::uuid[]) as id`,
    [userIds, account],
  );
  await owner.query('commit');
}
