import type { RequestState } from '@roster/domain/approvals';
import type { UserRequestState } from '@roster/domain/user-requests';
import type { LockReason } from '@roster/domain/users';
import type { Queryable } from '../../platform/postgres/database.ts';

export type WaitFacts = {
  lockReasons: LockReason[];
  /** The account of the user, or the one that they asked last to join. */
  accountName: string | null;
  affiliated: boolean;
  latestUnlock: UserRequestState | null;
  latestJoin: RequestState | null;
};

/** Returns null if the user is no longer known. */
export async function findWait(database: Queryable, userId: string): Promise<WaitFacts | null> {
  const [row] = await database.query<WaitFacts>({
    name: 'waiting-find',
    text: `select u.lock_reasons as "lockReasons", u.account_id is not null as affiliated, unlocking.state as "latestUnlock",
             joining.state as "latestJoin",
             (select name from accounts where id = coalesce(u.account_id, joining.account_id)) as "accountName"
           from users u
             left join lateral (select state from user_requests r where r.user_id = u.id and r.kind = 'unlock'
               order by asked_at desc limit 1) as unlocking on true
             left join lateral (select state, account_id from approval_requests r where r.user_id = u.id
               order by requested_at desc limit 1) as joining on true
           where u.id = $1`,
    values: [userId],
  });
  return row ?? null;
}
