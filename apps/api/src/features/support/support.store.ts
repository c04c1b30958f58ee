import { searchWords } from '@roster/domain/searches';
import type { Request } from '@roster/contract/machinery/endpoint';
import type {
  listServiceRequests,
  ServiceRequest,
  ServiceRequestDetail,
  ServiceRequestFilters,
} from '@roster/contract/support';
import type { Language } from '@roster/domain/languages';
import type { SupportCategory, SupportState } from '@roster/domain/support';
import { type Queryable, allOf, named, sql } from '../../platform/postgres/index.ts';
import { byTime, orderOf, type List, withinDays, zoneOf } from '../../platform/lists/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type RequestRow = {
  id: string;
  number: string;
  account_id: string | null;
  user_id: string | null;
  email: string | null;
  name: string | null;
  language: Language;
  category: SupportCategory;
  subject: string;
  state: SupportState;
  created_at: Date;
  updated_at: Date;
  account_name: string | null;
};

type MessageRow = {
  id: string;
  author_id: string | null;
  author: 'requester' | 'operator' | 'platform';
  name: string | null;
  text: string;
  at: Date;
};

const columns = sql`r.*, a.name as account_name`;
const tables = sql`service_requests r left join accounts a on a.id = r.account_id`;

/** The scope of a list of requests: one's own, the account's, or (for operators) all; and in whose days it is narrowed. */
export type RequestScope = { userId: string; accountId: string | null; all: boolean; daysOf: string | null };

const states: Record<ServiceRequestFilters['state'], SupportState[]> = {
  waiting: ['open'],
  answered: ['answered'],
  closed: ['closed'],
  all: ['open', 'answered', 'closed'],
};

type AskedList = ServiceRequestFilters &
  Pick<NonNullable<Request<typeof listServiceRequests>['query']>, 'sort'>;

const lastChange = byTime('updated_at');

/** Closed ones last; for operators the longest wait first, for the others the latest change. */
export const requestList = (
  { userId, accountId, all, daysOf }: RequestScope,
  { state, search = '', category, openedFrom: from, openedTo: to, accountId: ofAccount, sort }: AskedList,
): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select ${columns} from ${tables}
            where ${allOf([
              sql`r.state = any(${states[state]}) and (${all} or r.user_id = ${userId} or r.account_id = ${accountId})`,
              sql`has_words(fold(concat_ws(' ', r.number, r.subject, r.name, r.email, a.name)), ${searchWords(search)})`,
              ...(category ? [sql`r.category = any(${category}::text[])`] : []),
              ...(ofAccount ? [sql`r.account_id = ${ofAccount}`] : []),
              ...withinDays(sql`r.created_at`, { from, to }, zoneOf(daysOf)),
            ])}`,
  ...orderOf(
    {
      waiting: [{ expression: "(state = 'closed')", type: 'boolean' }, lastChange],
      latest: [{ expression: "(state <> 'closed')", type: 'boolean' }, lastChange],
      number: { expression: 'number', type: 'bigint' },
      subject: { expression: 'subject', type: 'text collate "und-x-icu"' },
      state: [{ expression: "array_position('{open,answered,closed}', state)", type: 'integer' }, lastChange],
      updatedAt: lastChange,
    },
    all ? 'waiting' : '-latest',
    sort,
  ),
});

export async function findRequest(database: Queryable, requestId: string): Promise<RequestRow | null> {
  // SQL: two tables in one round trip.
  const [row] = await database.query<RequestRow>(
    named('support-find', sql`select ${columns} from ${tables} where r.id = ${requestId}`),
  );
  return row ?? null;
}

/**
 * A8: the account sees the messages of its members and the answers to them. A former member’s later ones are between them
 * and the operator; so is, for the former member, what the account and the operator say to each other since they left.
 */
const findMessages = (database: Queryable, request: RequestRow, viewer: Viewer) =>
  // SQL: the name an account knew, through a function, and who was answered.
  database.query<MessageRow>(
    named(
      'support-messages',
      sql`select m.id, m.author, m.author_id, m.text, m.at,
            case m.author when 'requester' then case when ${request.account_id}::uuid is null
              then (select full_name(u.first_name, u.last_name) from users u where u.id = m.author_id)
              else known_name(${request.account_id}, m.author_id) end end as name
          from service_request_messages m
          where m.request_id = ${request.id} and case ${sightOf(request, viewer)}::text
            when 'all' then true
            when 'ofAccount' then m.account_id is not distinct from ${request.account_id}
            when 'ofFormerMember' then m.account_id is distinct from ${request.account_id} or m.author_id = ${viewer.id}
              or m.at <= (select max(left_at) from departures
                where account_id = ${request.account_id} and user_id = ${viewer.id})
              or (m.author = 'operator' and ${viewer.id} = (
                select asked.author_id from service_request_messages asked
                where asked.request_id = m.request_id and asked.author = 'requester' and (asked.at, asked.id) < (m.at, m.id)
                order by asked.at desc, asked.id desc limit 1))
            end
          order by m.at, m.id limit 500`,
    ),
  );

/** The user who reads a request, and the account to which they belong now. */
type Viewer = { id: string | null; accountId: string | null; operator: boolean };

function sightOf(request: RequestRow, viewer: Viewer): 'all' | 'ofAccount' | 'ofFormerMember' {
  if (viewer.operator) return 'all';
  if (viewer.id !== request.user_id) return 'ofAccount';
  return request.account_id === null || viewer.accountId === request.account_id ? 'all' : 'ofFormerMember';
}

type NewRequest = {
  accountId: string | null;
  userId: string | null;
  email: string | null;
  name: string | null;
  language: string;
  category: SupportCategory;
  subject: string;
};

export async function insertRequest(tx: Transaction, request: NewRequest): Promise<RequestRow | null> {
  const { accountId, userId, email, name, language, category, subject } = request;
  // SQL: on conflict do nothing.
  const [row] = await tx.query<RequestRow>(
    named(
      'support-insert',
      sql`insert into service_requests
            (account_id, user_id, email, name, language, category, subject, created_at, updated_at)
          values (${accountId}, ${userId}, ${email}, ${name}, ${language}, ${category}, ${subject}, ${tx.now}, ${tx.now})
          on conflict do nothing
          returning *, (select name from accounts where id = ${accountId}) as account_name`,
    ),
  );
  return row ?? null;
}

type NewMessage = {
  author: MessageRow['author'];
  authorId: string | null;
  /** The account that sees it besides the requester and the operators. */
  accountId: string | null;
  text: string;
};

export async function insertMessage(
  tx: Transaction,
  request: Pick<RequestRow, 'id'>,
  message: NewMessage,
): Promise<void> {
  await tx.prisma.serviceRequestMessage.create({
    data: { requestId: request.id, ...message, at: tx.now },
  });
}

export type Asked = { accountId: string | null; authorId: string | null };

/** Returns what an operator answers now, or null if the platform opened the request and nobody has written since. */
export const findLatestAsked = (tx: Transaction, request: Pick<RequestRow, 'id'>): Promise<Asked | null> =>
  tx.prisma.serviceRequestMessage.findFirst({
    where: { requestId: request.id, author: 'requester' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { accountId: true, authorId: true },
  });

export async function isMember(tx: Transaction, userId: string, accountId: string): Promise<boolean> {
  return (await tx.prisma.user.count({ where: { id: userId, accountId } })) === 1;
}

/** In the order of their ids, so that two operators wait for each other and never for ever. */
export async function findAccountsOf(tx: Transaction, requestIds: readonly string[]): Promise<string[]> {
  const rows = await tx.prisma.serviceRequest.findMany({
    where: { id: { in: [...requestIds] }, accountId: { not: null } },
    distinct: ['accountId'],
    orderBy: { accountId: 'asc' },
    select: { accountId: true },
  });
  return rows.flatMap(({ accountId }) => accountId ?? []);
}

/** Returns the requests with their rows locked. */
export async function lockRequests(
  tx: Transaction,
  requestIds: readonly string[],
): Promise<Map<string, RequestRow>> {
  // SQL: for no key update, a set of hundreds.
  const rows = await tx.query<RequestRow>(
    named(
      'support-lock',
      sql`select r.*, (select name from accounts where id = r.account_id) as account_name
          from service_requests r where r.id = any(${requestIds}::uuid[]) order by r.id for no key update`,
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function setState(
  tx: Transaction,
  requestIds: readonly string[],
  state: SupportState,
): Promise<void> {
  await tx.prisma.serviceRequest.updateMany({
    where: { id: { in: [...requestIds] } },
    data: { state, updatedAt: tx.now },
  });
}

export async function findOperators(tx: Transaction): Promise<string[]> {
  const operators = await tx.prisma.user.findMany({
    where: { operator: true, lockReasons: { isEmpty: true } },
    select: { id: true },
  });
  return operators.map(({ id }) => id);
}

export const requestAnswer = (row: RequestRow): ServiceRequest => ({
  id: row.id,
  number: Number(row.number),
  category: row.category,
  subject: row.subject,
  state: row.state,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  requester:
    row.email === null
      ? null
      : { id: row.user_id, name: row.name ?? '', email: row.email, signedIn: row.user_id !== null },
  accountName: row.account_name,
});

export async function requestDetail(
  database: Queryable,
  row: RequestRow,
  viewer: Viewer,
): Promise<ServiceRequestDetail> {
  const messages = await findMessages(database, row, viewer);
  return {
    ...requestAnswer(row),
    accountId: row.account_id,
    messages: messages.map(({ id, author, author_id: authorId, name, text, at }) => ({
      id,
      author,
      authorId: author === 'requester' ? authorId : null,
      name: author === 'requester' ? (name ?? row.name) : null,
      text,
      at: at.toISOString(),
    })),
  };
}
