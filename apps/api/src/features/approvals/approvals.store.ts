import { searchWords } from '@roster/domain/searches';
import type { ApprovalFilters } from '@roster/contract/approvals';
import type { RequestSource, RequestState } from '@roster/domain/approvals';
import type { Queryable } from '../../platform/postgres/database.ts';
import { findIds, type List } from '../../platform/lists/keyset.ts';
import { selectMatching } from '../../platform/lists/select-matching.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type RequestRow = {
  id: string;
  user_id: string;
  email: string;
  first_name: string;
  last_name: string;
  country: string | null;
  state: RequestState;
  requested_at: Date;
  source: RequestSource;
  message: string | null;
  reason: string | null;
  decided_at: Date | null;
  decided_by_name: string | null;
  ask_again_at: Date | null;
  verified_domain: boolean;
  earlier: { leftAt: string; kind: string } | null;
  rejected_before: boolean;
  duplicates: { id: string; name: string; email: string }[];
  country_mismatch: boolean;
};

/** A8: waiting users and members as they are now; others as they were when their request was decided. */
const known = `
  select u.email, u.first_name, u.last_name, u.country where r.state = 'open' or u.account_id = $1
  union all
  select r.email, r.first_name, r.last_name, r.country where r.state <> 'open' and u.account_id is distinct from $1`;

/**
 * P3: requests with their evidence: open ones by the longest wait, decided ones by the latest decision. Possible
 * duplicates have the same name, or the same address before the @.
 */
export const requestList = (accountId: string, filters: ApprovalFilters): List => ({
  text: `select * from (
           select r.id, r.user_id, p.email, p.first_name, p.last_name, p.country, r.state, r.requested_at, r.source,
             r.message, r.reason, r.decided_at, r.ask_again_at,
             known_name(r.account_id, r.decided_by) as decided_by_name,
             exists (select from account_domains d
               where d.account_id = $1 and d.domain = split_part(p.email, '@', 2)) as verified_domain,
             (select json_build_object('leftAt', d.left_at, 'kind', d.kind) from departures d
               where d.user_id = r.user_id and d.account_id = $1 order by d.left_at desc limit 1) as earlier,
             exists (select from approval_requests b
               where b.user_id = r.user_id and b.account_id = $1 and b.state = 'rejected' and b.id <> r.id) as rejected_before,
             coalesce((select json_agg(json_build_object('id', m.id, 'name', full_name(m.first_name, m.last_name),
                 'email', m.email)) from (
               select m.* from users m where m.account_id = $1 and m.id <> r.user_id
                 and (m.sort_name = name_for_sort(p.first_name, p.last_name) collate "und-x-icu"
                   or m.email >= split_part(p.email, '@', 1) || '@' and m.email < split_part(p.email, '@', 1) || 'A')
               limit 5) as m), '[]') as duplicates,
             coalesce(p.country <> all ((select entitled_countries from accounts where id = $1)::text[]), false)
               as country_mismatch
           from approval_requests r join users u on u.id = r.user_id cross join lateral (${known}) as p
           where r.account_id = $1 and ${filters.state === 'open' ? "r.state = 'open'" : "r.state in ('approved', 'rejected')"}
             and has_words(fold(full_name(p.first_name, p.last_name) || ' ' || p.email), $2) and ($3::text is null or r.source = $3)
         ) as request
         where $4::boolean is null
           or $4 = (earlier is not null or rejected_before or json_array_length(duplicates) > 0 or not verified_domain)`,
  values: [accountId, searchWords(filters.search ?? ''), filters.source ?? null, filters.attention ?? null],
  order: [
    {
      expression: filters.state === 'open' ? 'requested_at' : 'coalesce(decided_at, requested_at)',
      type: 'timestamptz',
    },
    { expression: 'id', type: 'uuid' },
  ],
  direction: filters.state === 'open' ? 'asc' : 'desc',
});

/** The ids of an action: given one by one, or all that match. */
export const findWanted = (reader: Queryable, accountId: string, body: OnRequests): Promise<string[]> =>
  'requestIds' in body
    ? Promise.resolve(body.requestIds)
    : selectMatching(body, (filters, limit) => findIds(reader, requestList(accountId, filters), limit));

type OnRequests =
  { requestIds: string[] } | { matching: ApprovalFilters; except: string[]; expectedTotal: number };

export type DecidableRequest = {
  id: string;
  userId: string;
  name: string;
  state: RequestState;
  decidedAt: Date | null;
  decidedByName: string | null;
};

/**
 * Locks the requests of this account among the ids, so that no one else decides them. The users' rows come first, as
 * everywhere: joining locks the user's row and then ends the request, so the other order would deadlock.
 */
export async function findDecidable(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, DecidableRequest>> {
  await tx.query({
    name: 'approvals-lock-users',
    text: `select id from users where id in (
             select user_id from approval_requests where account_id = $1 and id = any($2::uuid[]))
           order by id for no key update`,
    values: [tx.account.id, ids],
  });
  const rows = await tx.query<{
    id: string;
    user_id: string;
    name: string;
    state: RequestState;
    decided_at: Date | null;
    decided_by_name: string | null;
  }>({
    name: 'approvals-decidable',
    text: `select r.id, r.user_id, known_name(r.account_id, r.user_id) as name, r.state, r.decided_at,
             known_name(r.account_id, r.decided_by) as decided_by_name
           from approval_requests r
           where r.account_id = $1 and r.id = any($2::uuid[]) order by r.id for update of r`,
    values: [tx.account.id, ids],
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        userId: row.user_id,
        name: row.name,
        state: row.state,
        decidedAt: row.decided_at,
        decidedByName: row.decided_by_name,
      },
    ]),
  );
}

type Decision = { state: 'approved' | 'rejected'; reason: string | null; askAgainAt: Date | null };

/** Invariant 1 and P2: changes only requests that are still open, and returns those it changed. */
export async function decide(
  tx: AccountTransaction,
  ids: readonly string[],
  { state, reason, askAgainAt }: Decision,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'approvals-decide',
    text: `update approval_requests set state = $3, reason = $4, ask_again_at = $5, decided_at = $6, decided_by = $7
           where account_id = $1 and id = any($2::uuid[]) and state = 'open' returning id`,
    values: [tx.account.id, ids, state, reason, askAgainAt, tx.now, tx.actor.id],
  });
  return rows.map(({ id }) => id);
}

/** Returns the requests whose users could not ask again yet. */
export async function allowAgain(tx: AccountTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    text: `update approval_requests set ask_again_at = $3
           where account_id = $1 and id = any($2::uuid[]) and state = 'rejected'
             and (ask_again_at is null or ask_again_at > $3) returning id`,
    values: [tx.account.id, ids, tx.now],
  });
  return rows.map(({ id }) => id);
}
