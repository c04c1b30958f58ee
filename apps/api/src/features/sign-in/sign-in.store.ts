import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import type { Queryable } from '../../platform/database.ts';

export type Candidate = {
  id: string;
  email: string;
  name: string;
  account_id: string | null;
  password_hash: string | null;
  lock_reasons: LockReason[];
  roles: RoleKey[];
  account_closed: boolean;
};

export async function findCandidate(database: Queryable, email: string): Promise<Candidate | null> {
  const [user] = await database.query<Candidate>({
    name: 'sign-in-candidate',
    text: `select id, email, first_name || ' ' || last_name as name, account_id, password_hash, lock_reasons, roles,
             exists (select from accounts a where a.id = account_id and a.closed_at is not null) as account_closed
           from users where email = $1`,
    values: [email],
  });
  return user ?? null;
}

type Failure = {
  email: string;
  result: 'wrongPassword' | 'locked' | 'throttled' | 'noPassword';
  device: string;
  now: Date;
};

/** S3. One statement for known and unknown addresses alike, so that neither takes longer. */
export async function recordFailure(
  database: Queryable,
  { email, result, device, now }: Failure,
): Promise<void> {
  await database.query({
    name: 'sign-in-failure',
    text: `insert into sign_in_attempts (user_id, account_id, at, result, device)
           select id, account_id, $2, $3, $4 from users where email = $1`,
    values: [email, now, result, device],
  });
}

/** The time of the oldest lock that still holds. */
export async function findLockedSince(database: Queryable, userId: string): Promise<Date | null> {
  const [row] = await database.query<{ since: Date | null }>({
    text: 'select min(locked_at) as since from locks where user_id = $1',
    values: [userId],
  });
  return row?.since ?? null;
}
