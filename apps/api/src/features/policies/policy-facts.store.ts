import type { RoleKey } from '@roster/domain/roles';
import type { DeviceKey } from '@roster/contract/keys';
import type { RunnableProduct } from '@roster/domain/devices';
import type { Entitlement } from '@roster/domain/entitlements';
import type { Exception } from '@roster/domain/exceptions';
import type { NamedProduct } from '@roster/domain/policy-document';
import type { LockReason } from '@roster/domain/users';
import { named, type Queryable, sql, together } from '../../platform/postgres/index.ts';
import { mayBeOnMachine } from '../../platform/offline-until.ts';
import { signingKeyAt } from '../keys/index.ts';

type Ending = { endsAt: string | null };
export type Last = {
  kind: 'policy' | 'stop';
  accountId: string | null;
  issuedAt: string;
  products: { productId: string; until: string }[];
};

type Helper = { id: string; name: string; email: string; role: RoleKey };

/** What one statement says of a device, its user and their account. */
export type FactsRow = {
  device: { id: string; publicKey: DeviceKey; thumbprint: string; signedOut: boolean };
  token_hash: Buffer | null;
  token_before_hash: Buffer | null;
  token_salt: Buffer | null;
  token_rotated_at: Date | null;
  token_attempt_hash: Buffer | null;
  token_ended_at: Date | null;
  held_since: Date | null;
  answered_since: Date | null;
  user_id: string;
  name: string;
  email: string;
  roles: RoleKey[];
  lock_reasons: LockReason[];
  locked_at: Date | null;
  version: number;
  country: string | null;
  entitlement_country: string | null;
  last_day: string | null;
  last_day_ends_at: Date | null;
  today: string;
  account: {
    id: string;
    name: string;
    mainCountry: string;
    entitledCountries: string[];
    epoch: number;
    closedAt: string | null;
  } | null;
  exceptions: (Exception & Ending)[];
  groups: { id: string; name: string; productIds: string[] }[];
  entitlements: (Entitlement & Ending)[];
  seats: string[];
  products: NamedProduct[];
  administrators: Helper[];
  /** Those who are no administrators. */
  license_managers: Helper[];
  last: Last | null;
  last_policy: Last | null;
  /** What may be on the machine and still runs: the last of them may have got lost. */
  given: Last[];
  key: { id: string; private_key: string } | null;
};

/**
 * Locks the user, then the device and the version of the user's policies, and reads what decides about a policy. Changes of
 * a user's access raise that version, so none commits between what is read here and what is written next. Returns null if
 * there is no such device.
 */
export async function findPolicyFacts(tx: Queryable, deviceId: string, now: Date): Promise<FactsRow | null> {
  const [, [row]] = await together(
    // SQL: for no key update, run at every refresh; the inner one is locked before the outer one is read.
    tx.query(
      named(
        'policy-lock',
        sql`select from devices d join policy_versions v on v.user_id = d.user_id
            where d.id = ${deviceId} and d.user_id = (
              select u.id from users u where u.id = (select user_id from devices where id = ${deviceId}) for no key update)
            for no key update of d, v`,
      ),
    ),
    // SQL: what a policy says, out of twelve tables in one round trip.
    tx.query<FactsRow>(named('policy-facts', facts(deviceId, now))),
  );
  return row ?? null;
}

// Entitlements whose term runs or is to come, so that access ends where nothing follows. Those that are over decide why a
// product does not run, which no policy says.
// SQL: what a policy says, out of twelve tables in one round trip.
const facts = (deviceId: string, now: Date) => sql`
  select json_build_object('id', d.id, 'publicKey', d.public_key, 'thumbprint', d.thumbprint,
      'signedOut', d.signed_out_at is not null) as device,
    d.token_hash, d.token_before_hash, d.token_salt, d.token_rotated_at, d.token_attempt_hash, d.token_ended_at,
    d.held_since, d.answered_since,
    u.id as user_id, full_name(u.first_name, u.last_name) as name, u.email, u.roles, u.lock_reasons, v.version,
    (select min(l.locked_at) from locks l where l.user_id = u.id) as locked_at,
    u.country, u.entitlement_country, u.last_day::text, end_of_day(u.last_day, a.time_zone) as last_day_ends_at,
    today.day::text as today,
    case when a.id is not null then json_build_object('id', a.id, 'name', a.name, 'mainCountry', a.main_country,
      'entitledCountries', a.entitled_countries, 'epoch', a.entitlement_epoch, 'closedAt', a.closed_at) end as account,
    coalesce((select json_agg(json_build_object('id', x.id, 'productId', x.product_id, 'effect', x.effect, 'endsOn', x.ends_on,
        'endsAt', end_of_day(x.ends_on, a.time_zone)) order by x.id)
      from exceptions x where x.user_id = u.id and (x.ends_on is null or x.ends_on >= today.day)), '[]') as exceptions,
    coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name,
        'productIds', array(select p.product_id from group_products p where p.group_id = g.id)) order by g.name, g.id)
      from group_members m join groups g on g.id = m.group_id where m.user_id = u.id), '[]') as groups,
    bought.entitlements, bought.products,
    array(select s.entitlement_id from seats s where s.user_id = u.id) as seats,
    coalesce((select json_agg(json_build_object('id', h.id, 'role', case when h.roles @> array['accountAdministrator']
        then 'accountAdministrator' else 'coAdministrator' end, 'name', full_name(h.first_name, h.last_name), 'email', h.email)
        order by h.roles @> array['accountAdministrator'] desc, h.sort_name)
      from (select * from users where account_id = u.account_id and status = 'active'
          and roles && array['accountAdministrator', 'coAdministrator']
        order by roles @> array['accountAdministrator'] desc, sort_name limit ${helpers}) h), '[]') as administrators,
    coalesce((select json_agg(json_build_object('id', h.id, 'role', 'licenseManager',
        'name', full_name(h.first_name, h.last_name), 'email', h.email) order by h.sort_name)
      from (select * from users where account_id = u.account_id and status = 'active' and roles @> array['licenseManager']
          and not roles && array['accountAdministrator', 'coAdministrator']
        order by sort_name limit ${helpers}) h), '[]') as license_managers,
    (${lastOf(sql`true`)}) as last, (${lastOf(sql`i.kind = 'policy'`)}) as last_policy,
    coalesce((select json_agg(${said}) from issued_policies i where ${mayBeOnMachine} and i.offline_until > ${now}), '[]') as given,
    (select json_build_object('id', k.id, 'private_key', encode(k.private_key, 'base64'))
      from (${signingKeyAt(now)}) k) as key
  from devices d join users u on u.id = d.user_id join policy_versions v on v.user_id = u.id
    left join accounts a on a.id = u.account_id
  cross join lateral (select (${now}::timestamptz at time zone coalesce(a.time_zone, 'UTC'))::date as day) today
  cross join lateral (
    select coalesce(json_agg(e.said), '[]') as entitlements,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'features', p.features, 'versions', p.versions)
          order by p.name)
        from products p where p.id = any(array_agg(e.product_id) || array(
          select (one ->> 'productId')::uuid
          from (${lastOf(sql`i.kind = 'policy'`)}) l (last) cross join jsonb_array_elements(l.last -> 'products') one
          union
          select (one ->> 'productId')::uuid
          from issued_policies i cross join jsonb_array_elements(i.products) one where ${mayBeOnMachine}))), '[]') as products
    from (select e.product_id, json_build_object('id', e.id, 'productId', e.product_id, 'country', e.country, 'kind', e.kind,
        'startsOn', e.starts_on, 'endsOn', e.ends_on, 'endsAt', end_of_day(e.ends_on, a.time_zone)) as said
      from entitlements e
      where e.account_id = u.account_id and (e.ends_on is null or e.ends_on >= today.day)
      order by e.id) e
  ) bought
  where d.id = ${deviceId}`;

/** A document names this many people who can help. */
const helpers = 10;

// SQL: a part of the statement above.
const said = sql`jsonb_build_object('kind', i.kind, 'accountId', i.account_id, 'issuedAt', i.issued_at, 'products', i.products)`;

// SQL: a part of the statement above.
const lastOf = (which: ReturnType<typeof sql>) => sql`
  select ${said}
  from issued_policies i where i.device_id = d.id and ${which} order by i.issued_at desc, i.id desc limit 1`;

export const productsIn = (last: Pick<Last, 'products'> | null): RunnableProduct[] =>
  (last?.products ?? []).map(({ productId, until }) => ({ productId, until: new Date(until) }));
