import { emailChangeStands, invitationStands, type AccessAct } from '@roster/domain/pending';
import type { RoleKey } from '@roster/domain/roles';
import type { Transaction } from '../../platform/transaction.ts';
import { empty, join, named, sql } from '../../platform/postgres/index.ts';

type Ending = {
  sessions: boolean;
  but: string | null;
  purposes: readonly string[];
  startedPurposes: readonly string[];
  storedAnswers: boolean;
  knownDevices: boolean;
  deviceTokens: boolean;
  deviceSignIns: boolean;
};

/**
 * One statement, since each would be a round trip while others wait for the account. It has only the parts that the act
 * ends: an UPDATE of users that changes none still opens every index of theirs, and calls what follows each change.
 */
export async function endAll(
  tx: Transaction,
  userIds: readonly string[],
  act: AccessAct,
  ending: Ending,
): Promise<void> {
  const ids = sql`${userIds}::uuid[]`;
  const parts = [
    ending.sessions &&
      sql`ended_sessions as (
            delete from sessions where user_id = any(${ids}) and id is distinct from ${ending.but}
          )`,
    ending.storedAnswers &&
      sql`forgotten_answers as (
            -- The request that is being answered keeps its place: it has no answer yet.
            delete from idempotency_keys where actor_id = any(${ids}) and answer is not null
          )`,
    ending.knownDevices &&
      sql`forgotten_devices as (
            update users set devices_known_since = ${tx.now} where id = any(${ids})
          )`,
    ending.deviceTokens &&
      sql`ended_device_tokens as (
            update devices set token_hash = null, token_before_hash = null, token_salt = null,
              token_rotated_at = null, token_attempt_hash = null, token_ended_at = ${tx.now}
            where user_id = any(${ids}) and token_hash is not null
          )`,
    ending.deviceSignIns &&
      sql`ended_device_sign_ins as (
            -- The row stays until the tool has asked, so that it can say why it gets nothing.
            update device_sign_ins set expires_at = ${tx.now}
            where user_id = any(${ids}) and redeemed_at is null and expires_at > ${tx.now}
          )`,
  ].filter((part) => part !== false);
  // SQL: a part of the statement below.
  const others = parts.length > 0 ? sql`with ${join(parts, ', ')}` : empty;
  // SQL: a set of hundreds, up to seven tables in one statement.
  await tx.query(
    named(
      `pending-end-${act}`,
      sql`${others} select end_links_of(${userIds}, ${ending.purposes}, ${ending.startedPurposes}, ${tx.now})`,
    ),
  );
}

type Started = {
  id: string;
  purpose: 'invitation' | 'emailChange';
  /** Of the user it is for: what an invitation gives. */
  roles: RoleKey[];
  starter_roles: RoleKey[];
  able: boolean;
};

/** Invitations that give a role and changes of other users' addresses, unless their starter may still start them. */
export async function endStarted(tx: Transaction, userIds: readonly string[]): Promise<void> {
  // SQL: a set of hundreds in one statement.
  const started = await tx.query<Started>(
    named(
      'pending-started',
      sql`select t.id, t.purpose, u.roles, starter.roles as starter_roles,
            starter.lock_reasons = '{}' and starter.account_id = t.account_id as able
          from tokens t join users u on u.id = t.user_id join users starter on starter.id = t.started_by
          where t.started_by = any(${userIds}::uuid[]) and t.user_id <> t.started_by
            and (t.purpose = 'emailChange' or t.purpose = 'invitation' and u.roles <> '{}')
            and t.used_at is null and t.ended_at is null`,
    ),
  );
  const stands = { invitation: invitationStands, emailChange: emailChangeStands };
  const over = started.filter(
    ({ purpose, able, starter_roles, roles }) => !stands[purpose]({ able, roles: starter_roles }, roles),
  );
  if (over.length === 0) return;
  // SQL: a set of hundreds in one statement.
  await tx.query(
    sql`update tokens set ended_at = ${tx.now} where id = any(${over.map(({ id }) => id)}::uuid[])`,
  );
}
