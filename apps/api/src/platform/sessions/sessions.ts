import { createHash, randomBytes } from 'node:crypto';
import { maxSessionsPerUser, sessionAbsoluteHours, sessionIdleMinutes } from '@roster/domain/sessions';
import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';
import type { Actor } from '../actor.ts';
import type { Queryable } from '../postgres/database.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The cookie holds the token, the database only its hash: a copy of the database lets no one sign in. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest();

/** L5: makes room for one more session of the user in `able`. */
const endSurplus = `delete from sessions where id in (
  select s.id from sessions s join able on able.id = s.user_id
  order by s.last_seen_at desc, s.started_at desc offset ${maxSessionsPerUser - 1})`;

type NewSession = { userId: string; passwordHash: string; device: string; now: Date };

/**
 * Starts a session, unless the user is locked or the password changed since it was checked: the UPDATE locks the user's
 * row and checks again in the same statement, so a lock that commits in between wins (invariant 4). Returns null if it
 * did.
 */
export async function startSession(
  database: Queryable,
  { userId, passwordHash, device, now }: NewSession,
): Promise<{ token: string; endsAt: Date } | null> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(now.getTime() + sessionAbsoluteHours * hour);
  const rows = await database.query({
    name: 'session-start',
    text: `with able as (
             update users set last_sign_in_at = $4
             where id = $1 and lock_reasons = '{}' and password_hash = $2
             returning id, account_id
           ), attempt as (
             insert into sign_in_attempts (user_id, account_id, at, result, device)
             select id, account_id, $4, 'success', $5 from able
           ), surplus as (${endSurplus})
           insert into sessions (token_hash, user_id, device, started_at, last_seen_at, idle_ends_at, ends_at)
           select $3, id, $5, $4, $4, $6, $7 from able
           returning id`,
    values: [userId, passwordHash, hashToken(token), now, device, idleEnd(now, endsAt), endsAt],
  });
  return rows.length === 1 ? { token, endsAt } : null;
}

/** H2: minutes of a pass. */
const passMinutes = 15;

/**
 * Starts a pass for a user whose password is right and who is locked as `unaffiliated` only (H2). Checks again under
 * the row's lock, as for a session. Returns null if they have another lock reason too, or are no longer locked.
 */
export async function startPass(
  database: Queryable,
  { userId, passwordHash, device, now }: NewSession,
): Promise<{ token: string; endsAt: Date } | null> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(now.getTime() + passMinutes * minute);
  const rows = await database.query({
    name: 'session-start-pass',
    text: `with able as (
             select id, account_id from users
             where id = $1 and lock_reasons = '{unaffiliated}' and password_hash = $2 for no key update
           ), attempt as (
             insert into sign_in_attempts (user_id, account_id, at, result, device)
             select id, account_id, $4, 'pass', $5 from able
           ), surplus as (${endSurplus})
           insert into sessions (token_hash, user_id, device, started_at, last_seen_at, idle_ends_at, ends_at, pass)
           select $3, id, $5, $4, $4, $6, $6, true from able
           returning id`,
    values: [userId, passwordHash, hashToken(token), now, device, endsAt],
  });
  return rows.length === 1 ? { token, endsAt } : null;
}

type SessionRow = {
  session_id: string;
  idle_ends_at: Date;
  ends_at: Date;
  last_seen_at: Date;
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
};

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
  const [row] = await database.query<SessionRow>({
    name: 'session-find-actor',
    text: `select s.id as session_id, s.idle_ends_at, s.ends_at, s.last_seen_at, s.pass,
             coalesce(s.proven_at, s.started_at) as proven_at,
             u.id as user_id, u.email, u.first_name, u.last_name, u.language, u.operator, u.roles, u.account_id
           from sessions s join users u on u.id = s.user_id
           where s.token_hash = $1 and s.ends_at > $2 and s.idle_ends_at > $2
             and (u.lock_reasons = '{}' or (s.pass and u.lock_reasons = '{unaffiliated}'))
             and not exists (select from accounts a where a.id = u.account_id and a.closed_at is not null
               and not u.roles @> array['accountAdministrator'])`,
    values: [hashToken(token), now],
  });
  if (!row) return null;
  const idleEndsAt = passive ? row.idle_ends_at : await touch(database, row, now);
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
    pass: row.pass,
    provenAt: row.proven_at,
    endsAt: idleEndsAt,
  };
}

/** Ends some of a user's own sessions, or all but one. Returns how many. */
export async function endOwnSessions(
  database: Queryable,
  userId: string,
  which: { sessionIds: readonly string[] } | { but: string },
): Promise<number> {
  const rows = await database.query({
    name: 'session-end-own',
    text: `delete from sessions where user_id = $1
             and case when $2::uuid[] is null then id <> $3 else id = any($2) end
           returning id`,
    values: [userId, 'sessionIds' in which ? which.sessionIds : null, 'but' in which ? which.but : null],
  });
  return rows.length;
}

/** L6: the password was typed again in this session. */
export async function proveSession(database: Queryable, sessionId: string, now: Date): Promise<void> {
  await database.query({
    name: 'session-prove',
    text: 'update sessions set proven_at = $2 where id = $1',
    values: [sessionId, now],
  });
}

export async function endSession(database: Queryable, token: string): Promise<void> {
  await database.query({
    name: 'session-end',
    text: 'delete from sessions where token_hash = $1',
    values: [hashToken(token)],
  });
}

/** Housekeeping: deletes the rows of ended sessions. */
export async function forgetEndedSessions(database: Queryable, now: Date): Promise<void> {
  await database.query({
    text: 'delete from sessions where ends_at < $1 or idle_ends_at < $1',
    values: [now],
  });
}

const idleEnd = (now: Date, endsAt: Date) =>
  new Date(Math.min(now.getTime() + sessionIdleMinutes * minute, endsAt.getTime()));

/** Extends the session, at most once a minute: reading should not write each time. */
async function touch(database: Queryable, row: SessionRow, now: Date): Promise<Date> {
  if (now.getTime() - row.last_seen_at.getTime() < minute) return row.idle_ends_at;
  const idleEndsAt = idleEnd(now, row.ends_at);
  await database.query({
    name: 'session-touch',
    text: 'update sessions set last_seen_at = $2, idle_ends_at = $3 where id = $1',
    values: [row.session_id, now, idleEndsAt],
  });
  return idleEndsAt;
}
