import type { RequestState } from '@roster/domain/approvals';
import type { DepartureKind } from '@roster/domain/departures';
import type { UserRequestState } from '@roster/domain/user-requests';
import type { LockReason } from '@roster/domain/users';
import { type Queryable, named, sql } from '../../platform/postgres/index.ts';
import type { OpenedTicket } from './tickets.ts';

export type WaitFacts = {
  lockReasons: LockReason[];
  /** The account of the user, or the one that they asked last to join. */
  accountName: string | null;
  affiliated: boolean;
  latestUnlock: UserRequestState | null;
  latestRelease: UserRequestState | null;
  latestJoin: RequestState | null;
  /** How they left an account since they had the ticket. */
  departure: DepartureKind | null;
};

/** Returns null if the user is no longer known, or took back their access since they had the ticket (A7). */
export async function findWait(
  database: Queryable,
  { userId, givenAt }: Omit<OpenedTicket, 'kind'>,
): Promise<WaitFacts | null> {
  // SQL: four tables in one round trip.
  const [row] = await database.query<WaitFacts>(
    named(
      'waiting-find',
      sql`select u.lock_reasons as "lockReasons", u.account_id is not null as affiliated, joining.state as "latestJoin",
            ${latestRequest('unlock')} as "latestUnlock", ${latestRequest('release')} as "latestRelease",
            (select kind from departures d where d.user_id = u.id and d.left_at >= ${givenAt}
              order by left_at desc limit 1) as departure,
            (select name from accounts where id = coalesce(u.account_id, joining.account_id)) as "accountName"
          from users u
            left join lateral (select state, account_id from approval_requests r where r.user_id = u.id
              order by requested_at desc limit 1) as joining on true
          where u.id = ${userId} and u.devices_known_since <= ${givenAt}`,
    ),
  );
  return row ?? null;
}

const latestRequest = (kind: 'unlock' | 'release') =>
  sql`(select state from user_requests r where r.user_id = u.id and r.kind = ${kind} order by asked_at desc limit 1)`;
