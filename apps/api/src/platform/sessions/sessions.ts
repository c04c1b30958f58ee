import { createHash } from 'node:crypto';
import { newSecret } from './new-secret.ts';
import {
  passMinutes,
  maxSessionsPerUser,
  sessionAbsoluteHours,
  sessionIdleMinutes,
} from '@roster/domain/sessions';
import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';
import type { Actor, ActorAccount } from '../actor.ts';
import { deleteInBatches } from '../postgres/delete-in-batches.ts';
import type { Queryable } from '../postgres/database.ts';
import { named, raw, sql } from '../postgres/sql.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The cookie holds the token, the database only its hash: a copy of the database lets no one sign in. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest();

/** L5: makes room for one more session of the user in `able`. */
// SQL: a part of the statements below.
const endSurplus = sql`delete from sessions where id in (
  select s.id from sessions s join able on able.id = s.user_id
  order by s.last_seen_at desc, s.started_at desc offset ${raw(String(maxSessionsPerUser - 1))})`;

/** With the session, so that no request asks for the account by itself. */
const accountColumns = sql`a.name as account_name, a.number as account_number, a.main_country, a.entitled_countries, a.time_zone, a.closed_at`;

export type StartedSession = { token: string; endsAt: Date; actor: Actor };

type NewSession = { userId: string; passwordHash: string; device: string; now: Date };

/**
 * Starts a session, unless the user is locked or the password changed since it was checked: the UPDATE locks the user's
 * row and checks again in the same statement, so a lock that commits in between wins (invariant 4). Returns null if it
 * did.
 */
export async function startSession(
  database: Queryable,
  { userId, passwordHash, device, now }: NewSession,
): Promise<StartedSession | null> {
  const token = newSecret();
  const endsAt = new Date(now.getTime() + sessionAbsoluteHours * hour);
  const idleEndsAt = idleEnd(now, endsAt);
  // SQL: run at every sign-in, three tables in one statement.
  const [row] = await database.query<StartedRow>(
    named(
      'session-start',
      sql`with able as (
            update users set last_sign_in_at = ${now}
            where id = ${userId} and lock_reasons = '{}' and password_hash = ${passwordHash}
            returning id, account_id, email, first_name, last_name, language, operator, roles
          ), attempt as (
            insert into sign_in_attempts (user_id, account_id, at, result, device)
            select id, account_id, ${now}, 'success', ${device} from able
          ), surplus as (${endSurplus}), started as (
            insert into sessions (token_hash, user_id, device, started_at, last_seen_at, idle_ends_at, ends_at)
            select ${hashToken(token)}, id, ${device}, ${now}, ${now}, ${idleEndsAt}, ${endsAt} from able
            returning id, user_id
          )
          select started.id as session_id, started.user_id, able.account_id, email, first_name, last_name, language, operator,
            roles, false as pass, ${now}::timestamptz as proven_at, ${accountColumns}
          from started join able on able.id = started.user_id left join accounts a on a.id = able.account_id`,
    ),
  );
  return row ? { token, endsAt, actor: actorIn(row, idleEndsAt, endsAt) } : null;
}

/**
 * Starts a pass for a user whose password is right and who is locked as `unaffiliated` only (H2). Checks again under
 * the row's lock, as for a session. Returns null if they have another lock reason too, or are no longer locked.
 */
export async function startPass(
  database: Queryable,
  { userId, passwordHash, device, now }: NewSession,
): Promise<{ token: string; endsAt: Date } | null> {
  const token = newSecret();
  const endsAt = new Date(now.getTime() + passMinutes * minute);
  // SQL: run at every sign-in, for no key update.
  const rows = await database.query(
    named(
      'session-start-pass',
      sql`with able as (
            select id, account_id from users
            where id = ${userId} and lock_reasons = '{unaffiliated}' and password_hash = ${passwordHash} for no key update
          ), attempt as (
            insert into sign_in_attempts (user_id, account_id, at, result, device)
            select id, account_id, ${now}, 'pass', ${device} from able
          ), surplus as (${endSurplus})
          insert into sessions (token_hash, user_id, device, started_at, last_seen_at, idle_ends_at, ends_at, pass)
          select ${hashToken(token)}, id, ${device}, ${now}, ${now}, ${endsAt}, ${endsAt}, true from able
          returning id`,
    ),
  );
  return rows.length === 1 ? { token, endsAt } : null;
}

type StartedRow = {
  session_id: string;
  user_id: string;
  email: string;
  first_name: string;
  last_name: string;
  language: Language;
  operator: boolean;
  roles: RoleKey[];
  account_id: string | null;
  pass: boolean;
  proven_at: Date;
} & Nullable<AccountRow>;

type AccountRow = {
  account_name: string;
  account_number: string;
  main_country: string;
  entitled_countries: string[];
  time_zone: string;
  closed_at: Date | null;
};
/** Null in all columns for users who belong to none. */
type Nullable<Row> = Row | { [Column in keyof Row]: null };

type SessionRow = StartedRow & { idle_ends_at: Date; ends_at: Date; last_seen_at: Date };

/**
 * Decides on every request, by one join, whether this session is valid and whose it is. A passive request does not keep
 * the session alive.
 */
export async function findActor(
  database: Queryable,
  token: string,
  now: Date,
  { passive = false } = {},
): Promise<Actor | null> {
  // SQL: run at every request.
  const [row] = await database.query<SessionRow>(
    named(
      'session-find-actor',
      sql`select s.id as session_id, s.idle_ends_at, s.ends_at, s.last_seen_at, s.pass,
            coalesce(s.proven_at, s.started_at) as proven_at,
            u.id as user_id, u.email, u.first_name, u.last_name, u.language, u.operator, u.roles, u.account_id,
            ${accountColumns}
          from sessions s join users u on u.id = s.user_id left join accounts a on a.id = u.account_id
          where s.token_hash = ${hashToken(token)} and s.ends_at > ${now} and s.idle_ends_at > ${now}
            and (u.lock_reasons = '{}' or (s.pass and u.lock_reasons = '{unaffiliated}'))
            and (a.closed_at is null or u.roles @> array['accountAdministrator'])`,
    ),
  );
  if (!row) return null;
  return actorIn(row, passive ? row.idle_ends_at : await touch(database, row, now), row.ends_at);
}

function actorIn(row: StartedRow, endsAt: Date, endsAtLatest: Date): Actor {
  return {
    id: row.user_id,
    sessionId: row.session_id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    language: row.language,
    operator: row.operator,
    roles: row.roles,
    accountId: row.account_id,
    account: accountIn(row),
    pass: row.pass,
    provenAt: row.proven_at,
    endsAt,
    endsAtLatest,
  };
}

const accountIn = (row: Nullable<AccountRow>): ActorAccount | null =>
  row.account_name === null
    ? null
    : {
        name: row.account_name,
        number: row.account_number,
        mainCountry: row.main_country,
        entitledCountries: row.entitled_countries,
        timeZone: row.time_zone,
        closedAt: row.closed_at,
      };

/** Ends some of a user's own sessions, or all but one. Returns how many. */
export async function endSessionsOf(
  database: Queryable,
  userId: string,
  which: { sessionIds: readonly string[] } | { but: string },
): Promise<number> {
  const chosen = 'but' in which ? sql`id <> ${which.but}` : sql`id = any(${which.sessionIds}::uuid[])`;
  // SQL: a list or all but one, in one statement.
  const rows = await database.query(
    named(
      'but' in which ? 'session-end-others' : 'session-end-own',
      sql`delete from sessions where user_id = ${userId}
            and ${chosen}
          returning id`,
    ),
  );
  return rows.length;
}

/** L6: the password was typed again in this session. */
export async function proveSession(database: Queryable, sessionId: string, now: Date): Promise<void> {
  // SQL: run at every request that asks for the password again.
  await database.query(
    named('session-prove', sql`update sessions set proven_at = ${now} where id = ${sessionId}`),
  );
}

export async function endSession(database: Queryable, token: string): Promise<void> {
  // SQL: run at every sign-out, outside transactions.
  await database.query(
    named('session-end', sql`delete from sessions where token_hash = ${hashToken(token)}`),
  );
}

/** Housekeeping: deletes the rows of ended sessions. */
export const forgetEndedSessions = (database: Queryable, now: Date): Promise<void> =>
  deleteInBatches(database, 'sessions', sql`t.ends_at < ${now} or t.idle_ends_at < ${now}`);

const idleEnd = (now: Date, endsAt: Date) =>
  new Date(Math.min(now.getTime() + sessionIdleMinutes * minute, endsAt.getTime()));

/** Extends the session, at most once a minute: reading should not write each time. */
async function touch(database: Queryable, row: SessionRow, now: Date): Promise<Date> {
  if (now.getTime() - row.last_seen_at.getTime() < minute) return row.idle_ends_at;
  const idleEndsAt = idleEnd(now, row.ends_at);
  // SQL: run at every request, at most once a minute.
  await database.query(
    named(
      'session-touch',
      sql`update sessions set last_seen_at = ${now}, idle_ends_at = ${idleEndsAt} where id = ${row.session_id}`,
    ),
  );
  return idleEndsAt;
}
