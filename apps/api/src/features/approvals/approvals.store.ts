import type { ApprovalFilters, listApprovals } from '@roster/contract/approvals';
import type { Request } from '@roster/contract/machinery/endpoint';
import type { DomainNow, RequestSource, RequestState } from '@roster/domain/approvals';
import { type Queryable, wordsIn, allOf, named, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import {
  byName,
  byTime,
  findIds,
  type List,
  orderOf,
  selectMatching,
  type RefuseMany,
  withinDays,
  zoneOf,
} from '../../platform/lists/index.ts';
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

type PersonColumn = 'email' | 'first_name' | 'last_name' | 'country';

/** A8: waiting users and members as they are now; others as they were when their request was decided. */
const known = (accountId: string, state: ApprovalFilters['state'], column: PersonColumn): Sql =>
  state === 'open'
    ? raw(`u.${column}`)
    : sql`case when u.account_id = ${accountId} then ${raw(`u.${column}`)} else ${raw(`r.${column}`)} end`;

/**
 * P3: requests with their evidence: open ones by the longest wait, decided ones by the latest decision. What is not asked
 * for is left out of the statement, so that PostgreSQL counts in an index alone.
 */
export const requestList = (accountId: string, { sort, ...filters }: ApprovalFilters & Sorted): List => ({
  rows: rowsOf(accountId, filters, sort === 'name' || sort === '-name'),
  counted: rowsOf(accountId, filters, false),
  ...orderOf(
    {
      name: byName,
      requestedAt: byTime('requested_at'),
      decidedAt: byTime('coalesce(decided_at, requested_at)'),
    },
    filters.state === 'open' ? 'requestedAt' : '-decidedAt',
    sort,
  ),
});

type Sorted = Pick<NonNullable<Request<typeof listApprovals>['query']>, 'sort'>;

const sortName = (state: ApprovalFilters['state'], person: (column: PersonColumn) => Sql) =>
  state === 'open'
    ? sql`u.sort_name`
    : sql`name_for_sort(${person('first_name')}, ${person('last_name')}) collate "und-x-icu"`;

/** Sorted by name, the person of each request is looked up: no estimate turns this into a walk over all users. */
const peopleOf = (byName: boolean) =>
  byName
    ? sql`left join lateral (select * from users where id = r.user_id offset 0) as u on true`
    : sql`left join users u on u.id = r.user_id`;

function rowsOf(
  accountId: string,
  { state, search = '', source, attention, requestedFrom: from, requestedTo: to }: ApprovalFilters,
  byName: boolean,
): Sql {
  const person = (column: PersonColumn) => known(accountId, state, column);
  const conditions = [
    sql`r.account_id = ${accountId}`,
    state === 'open' ? sql`r.state = 'open'` : sql`r.state in ('approved', 'rejected')`,
    ...(source ? [sql`r.source = ${source}`] : []),
    ...withinDays(sql`r.requested_at`, { from, to }, zoneOf(accountId)),
    // Kept with an open request by triggers (docs/decisions/0032).
    ...(state === 'open' && attention !== undefined ? [sql`r.attention = ${attention}`] : []),
    // Nobody who waits has an account (P1): the index of those who have none is small.
    ...(state === 'open' && search ? [sql`u.account_id is null`] : []),
    ...(state === 'open'
      ? wordsIn(sql`u.search_text`, search)
      : wordsIn(
          sql`fold(full_name(${person('first_name')}, ${person('last_name')}) || ' ' || ${person('email')})`,
          search,
        )),
  ];
  // P3: what the account remembers of the mailbox, also of a user who is gone.
  const ofMailbox = sql`h.account_id = ${accountId} and h.mailbox = mailbox_hash(${person('email')})`;
  // SQL: the list's keyset pages and search.
  const rows = sql`
    select r.id, r.user_id, ${person('email')} as email, ${person('first_name')} as first_name,
      ${person('last_name')} as last_name, ${sortName(state, person)} as sort_name, ${person('country')} as country, r.state, r.requested_at, r.source,
      r.message, r.reason, r.decided_at, r.ask_again_at,
      case when r.decided_by is not null then known_name(r.account_id, r.decided_by) end as decided_by_name,
      exists (select from account_domains d
        where d.account_id = ${accountId} and d.domain = split_part(${person('email')}, '@', 2)) as verified_domain,
      (select json_build_object('leftAt', d.at, 'kind', d.kind) from (
          select left_at as at, kind from departures where user_id = r.user_id and account_id = ${accountId}
          union all select at, kind from mailbox_history h where ${ofMailbox} and h.kind <> 'rejected'
        ) as d order by d.at desc limit 1) as earlier,
      exists (select from approval_requests b
        where b.user_id = r.user_id and b.account_id = ${accountId} and b.state = 'rejected' and b.id <> r.id)
        or exists (select from mailbox_history h
          where ${ofMailbox} and h.kind = 'rejected' and h.source_id <> r.id) as rejected_before,
      ${duplicates(accountId, person)} as duplicates,
      coalesce(${person('country')} <> all ((select entitled_countries from accounts where id = ${accountId})::text[]), false)
        as country_mismatch
    from approval_requests r ${peopleOf(byName)}
    where ${allOf(conditions)}`;
  if (attention === undefined || state === 'open') return rows;
  // SQL: a part of the list of approvals.
  return sql`select * from (${rows}) as request
    where ${attention} = (earlier is not null or rejected_before or json_array_length(duplicates) > 0
      or not verified_domain)`;
}

/** At most five possible duplicates: the same name, or the same address before the @. Each through its own index. */
const duplicates = (accountId: string, person: (column: PersonColumn) => Sql) => sql`
  coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email)) from (
    (select m.id, full_name(m.first_name, m.last_name) as name, m.email from users m
      where m.account_id = ${accountId} and m.id <> r.user_id
        and m.sort_name = name_for_sort(${person('first_name')}, ${person('last_name')}) collate "und-x-icu"
      limit 5)
    union
    (select m.id, full_name(m.first_name, m.last_name), m.email from users m
      where m.account_id = ${accountId} and m.id <> r.user_id
        and m.email >= split_part(${person('email')}, '@', 1) || '@'
        and m.email < split_part(${person('email')}, '@', 1) || 'A'
      limit 5)
    limit 5) as m), '[]')`;

/** The ids of an action: given one by one, or all that match. */
export const findWanted = (
  reader: Queryable,
  accountId: string,
  body: OnRequests,
  refused: RefuseMany,
): Promise<string[]> =>
  'requestIds' in body
    ? Promise.resolve(body.requestIds)
    : selectMatching(body, refused, (filters, limit) =>
        findIds(reader, requestList(accountId, filters), limit),
      );

type OnRequests =
  { requestIds: string[] } | { matching: ApprovalFilters; except: string[]; expectedTotal: number };

export type DecidableRequest = {
  id: string;
  userId: string;
  name: string;
  state: RequestState;
  source: RequestSource;
  domain: DomainNow;
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
  // SQL: for no key update, a set of hundreds.
  await tx.query(
    named(
      'approvals-lock-users',
      sql`select id from users where id in (
            select user_id from approval_requests where account_id = ${tx.account.id} and id = any(${ids}::uuid[]))
          order by id for no key update`,
    ),
  );
  // SQL: for update, a set of hundreds, and the name an account knew.
  const rows = await tx.query<{
    id: string;
    user_id: string;
    name: string;
    state: RequestState;
    source: RequestSource;
    owner: DomainNow['owner'];
    federated: boolean;
    decided_at: Date | null;
    decided_by_name: string | null;
  }>(
    named(
      'approvals-decidable',
      sql`select r.id, r.user_id, known_name(r.account_id, r.user_id) as name, r.state, r.source, r.decided_at,
            case when d.account_id is null then 'none' when d.account_id = r.account_id then 'mine' else 'other' end as owner,
            coalesce(d.federated, false) as federated,
            case when r.decided_by is not null then known_name(r.account_id, r.decided_by) end as decided_by_name
          from approval_requests r left join users u on u.id = r.user_id
            left join lateral owner_of_domain(split_part(u.email, '@', 2)) d on r.state = 'open' and not d.closed
          where r.account_id = ${tx.account.id} and r.id = any(${ids}::uuid[]) order by r.id for update of r`,
    ),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        userId: row.user_id,
        name: row.name,
        state: row.state,
        source: row.source,
        domain: { owner: row.owner, federated: row.federated },
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
  // SQL: a set of hundreds in one statement, with what it changed.
  const rows = await tx.query<{ id: string }>(
    named(
      'approvals-decide',
      sql`update approval_requests set state = ${state}, reason = ${reason}, ask_again_at = ${askAgainAt},
            decided_at = ${tx.now}, decided_by = ${tx.actor.id}
          where account_id = ${tx.account.id} and id = any(${ids}::uuid[]) and state = 'open' returning id`,
    ),
  );
  return rows.map(({ id }) => id);
}

/** Returns the requests whose users could not ask again yet. */
export async function allowAgain(tx: AccountTransaction, ids: readonly string[]): Promise<string[]> {
  // SQL: a set of hundreds in one statement, with what it changed.
  const rows = await tx.query<{ id: string }>(
    sql`update approval_requests set ask_again_at = ${tx.now}
        where account_id = ${tx.account.id} and id = any(${ids}::uuid[]) and state = 'rejected'
          and (ask_again_at is null or ask_again_at > ${tx.now}) returning id`,
  );
  return rows.map(({ id }) => id);
}

/** Whether there is something to check about requests that were made since then. */
export async function lookAgainSince(database: Queryable, since: Date): Promise<void> {
  // SQL: a function of the owner, across accounts.
  await database.query(sql`select look_again_at_requests(${since})`);
}
