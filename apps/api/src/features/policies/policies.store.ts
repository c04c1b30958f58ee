import type { RunnableProduct } from '@roster/domain/devices';
import { empty, named, type Queryable, sql, type Sql } from '../../platform/postgres/index.ts';
import { offlineColumns, offlineUntilBy } from '../../platform/offline-until.ts';
import type { KeptTokens } from './tokens.ts';

export type IssuedRow = {
  id: string;
  deviceId: string;
  userId: string;
  accountId: string | null;
  keyId: string;
  kind: 'policy' | 'stop';
  version: number;
  epoch: number;
  now: Date;
  offlineUntil: Date | null;
  products: readonly RunnableProduct[];
  /** What may be on the machine from now on: this, and what is there if this gets lost. */
  onMachine: readonly RunnableProduct[];
  /** Whether it takes something of that. */
  takes: boolean;
  /** Since when what may be on the machine was given, and since when under what it comes with next. */
  heldSince: Date | null;
  answeredSince: Date | null;
};

/** When a device came, and its tokens; `undefined` leaves them, null ends them (A7). */
type Contact = {
  now: Date;
  tokens: KeptTokens | null | undefined;
  /** When they ended, if not now. */
  endedAt?: Date | null;
  /** The name of the attempt whose answer is a stop. */
  stopAttempt?: Buffer | null;
};

type Issued = Pick<IssuedRow, 'heldSince' | 'answeredSince'>;

/**
 * Keeps what a device was given, that it came, and its tokens. The user's dates are the latest of all their devices (L1), by what
 * may be on each; A5: what an earlier account gave does not count in the next one.
 */
export function keepIssued(tx: Queryable, issued: IssuedRow, came: Omit<Contact, 'now'>): Promise<unknown> {
  const { deviceId, userId, now, kind, offlineUntil } = issued;
  const products = JSON.stringify(issued.products);
  // SQL: three tables in one statement, at every refresh.
  const statement = sql`
    with seen as (${contact(deviceId, { now, ...came }, issued)}),
    kept as (
      insert into issued_policies
        (id, device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, offline_until, products, takes)
      values (${issued.id}, ${deviceId}, ${userId}, ${issued.accountId}, ${issued.keyId}, ${kind}, ${issued.version},
        ${issued.epoch}, ${now}, ${offlineUntil}, ${products}::jsonb,
        ${issued.takes})
    )
    update users set
      policy_refreshed_at = case when ${kind}::text = 'policy' then ${now}::timestamptz else policy_refreshed_at end,
      ${offlineColumns} = ${offlineUntilBy(
        sql`d.user_id = ${userId} and d.id <> ${deviceId}
          and (users.account_id is null or i.account_id = users.account_id)`,
        sql`${JSON.stringify(issued.onMachine)}::jsonb`,
      )}
    where id = ${userId}`;
  return tx.query(
    came.tokens === undefined ? named('policy-keep', statement) : named('policy-keep-tokens', statement),
  );
}

/** Keeps that a device came and got nothing. */
export const keepContact = (tx: Queryable, deviceId: string, came: Contact): Promise<unknown> =>
  tx.query(
    came.tokens === undefined
      ? named('device-seen', contact(deviceId, came))
      : named('device-tokens', contact(deviceId, came)),
  );

function contact(
  deviceId: string,
  { now, tokens, endedAt = now, stopAttempt = null }: Contact,
  issued?: Issued,
): Sql {
  // SQL: a part of the statement of every refresh.
  if (tokens === undefined) return sql`update devices set last_seen_at = ${now} where id = ${deviceId}`;
  const since = issued
    ? sql`held_since = ${issued.heldSince}, answered_since = ${issued.answeredSince},`
    : empty;
  const ended = tokens === null ? endedAt : null;
  // SQL: a part of the statement of every refresh.
  return sql`update devices set ${since} last_seen_at = ${now}, token_hash = ${tokens?.hash ?? null},
      token_before_hash = ${tokens?.beforeHash ?? null}, token_salt = ${tokens?.salt ?? null},
      token_rotated_at = ${tokens?.rotatedAt ?? null}, token_attempt_hash = ${tokens?.attempt ?? stopAttempt},
      token_ended_at = ${ended}
    where id = ${deviceId}`;
}

/** Usage is accepted for this long after it was; the last policy of a device is kept whatever its age. */
export const forgetIssued = (database: Queryable, before: Date) =>
  // SQL: a job's many rows in one statement.
  database.query(
    sql`delete from issued_policies i where i.issued_at < ${before}
        and exists (select from issued_policies later where later.device_id = i.device_id and later.issued_at > i.issued_at
          and later.kind = 'policy')`,
  );
