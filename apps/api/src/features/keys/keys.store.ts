import type { PolicyKey } from '@roster/contract/keys';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type KeyRow = {
  id: string;
  public_key: PolicyKey;
  vouched_for: string | null;
  created_at: Date;
  signs_from: Date;
  signs_until: Date | null;
  published_until: Date | null;
};

/** Every key that there ever was, the oldest first, without its private part. */
export const findKeys = (database: Queryable): Promise<KeyRow[]> =>
  // SQL: for devices, before Prisma is loaded.
  database.query<KeyRow>(
    named(
      'keys-list',
      sql`select id, public_key, vouched_for, created_at, signs_from, signs_until, published_until
          from signing_keys order by created_at, signs_from`,
    ),
  );

export type SealedKey = { id: string; private_key: Buffer };

/** A part of statements: the key that signs at a moment, as JSON; a new one is published before it signs. */
// SQL: a part of the statement that reads the facts of a policy.
export const signingKeyAt = (now: Date) => sql`
  select k.id, k.private_key from signing_keys k
  where k.private_key is not null and (k.signs_until is null or k.signs_until > ${now})
  order by k.signs_from limit 1`;

export async function findSigningKey(database: Queryable, now: Date): Promise<SealedKey | null> {
  // SQL: the same part as in the statement that reads the facts of a policy.
  const [row] = await database.query<SealedKey>(named('keys-signing', signingKeyAt(now)));
  return row ?? null;
}

/** Locks the key that no other follows yet. Returns null while another rotation is under way, or there is none. */
export async function lockLastKey(tx: Transaction): Promise<(KeyRow & SealedKey) | null> {
  // SQL: for no key update.
  const [row] = await tx.query<KeyRow & SealedKey>(
    sql`select id, public_key, private_key, vouched_for, created_at, signs_from, signs_until, published_until
        from signing_keys where signs_until is null for no key update`,
  );
  return row ?? null;
}

export type NewKey = { id: string; publicKey: PolicyKey; privateKey: Buffer; vouchedFor: string | null };

/** Of several that are made at a time the first one stays; its row has no end, and there is one such row. */
export const keepKey = (database: Queryable, key: NewKey, times: { now: Date; signsFrom: Date }) =>
  // SQL: on conflict do nothing, at the start.
  database.query(
    sql`insert into signing_keys (id, public_key, private_key, vouched_for, created_at, signs_from)
        values (${key.id}, ${JSON.stringify(key.publicKey)}::jsonb, ${key.privateKey}, ${key.vouchedFor}, ${times.now},
          ${times.signsFrom})
        on conflict do nothing`,
  );

export const endKey = (tx: Transaction, id: string, times: { signsFrom: Date; publishedUntil: Date }) =>
  tx.prisma.signingKey.update({
    where: { id },
    data: { signsUntil: times.signsFrom, publishedUntil: times.publishedUntil },
  });

export const forgetPrivateParts = (database: Queryable, before: Date) =>
  // SQL: a job that runs beside the servers.
  database.query(
    sql`update signing_keys set private_key = null where signs_until < ${before} and private_key is not null`,
  );
