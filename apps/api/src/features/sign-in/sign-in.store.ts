import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import { onlyRow, type Queryable, named, sql } from '../../platform/postgres/index.ts';

export type Candidate = {
  id: string;
  email: string;
  name: string;
  account_id: string | null;
  password_hash: string | null;
  lock_reasons: LockReason[];
  roles: RoleKey[];
  account_closed: boolean;
  /** Null if none was ever forgotten. */
  devices_known_since: Date | null;
  /** They signed in before, on whatever device. */
  came_before: boolean;
};

export async function findCandidate(database: Queryable, email: string): Promise<Candidate | null> {
  // SQL: run at every sign-in.
  const [user] = await database.query<Candidate>(
    named(
      'sign-in-candidate',
      sql`select id, email, full_name(first_name, last_name) as name, account_id, password_hash, lock_reasons, roles,
            exists (select from accounts a where a.id = account_id and a.closed_at is not null) as account_closed,
            nullif(devices_known_since, '-infinity') as devices_known_since,
            last_sign_in_at is not null or exists (select from sign_in_attempts s
              where s.user_id = users.id and s.result = 'success') as came_before
          from users where email = ${email}`,
    ),
  );
  return user ?? null;
}

type Failure = {
  email: string;
  result: 'wrongPassword' | 'locked' | 'accountClosed' | 'throttled' | 'noPassword';
  device: string;
  now: Date;
  /** On a device that is known to the user: surely their own try. */
  known: boolean;
};

/**
 * S3. It writes only where there is a user, and waits for the disk, so it runs after the answer: no stranger may learn from the
 * time whether an address is known. Tries that anyone may have made are folded into one row for each result since the last
 * try of the user's own, whatever device they name: they push nothing out of the history.
 */
export async function recordFailure(
  database: Queryable,
  { email, result, device, now, known }: Failure,
): Promise<void> {
  // SQL: run at every sign-in that fails, on conflict do update.
  await database.query(
    named(
      'sign-in-failure',
      sql`insert into sign_in_attempts (user_id, account_id, at, result, device, folded_after)
          select id, account_id, ${now}, ${result}, ${device}, case when not ${known} then coalesce(
            (select s.id from sign_in_attempts s where s.user_id = u.id and s.folded_after is null
              order by s.at desc, s.id desc limit 1), u.id) end
          from users u where email = ${email}
          on conflict (user_id, coalesce(account_id, user_id), result, folded_after) where folded_after is not null
          do update set times = sign_in_attempts.times + 1, at = greatest(sign_in_attempts.at, excluded.at),
            since = coalesce(sign_in_attempts.since, sign_in_attempts.at),
            device = case when sign_in_attempts.device = excluded.device then excluded.device else '…' end`,
    ),
  );
}

/** S3: a right password that started no session: asking to be unlocked, or confirming something. */
export async function recordRight(
  database: Queryable,
  {
    userId,
    result,
    device,
    now,
  }: { userId: string; result: 'unlockAsked' | 'confirmed'; device: string; now: Date },
): Promise<void> {
  // SQL: run at every sign-in, inserts a row from another one.
  await database.query(
    named(
      'sign-in-right',
      sql`insert into sign_in_attempts (user_id, account_id, at, result, device)
          select id, account_id, ${now}, ${result}, ${device} from users where id = ${userId}`,
    ),
  );
}

/** H2, H3: the time of the oldest lock that still holds, and when they asked to be unlocked. */
export async function findLocked(
  database: Queryable,
  userId: string,
): Promise<{ since: Date | null; asked_at: Date | null }> {
  // SQL: run at every sign-in of a user who is locked.
  return onlyRow(
    await database.query<{ since: Date | null; asked_at: Date | null }>(
      sql`select (select min(locked_at) from locks where user_id = ${userId}) as since,
            (select asked_at from user_requests where user_id = ${userId} and kind = 'unlock' and state = 'open') as asked_at`,
    ),
  );
}
