import { fullName } from '@roster/domain/names';
import type { Leaver } from '../affiliation/index.ts';
import type { listAccounts, OperatedAccount } from '@roster/contract/operator';
import type { Request } from '@roster/contract/machinery/endpoint';
import { lacksAdministrator, type Administration } from '@roster/domain/support';
import { type Queryable, wordsIn, allOf, empty, named, raw, sql } from '../../platform/postgres/index.ts';
import { byTime, type List, orderOf } from '../../platform/lists/index.ts';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import { administration } from '../support/index.ts';

export type AccountRow = {
  id: string;
  number: string;
  name: string;
  main_country: string;
  member_count: number;
  created_at: Date;
  closed_at: Date | null;
} & Administration;

const columns = sql`a.id, a.number, a.name, a.main_country, a.member_count, a.created_at, a.closed_at,
  ${administration}`;

export const accountList = ({ search = '', state, country, sort }: Asked): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select a.* from (
              select ${columns} from accounts a
              where ${allOf([
                sql`true`,
                ...wordsIn(sql`fold(a.name || ' ' || a.number)`, search),
                ...(state ? [sql`a.closed_at is ${raw(state === 'closed' ? 'not null' : 'null')}`] : []),
                ...(country ? [sql`a.main_country = any(${country}::text[])`] : []),
              ])}
            ) as a ${state === 'noAdministrator' ? sql`where ${lacking}` : empty}`,
  ...orderOf(
    {
      name: { expression: 'name', type: 'text' },
      number: { expression: 'number', type: 'text' },
      members: { expression: 'member_count', type: 'integer' },
      createdAt: byTime('created_at'),
    },
    'name',
    sort,
  ),
});

type Asked = Pick<
  NonNullable<Request<typeof listAccounts>['query']>,
  'search' | 'state' | 'country' | 'sort'
>;

/** Of open accounts: as `lacksAdministrator` decides. */
const lacking = sql`a."ableAdministrators" = 0 and a."invitedAdministrators" = 0`;

type Parts = {
  administrators: OperatedAccount['administrators'] | null;
  domains: OperatedAccount['domains'] | null;
};

export async function findOperatedAccount(
  database: Queryable,
  accountId: string | undefined,
): Promise<OperatedAccount | null> {
  // SQL: three tables in one round trip.
  const [row] = await database.query<AccountRow & Parts>(
    named(
      'operator-account',
      sql`select ${columns},
            (select json_agg(json_build_object('id', u.id, 'name', full_name(u.first_name, u.last_name),
                'email', u.email, 'status', u.status) order by u.sort_name)
              from users u where u.account_id = a.id and u.roles && array['accountAdministrator', 'coAdministrator']
                and u.roles @> array['accountAdministrator']) as administrators,
            (select json_agg(json_build_object('domain', d.domain, 'verifiedAt', d.verified_at,
                'federated', d.federated) order by d.domain)
              from account_domains d where d.account_id = a.id) as domains
          from accounts a where a.id = ${accountId}`,
    ),
  );
  if (!row) return null;
  return {
    ...summaryOf(row),
    administrators: row.administrators ?? [],
    domains: (row.domains ?? []).map((one) => ({
      ...one,
      verifiedAt: new Date(one.verifiedAt).toISOString(),
    })),
  };
}

type NewAccount = { name: string; number: string; mainCountry: string; defaultLanguage: string };

/** Returns null if another account has the number, in whatever spelling. */
export async function insertAccount(tx: Transaction, account: NewAccount): Promise<string | null> {
  const { name, number, mainCountry, defaultLanguage } = account;
  // SQL: on conflict do nothing.
  const [row] = await tx.query<{ id: string }>(
    sql`insert into accounts (name, number, main_country, entitled_countries, default_language, created_at)
        values (${name}, ${number}, ${mainCountry}, array[${mainCountry}], ${defaultLanguage}, ${tx.now})
        on conflict do nothing returning id`,
  );
  return row?.id ?? null;
}

export async function findMainCountry(tx: AccountTransaction): Promise<string | null> {
  const account = await tx.prisma.account.findFirst({
    where: { id: tx.account.id },
    select: { mainCountry: true },
  });
  return account?.mainCountry ?? null;
}

/** Ends all sessions except those of the Account Administrators. */
export async function markClosed(tx: AccountTransaction): Promise<void> {
  // SQL: two tables in one statement.
  await tx.query(
    sql`with closed as (update accounts set closed_at = ${tx.now} where id = ${tx.account.id})
        delete from sessions using users
        where sessions.user_id = users.id and users.account_id = ${tx.account.id}
          and not users.roles @> array['accountAdministrator']`,
  );
}

export async function findDomainOwner(tx: AccountTransaction, domain: string): Promise<string | null> {
  const owned = await tx.prisma.accountDomain.findFirst({ where: { domain }, select: { accountId: true } });
  return owned?.accountId ?? null;
}

/** Returns false if another account was faster. */
export async function addDomain(tx: AccountTransaction, domain: string): Promise<boolean> {
  const { count } = await tx.prisma.accountDomain.createMany({
    data: { domain, accountId: tx.account.id, verifiedAt: tx.now },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Returns false if the domain was not one of this account. */
export async function takeDomain(tx: AccountTransaction, domain: string): Promise<boolean> {
  const { count } = await tx.prisma.accountDomain.deleteMany({
    where: { domain, accountId: tx.account.id },
  });
  return count === 1;
}

export async function findAccountsToEnd(reader: Queryable, now: Date, days: number): Promise<string[]> {
  // SQL: across accounts, by the reader.
  const rows = await reader.query<{ id: string }>(
    sql`select id from accounts where closed_at <= ${now}::timestamptz - make_interval(days => ${days}) and ended_at is null`,
  );
  return rows.map(({ id }) => id);
}

export async function findSomeMembers(tx: AccountTransaction, limit: number): Promise<Leaver[]> {
  const members = await tx.prisma.user.findMany({
    where: { accountId: tx.account.id },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, firstName: true, lastName: true, roles: true, lockReasons: true, status: true },
  });
  return members.map((member) => ({
    ...member,
    name: fullName(member),
    roles: member.roles as Leaver['roles'],
    lockReasons: member.lockReasons as Leaver['lockReasons'],
    status: member.status as Leaver['status'],
  }));
}

export async function keepEnd({ prisma, account, now }: AccountTransaction): Promise<void> {
  await prisma.account.update({ where: { id: account.id }, data: { endedAt: now } });
}

/** S2: ends duties, domains and service requests of the account. Returns the service requests that this closed. */
export async function endDutiesAndRequests(tx: AccountTransaction): Promise<ClosedRequest[]> {
  const { prisma, account, now } = tx;
  const all = { where: { accountId: account.id } };
  await prisma.fulfillmentContact.deleteMany(all);
  await prisma.accountDomain.deleteMany(all);
  return prisma.serviceRequest.updateManyAndReturn({
    where: { accountId: account.id, state: { not: 'closed' } },
    data: { state: 'closed', updatedAt: now },
    select: { userId: true, number: true },
  });
}

type ClosedRequest = { userId: string | null; number: bigint };

/** S2: the licenses are void. Those that users held have gone back to the pool with them, as the log says. */
export async function voidSeats(tx: AccountTransaction): Promise<void> {
  await tx.prisma.seat.deleteMany({ where: { accountId: tx.account.id } });
}

export const summaryOf = (row: AccountRow) => ({
  id: row.id,
  number: row.number,
  name: row.name,
  mainCountry: row.main_country,
  members: row.member_count,
  createdAt: row.created_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  lacksAdministrator: lacksAdministrator(row),
});

/** S2: the members of a closed account who cannot sign in to it any longer: all but its administrators. */
export async function findShutOut(tx: AccountTransaction): Promise<string[]> {
  const shutOut = await tx.prisma.user.findMany({
    where: { accountId: tx.account.id, NOT: { roles: { has: 'accountAdministrator' } } },
    select: { id: true },
  });
  return shutOut.map(({ id }) => id);
}
