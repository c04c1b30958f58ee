import { searchWords } from '@roster/domain/searches';
import type { FulfillmentContact, listContacts } from '@roster/contract/contacts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { decideActOn } from '@roster/domain/permissions';
import { decideEndDuty, type ContactDuty } from '@roster/domain/contacts';
import type { RoleKey } from '@roster/domain/roles';
import { type Queryable, empty, named, sql } from '../../platform/postgres/index.ts';
import { byName, byTime, type List, orderOf } from '../../platform/lists/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type DutyRow = {
  id: string;
  user_id: string;
  country: string | null;
  since: Date;
  name: string;
  email: string;
  roles: RoleKey[];
};

const findRows = (database: Queryable, accountId: string) =>
  // SQL: in the alphabetical order of the list.
  database.query<DutyRow>(
    named(
      'contacts-of-account',
      sql`select c.id, c.user_id, c.country, c.since, full_name(u.first_name, u.last_name) as name, u.email, u.roles
          from fulfillment_contacts c join users u on u.id = c.user_id
          where c.account_id = ${accountId} order by u.sort_name, c.country nulls first`,
    ),
  );

type Asker = { accountId: string; roles: readonly RoleKey[] };

/** The contacts as the API returns them, with the refusals of each action. */
export async function findContacts(database: Queryable, actor: Asker): Promise<FulfillmentContact[]> {
  const rows = await findRows(database, actor.accountId);
  const duties = rows.map(dutyOf);
  return rows.map((row) => contactAnswer(row, actor, duties));
}

export const contactAnswer = (
  row: DutyRow,
  actor: Asker,
  duties: readonly ContactDuty[],
): FulfillmentContact => ({
  id: row.id,
  userId: row.user_id,
  name: row.name,
  email: row.email,
  country: row.country,
  since: row.since.toISOString(),
  refusal: decideEndDuty(row.id, { actorRoles: actor.roles, duties }),
  replaceRefusal: decideActOn(actor.roles, row),
});

export const contactList = (accountId: string, { search = '', country, sort }: Asked): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select c.id, c.user_id, c.country, c.since, full_name(u.first_name, u.last_name) as name, u.email, u.roles,
              u.sort_name
            from fulfillment_contacts c join users u on u.id = c.user_id
            where c.account_id = ${accountId} and has_words(u.search_text, ${searchWords(search)})
              ${country ? sql`and coalesce(c.country, 'all') = any(${country}::text[])` : empty}`,
  ...orderOf(
    { name: [byName, byCountry], country: [byCountry, byName], since: byTime('since') },
    'name',
    sort,
  ),
});

/** Those for all countries first. */
const byCountry = { expression: "coalesce(country, '')", type: 'text' };
type Asked = Pick<NonNullable<Request<typeof listContacts>['query']>, 'search' | 'country' | 'sort'>;

/** The caller as the transaction read them (invariant 3). */
export const within = ({ account, actor: { roles } }: AccountTransaction): Asker => ({
  accountId: account.id,
  roles,
});

/** The duties of an account. In a transaction that holds the account's row they cannot change. */
export const findDuties = (tx: AccountTransaction): Promise<ContactDuty[]> => findDutiesOf(tx, tx.account.id);

export const findDutiesOf = async (database: Queryable, accountId: string): Promise<ContactDuty[]> =>
  (await findRows(database, accountId)).map(dutyOf);

/** Returns those of the users who belong to the account, with their roles (L3). */
export async function findMembers(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, { roles: RoleKey[] }>> {
  if (userIds.length === 0) return new Map();
  const users = await tx.prisma.user.findMany({
    where: { id: { in: [...userIds] }, accountId: tx.account.id },
    select: { id: true, roles: true },
  });
  return new Map(users.map(({ id, roles }) => [id, { roles: roles as RoleKey[] }]));
}

/** Returns the id of the duty. */
export async function addDuty(
  tx: AccountTransaction,
  userId: string,
  country: string | null,
): Promise<string> {
  const { id } = await tx.prisma.fulfillmentContact.create({
    data: { accountId: tx.account.id, userId, country, since: tx.now },
    select: { id: true },
  });
  return id;
}

export async function deleteDuties(tx: AccountTransaction, dutyIds: readonly string[]): Promise<void> {
  await tx.prisma.fulfillmentContact.deleteMany({
    where: { id: { in: [...dutyIds] }, accountId: tx.account.id },
  });
}

/** Moves one duty to another user. */
export async function replaceDuty(tx: AccountTransaction, dutyId: string, userId: string): Promise<void> {
  await tx.prisma.fulfillmentContact.updateMany({
    where: { id: dutyId, accountId: tx.account.id },
    data: { userId, since: tx.now },
  });
}

/**
 * D2: moves all duties of a user to the successor, or ends them. Duties that the successor already has are not
 * duplicated.
 */
export async function handDutiesOver(
  tx: AccountTransaction,
  userId: string,
  replacedBy: string | null,
): Promise<void> {
  if (replacedBy) {
    // SQL: on conflict do nothing, from the rows that are there.
    await tx.query(
      named(
        'contacts-hand-over',
        sql`insert into fulfillment_contacts (account_id, user_id, country, since)
            select account_id, ${replacedBy}, country, ${tx.now} from fulfillment_contacts
            where user_id = ${userId} and account_id = ${tx.account.id}
            on conflict do nothing`,
      ),
    );
  }
  await tx.prisma.fulfillmentContact.deleteMany({ where: { userId, accountId: tx.account.id } });
}

const dutyOf = ({ id, user_id: userId, country, roles }: DutyRow): ContactDuty => ({
  id,
  userId,
  country,
  roles,
});
