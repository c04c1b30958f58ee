import type { LetInFacts } from '@roster/domain/device-sign-ins';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import { named, sql, type Queryable } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { AskingDevice } from './sign-ins.store.ts';

export type HeldUser = {
  id: string;
  account_id: string | null;
  email: string;
  first_name: string;
  last_name: string;
  lock_reasons: LockReason[];
  roles: RoleKey[];
  account_closed: boolean;
};

/** Locks the user's row, so that their devices are counted by one at a time and a lock waits or is seen. */
export async function holdUser(tx: Transaction, userId: string): Promise<HeldUser | null> {
  // SQL: for no key update.
  const [user] = await tx.query<HeldUser>(
    named(
      'device-hold-user',
      sql`select u.id, u.account_id, u.email, u.first_name, u.last_name, u.lock_reasons, u.roles,
            exists (select from accounts a where a.id = u.account_id and a.closed_at is not null) as account_closed
          from users u where u.id = ${userId} for no key update of u`,
    ),
  );
  return user ?? null;
}

/** Where the user is at the moment; null for one who belongs to no account. */
export async function findAccountOf(
  database: Queryable,
  userId: string,
): Promise<{ id: string; name: string } | null> {
  // SQL: two tables in one round trip.
  const [account] = await database.query<{ id: string; name: string }>(
    named(
      'device-account-of-user',
      sql`select a.id, a.name from users u join accounts a on a.id = u.account_id where u.id = ${userId}`,
    ),
  );
  return account ?? null;
}

/** The devices that the user has, and whose the key is that asks. */
export async function findLetInFacts(
  tx: Transaction,
  userId: string,
  thumbprint: string,
): Promise<Pick<LetInFacts, 'devices' | 'thumbprint' | 'keyIsOf'>> {
  const devices = await tx.prisma.device.findMany({
    where: { userId, signedOutAt: null },
    select: { id: true, thumbprint: true },
  });
  const known = await tx.prisma.device.findFirst({ where: { thumbprint }, select: { userId: true } });
  const keyIsOf = !known ? 'no one' : known.userId === userId ? 'user' : 'someone else';
  return { devices, thumbprint, keyIsOf };
}

/**
 * Signs the device in for a user, or again, unless they are locked: the same statement takes the user's row and looks at
 * the lock once more, so a lock that commits in between wins (invariant 4). Returns null if it did, or if the key belongs
 * to someone else by now. A device keeps the name that its user gave it. Its first policy brings its token.
 */
export async function signDeviceIn(
  tx: Transaction,
  userId: string,
  device: AskingDevice,
): Promise<{ id: string; name: string } | null> {
  // SQL: for no key update, on conflict do update.
  const [row] = await tx.query<{ id: string; name: string }>(
    named(
      'device-sign-in',
      sql`insert into devices (user_id, name, platform, public_key, thumbprint, signed_in_at, last_seen_at)
          select u.id, ${device.name}, ${device.platform}, ${JSON.stringify(device.deviceKey)}::jsonb,
            ${device.thumbprint}, ${tx.now}, ${tx.now}
          from users u where u.id = ${userId} and u.lock_reasons = '{}' for no key update of u
          on conflict (thumbprint) do update set
            name = case when devices.signed_out_at is null then devices.name else excluded.name end,
            platform = excluded.platform, public_key = excluded.public_key, signed_in_at = excluded.signed_in_at,
            last_seen_at = excluded.last_seen_at, token_ended_at = null, signed_out_at = null, signed_out_by = null
          where devices.user_id = excluded.user_id
          returning id, name`,
    ),
  );
  return row ?? null;
}

type OfUser = { userId: string; deviceId: string };

/** Signs a device of the user out: it gets a stop at its next contact. Returns its name; null if there is none. */
export async function endDevice(tx: Transaction, { userId, deviceId }: OfUser): Promise<string | null> {
  const device = await findDevice(tx, { userId, deviceId });
  if (!device) return null;
  await tx.prisma.device.update({
    where: { id: deviceId },
    data: {
      signedOutAt: tx.now,
      signedOutBy: tx.actor.id,
      tokenHash: null,
      tokenBeforeHash: null,
      tokenSalt: null,
      tokenRotatedAt: null,
      tokenAttemptHash: null,
      tokenEndedAt: tx.now,
    },
  });
  return device.name;
}

export const findDevice = (tx: Transaction, { userId, deviceId }: OfUser) =>
  tx.prisma.device.findFirst({
    where: { id: deviceId, userId, signedOutAt: null },
    select: { id: true, name: true },
  });

export async function nameDevice(tx: Transaction, deviceId: string, name: string): Promise<void> {
  await tx.prisma.device.update({ where: { id: deviceId }, data: { name } });
}
