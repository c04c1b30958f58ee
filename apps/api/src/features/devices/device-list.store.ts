import type { Device, UserDevice } from '@roster/contract/devices';
import type { RoleKey } from '@roster/domain/roles';
import type { List } from '../../platform/lists/index.ts';
import { onlyRow, sql, type Queryable } from '../../platform/postgres/index.ts';
import { countsOnMachine, mayBeOnMachine } from '../../platform/offline-until.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type DeviceRow = {
  id: string;
  name: string;
  platform: string;
  thumbprint: string;
  signed_in_at: Date;
  last_seen_at: Date;
  /** Whether it was given what it has by the account the user has now. */
  of_account: boolean;
  must_sign_in_again: boolean;
  version: number | null;
  up_to_date: boolean;
  refreshed_at: Date | null;
  offline_until: Date | null;
};

/**
 * The devices of a user that are not signed out, the latest first, each with what it was given last that counts, and until when
 * anything runs that may be on it.
 */
export const deviceList = (userId: string, now: Date): List => ({
  // SQL: the list's keyset pages, with the latest row of another table for each.
  rows: sql`select d.id, d.name, d.platform, d.thumbprint, d.signed_in_at, d.last_seen_at,
              d.token_hash is null as must_sign_in_again, p.version, p.issued_at as refreshed_at,
              (select max(i.offline_until) from issued_policies i
                where ${mayBeOnMachine} and i.account_id is not distinct from p.account_id and i.offline_until > ${now}) as offline_until,
              coalesce(p.account_id = u.account_id, d.signed_in_at >= u.joined_at) as of_account,
              coalesce(p.version = v.version
                and p.account_id is not distinct from u.account_id
                and (a.id is null or p.epoch = a.entitlement_epoch), false) as up_to_date
            from devices d
            join users u on u.id = d.user_id
            join policy_versions v on v.user_id = u.id
            left join accounts a on a.id = u.account_id
            left join lateral (select i.* from issued_policies i where i.device_id = d.id and ${countsOnMachine}
              order by i.issued_at desc, i.id desc limit 1) as p on true
            where d.user_id = ${userId} and d.signed_out_at is null`,
  // SQL: the same rows without what each was given.
  counted: sql`select d.id from devices d where d.user_id = ${userId} and d.signed_out_at is null`,
  order: [
    { expression: 'signed_in_at', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc',
});

export const deviceAnswer = (row: DeviceRow): Device => ({
  id: row.id,
  name: row.name,
  platform: row.platform,
  thumbprint: row.thumbprint,
  signedInAt: row.signed_in_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  mustSignInAgain: row.must_sign_in_again,
  policy: policyOf(row),
});

/** A5: to an administrator, what a device got and did in an earlier account is not there. */
export const userDeviceAnswer = (row: DeviceRow): UserDevice =>
  row.of_account
    ? deviceAnswer(row)
    : { ...deviceAnswer(row), signedInAt: null, lastSeenAt: null, policy: null };

function policyOf({ version, refreshed_at, up_to_date, offline_until }: DeviceRow): Device['policy'] {
  if (version === null || refreshed_at === null) return null;
  return {
    version,
    upToDate: up_to_date,
    refreshedAt: refreshed_at.toISOString(),
    offlineUntil: offline_until?.toISOString() ?? null,
  };
}

/** The version of what the user may run today. */
export async function findPolicyVersion(database: Queryable, userId: string): Promise<number> {
  // SQL: with the reading login of the list.
  const [row] = await database.query<{ version: number }>(
    sql`select version from policy_versions where user_id = ${userId}`,
  );
  return row?.version ?? 1;
}

type Member = { roles: RoleKey[]; policy_version: number };

/** The user as a member of the account; null for those of others. */
export async function findMemberOf(
  database: Queryable,
  { accountId, userId }: { accountId: string; userId: string },
): Promise<Member | null> {
  // SQL: with the reading login of the list.
  const [member] = await database.query<Member>(
    sql`select u.roles, coalesce(v.version, 1) as policy_version
        from users u left join policy_versions v on v.user_id = u.id
        where u.id = ${userId} and u.account_id = ${accountId}`,
  );
  return member ?? null;
}

/** One of them. */
export async function readDevice(tx: Transaction, userId: string, deviceId: string): Promise<DeviceRow> {
  // SQL: the statement of the list.
  const rows = await tx.query<DeviceRow>(
    sql`select * from (${deviceList(userId, tx.now).rows}) as list where id = ${deviceId}`,
  );
  return onlyRow(rows);
}
