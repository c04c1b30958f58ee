import type { Request } from '@roster/contract/machinery/endpoint';
import type { listUserRequests, UserRequestFilters } from '@roster/contract/user-requests';
import type { RoleKey } from '@roster/domain/roles';
import type { UserRequestKind, UserRequestState, Wanted } from '@roster/domain/user-requests';
import type { UserStatus } from '@roster/domain/users';
import { byName, byTime, type List, orderOf, withinDays, zoneOf } from '../../platform/lists/index.ts';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import { wordsIn, allOf, named, sql } from '../../platform/postgres/index.ts';
import { offerColumns, type OfferFacts } from '../seats/index.ts';

export type UserRequestRow = {
  id: string;
  kind: UserRequestKind;
  role: RoleKey | null;
  country: string | null;
  product: { id: string; name: string } | null;
  message: string;
  state: UserRequestState;
  asked_at: Date;
  answered_at: Date | null;
  answer: string | null;
  user_id: string;
  user_name: string;
  user_email: string;
  user_roles: RoleKey[];
  user_status: UserStatus;
  user_is_contact: boolean;
  answered_by_name: string | null;
};

/** With what there is for the user, of a request for a license. */
export type AnswerableRow = UserRequestRow & { offer: OfferFacts | null };

const columns = sql`r.id, r.kind, r.role, r.country, r.message,
  (select json_build_object('id', p.id, 'name', p.name) from products p where p.id = r.product_id) as product, r.state, r.asked_at, r.answered_at, r.answer, r.user_id,
  full_name(u.first_name, u.last_name) as user_name, u.email as user_email, u.roles as user_roles, u.status as user_status,
  exists (select from fulfillment_contacts c where c.user_id = u.id) as user_is_contact,
  case when r.answered_by is not null then known_name(r.account_id, r.answered_by) end as answered_by_name`;

// SQL: a part of the statements of those who answer.
const offered = (now: Date) => sql`case when r.product_id is not null then (
  select json_build_object('country', o.country, 'licenses', o.licenses, 'held', o.held)
  from users u join accounts a on a.id = u.account_id
    cross join lateral (select ${offerColumns(sql`r.product_id`, now)}) as o
  where u.id = r.user_id) end as offer`;

/** Open ones by the longest wait, answered ones by the latest answer. */
type Asked = UserRequestFilters & Pick<NonNullable<Request<typeof listUserRequests>['query']>, 'sort'>;

/** Sorted by name, the person of each request is looked up: no estimate turns this into a walk over all users. */
const peopleOf = (sort: Asked['sort']) =>
  sort?.endsWith('name')
    ? sql`left join lateral (select * from users where id = r.user_id offset 0) as u on true`
    : sql`left join users u on u.id = r.user_id`;

export const userRequestList = (
  { accountId, now, kinds }: { accountId: string; now: Date; kinds?: readonly UserRequestKind[] },
  { state, search = '', kind, askedFrom: from, askedTo: to, sort }: Asked,
): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select ${columns}, ${offered(now)}, coalesce(u.sort_name, '') as sort_name from user_requests r ${peopleOf(sort)}
            where ${allOf([
              sql`r.account_id = ${accountId}`,
              state === 'open' ? sql`r.state = 'open'` : sql`r.state <> 'open'`,
              ...(kinds ? [sql`r.kind = any(${kinds}::text[])`] : []),
              ...(kind ? [sql`r.kind = any(${kind}::text[])`] : []),
              ...withinDays(sql`r.asked_at`, { from, to }, zoneOf(accountId)),
              ...wordsIn(sql`u.search_text`, search),
            ])}`,
  ...orderOf(
    { name: byName, askedAt: byTime('asked_at'), answeredAt: byTime('coalesce(answered_at, asked_at)') },
    state === 'open' ? 'askedAt' : '-answeredAt',
    sort,
  ),
});

export const ownRequestList = (userId: string): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select ${columns} from user_requests r join users u on u.id = r.user_id where r.user_id = ${userId}`,
  order: [
    { expression: 'asked_at', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc',
});

/** Locks and returns the requests of this account among the ids, and their users. */
export async function lockRequests(
  tx: AccountTransaction,
  requestIds: readonly string[],
): Promise<Map<string, AnswerableRow>> {
  // SQL: for no key update, a set of hundreds.
  const rows = await tx.query<AnswerableRow>(
    named(
      'user-requests-lock',
      sql`select ${columns}, ${offered(tx.now)} from user_requests r join users u on u.id = r.user_id
          where r.id = any(${requestIds}::uuid[]) and r.account_id = ${tx.account.id}
          order by u.id, r.id for no key update of r, u`,
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What users ask for at the moment. */
export const findOpenOf = (
  tx: Transaction,
  userIds: readonly string[],
): Promise<(Wanted & { userId: string })[]> =>
  tx.prisma.userRequest.findMany({
    where: { userId: { in: [...userIds] }, state: 'open' },
    select: { userId: true, kind: true, role: true, productId: true },
  }) as Promise<(Wanted & { userId: string })[]>;

type NewRequest = {
  userId: string;
  kind: UserRequestKind;
  role?: RoleKey;
  country?: string;
  productId?: string;
  message?: string | undefined;
};

/** Returns null if the same request is open already. */
export async function keepRequest(tx: AccountTransaction, request: NewRequest): Promise<string | null> {
  const { userId, kind, role = null, country = null, productId = null, message = '' } = request;
  // SQL: on conflict do nothing.
  const [row] = await tx.query<{ id: string }>(
    named(
      'user-requests-keep',
      sql`insert into user_requests (account_id, user_id, kind, role, country, product_id, message, asked_at)
          values (${tx.account.id}, ${userId}, ${kind}, ${role}, ${country}, ${productId}, ${message}, ${tx.now})
          on conflict do nothing returning id`,
    ),
  );
  return row?.id ?? null;
}

export async function keepAnswer(
  tx: AccountTransaction,
  requestIds: readonly string[],
  { state, message }: { state: 'granted' | 'declined'; message: string | null },
): Promise<void> {
  await tx.prisma.userRequest.updateMany({
    where: { id: { in: [...requestIds] }, accountId: tx.account.id },
    data: { state, answer: message, answeredAt: tx.now, answeredBy: tx.actor.id },
  });
}
