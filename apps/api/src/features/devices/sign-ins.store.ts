import type { DeviceKey } from '@roster/contract/keys';
import type { DeviceSignIn } from '@roster/domain/device-sign-ins';
import { named, sql, type Queryable } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type AskingDevice = { name: string; platform: string; deviceKey: DeviceKey; thumbprint: string };

type NewCode = AskingDevice & {
  secretHash: Buffer;
  userCode: string;
  askedFrom: string;
  now: Date;
  expiresAt: Date;
};

/** Returns false if the code is in use, however unlikely that is. */
export async function insertCode(database: Queryable, code: NewCode): Promise<boolean> {
  // SQL: on conflict do nothing.
  const rows = await database.query(
    named(
      'device-code-insert',
      sql`insert into device_sign_ins
            (kind, secret_hash, user_code, name, platform, public_key, thumbprint, asked_from, created_at, expires_at)
          values ('code', ${code.secretHash}, ${code.userCode}, ${code.name}, ${code.platform},
            ${JSON.stringify(code.deviceKey)}, ${code.thumbprint}, ${code.askedFrom}, ${code.now}, ${code.expiresAt})
          on conflict (user_code) do nothing returning id`,
    ),
  );
  return rows.length === 1;
}

type Allowed = AskingDevice & { secretHash: Buffer; challenge: string; userId: string; expiresAt: Date };

/** The browser's way: it is allowed as it is made. */
export async function insertAllowed(tx: Transaction, allowed: Allowed): Promise<void> {
  const { deviceKey, ...signIn } = allowed;
  await tx.prisma.deviceSignIn.create({
    data: {
      ...signIn,
      secretHash: new Uint8Array(signIn.secretHash),
      publicKey: deviceKey,
      kind: 'browser',
      decision: 'allowed',
      createdAt: tx.now,
    },
  });
}

type SignInRow = {
  id: string;
  name: string;
  platform: string;
  public_key: DeviceKey;
  thumbprint: string;
  challenge: string | null;
  asked_from: string;
  user_id: string | null;
  decision: 'allowed' | 'refused' | null;
  created_at: Date;
  expires_at: Date;
  redeemed_at: Date | null;
  next_poll_at: Date | null;
  interval_seconds: number;
};

export type FoundSignIn = DeviceSignIn &
  AskingDevice & {
    id: string;
    challenge: string | null;
    askedFrom: string;
    userId: string | null;
    askedAt: Date;
    intervalSeconds: number;
  };

const columns = sql`id, name, platform, public_key, thumbprint, challenge, asked_from, user_id, decision, created_at,
  expires_at, redeemed_at, next_poll_at, interval_seconds`;

/** By what the licensing tool keeps to itself. */
export async function findBySecret(
  database: Queryable,
  kind: 'browser' | 'code',
  secretHash: Buffer,
): Promise<FoundSignIn | null> {
  // SQL: asked every few seconds by every device that waits.
  const [row] = await database.query<SignInRow>(
    named(
      'device-sign-in-by-secret',
      sql`select ${columns} from device_sign_ins where secret_hash = ${secretHash} and kind = ${kind}`,
    ),
  );
  return row ? signInOf(row) : null;
}

/** By what a person typed. */
export async function findByCode(database: Queryable, userCode: string): Promise<FoundSignIn | null> {
  // SQL: the same columns.
  const [row] = await database.query<SignInRow>(
    named(
      'device-sign-in-by-code',
      sql`select ${columns} from device_sign_ins where user_code = ${userCode}`,
    ),
  );
  return row ? signInOf(row) : null;
}

const signInOf = (row: SignInRow): FoundSignIn => ({
  id: row.id,
  name: row.name,
  platform: row.platform,
  deviceKey: row.public_key,
  thumbprint: row.thumbprint,
  challenge: row.challenge,
  askedFrom: row.asked_from,
  userId: row.user_id,
  decision: row.decision,
  askedAt: row.created_at,
  expiresAt: row.expires_at,
  redeemedAt: row.redeemed_at,
  nextPollAt: row.next_poll_at,
  intervalSeconds: row.interval_seconds,
});

/** Decides on a code that still waits, for the actor. Returns false if it no longer does. */
export async function decide(
  tx: Transaction,
  signInId: string,
  decision: 'allowed' | 'refused',
): Promise<boolean> {
  const { count } = await tx.prisma.deviceSignIn.updateMany({
    where: { id: signInId, decision: null, redeemedAt: null, expiresAt: { gt: tx.now } },
    data: { decision, userId: tx.actor.id },
  });
  return count === 1;
}

/** Uses up what was allowed, by one UPDATE: of fifty parallel attempts one succeeds. */
export async function redeem(tx: Transaction, signInId: string): Promise<boolean> {
  const { count } = await tx.prisma.deviceSignIn.updateMany({
    where: { id: signInId, decision: 'allowed', redeemedAt: null, expiresAt: { gt: tx.now } },
    data: { redeemedAt: tx.now },
  });
  return count === 1;
}

export async function keepPoll(
  database: Queryable,
  signInId: string,
  { nextPollAt, intervalSeconds }: { nextPollAt: Date; intervalSeconds: number },
): Promise<void> {
  // SQL: every few seconds for every device that waits.
  await database.query(
    named(
      'device-code-poll',
      sql`update device_sign_ins set next_poll_at = ${nextPollAt}, interval_seconds = ${intervalSeconds}
          where id = ${signInId}`,
    ),
  );
}

/** What expired before this moment; until then a tool that asks too late learns that it is too late. */
export async function deleteExpired(database: Queryable, before: Date): Promise<void> {
  // SQL: a job's many rows in one statement.
  await database.query(sql`delete from device_sign_ins where expires_at < ${before}`);
}
