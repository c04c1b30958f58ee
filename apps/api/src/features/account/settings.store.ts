import type { Prisma } from '../../generated/prisma/client.ts';
import type { AccountSettings } from '@roster/contract/account';
import type { Language } from '@roster/domain/languages';
import { withNeeded } from '@roster/domain/role-grants';
import type { RoleKey } from '@roster/domain/roles';
import { onlyRow, type Queryable, named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

type SettingsRow = {
  name: string;
  number: string;
  main_country: string;
  entitled_countries: string[];
  default_language: Language;
  time_zone: string;
  default_roles: RoleKey[];
  default_group_ids: string[];
  contact: { id: string; name: string; email: string } | null;
  domains: { domain: string; autoApproval: boolean; federated: boolean; verifiedAt: string }[];
  version: number;
};

export async function findSettings(database: Queryable, accountId: string): Promise<AccountSettings> {
  // SQL: four tables in one round trip.
  const row = onlyRow(
    await database.query<SettingsRow>(
      named(
        'account-settings',
        sql`select a.name, a.number, a.main_country, a.entitled_countries, a.default_language, a.time_zone,
              a.default_roles, a.version,
              array(select id from groups where account_id = a.id and given_on_add order by name) as default_group_ids,
              (select json_build_object('id', u.id, 'name', full_name(u.first_name, u.last_name), 'email', u.email)
                from users u where u.id = a.primary_contact_id) as contact,
              coalesce((select json_agg(json_build_object('domain', d.domain, 'autoApproval', d.auto_approval,
                  'federated', d.federated, 'verifiedAt', d.verified_at) order by d.domain)
                from account_domains d where d.account_id = a.id), '[]') as domains
            from accounts a where a.id = ${accountId}`,
      ),
    ),
  );
  return {
    name: row.name,
    number: row.number,
    mainCountry: row.main_country,
    entitledCountries: row.entitled_countries,
    defaultLanguage: row.default_language,
    timeZone: row.time_zone,
    defaultRoles: row.default_roles,
    defaultGroupIds: row.default_group_ids,
    primaryContact: row.contact,
    domains: row.domains.map((one) => ({ ...one, verifiedAt: new Date(one.verifiedAt).toISOString() })),
    version: row.version,
  };
}

type Column =
  | 'name'
  | 'mainCountry'
  | 'entitledCountries'
  | 'defaultLanguage'
  | 'timeZone'
  | 'defaultRoles'
  | 'primaryContactId';
/** What changes, by the names of the schema, and nothing else: no value is undefined. */
export type ChangedSettings = { [Name in Column]?: unknown };

export async function changeSettings(tx: AccountTransaction, changed: ChangedSettings): Promise<void> {
  await tx.prisma.account.updateMany({
    where: { id: tx.account.id },
    data: { ...(changed as Prisma.AccountUncheckedUpdateManyInput), version: { increment: 1 } },
  });
}

export async function hasContactAmong(tx: AccountTransaction, userIds: readonly string[]): Promise<boolean> {
  const where = { id: tx.account.id, primaryContactId: { in: [...userIds] } };
  return (await tx.prisma.account.count({ where })) === 1;
}

export async function setDefaultGroups(tx: AccountTransaction, groupIds: readonly string[]): Promise<void> {
  // SQL: sets each group's flag by its own id, in one statement.
  await tx.query(
    sql`update groups set given_on_add = id = any(${groupIds}::uuid[])
        where account_id = ${tx.account.id} and given_on_add <> (id = any(${groupIds}::uuid[]))`,
  );
}

export async function changeAutoApproval(
  tx: AccountTransaction,
  domain: string,
  autoApproval: boolean,
): Promise<void> {
  await tx.prisma.accountDomain.updateMany({
    where: { accountId: tx.account.id, domain },
    data: { autoApproval },
  });
}

export async function isMemberOf(tx: AccountTransaction, userId: string): Promise<boolean> {
  return (await tx.prisma.user.count({ where: { id: userId, accountId: tx.account.id } })) === 1;
}

/** The names of the account's default groups, in their order. */
export async function findDefaultGroupNames(tx: AccountTransaction): Promise<string[]> {
  const groups = await tx.prisma.group.findMany({
    where: { accountId: tx.account.id, givenOnAdd: true },
    select: { name: true },
    orderBy: { name: 'asc' },
  });
  return groups.map(({ name }) => name);
}

/** Returns those of the groups that the account does not have. */
export async function findForeignGroups(
  tx: AccountTransaction,
  groupIds: readonly string[],
): Promise<string[]> {
  if (groupIds.length === 0) return [];
  // SQL: a set against a table in one statement.
  const rows = await tx.query<{ id: string }>(
    named(
      'account-foreign-groups',
      sql`select asked.id from unnest(${groupIds}::uuid[]) as asked (id)
          where not exists (select from groups g where g.id = asked.id and g.account_id = ${tx.account.id})`,
    ),
  );
  return rows.map(({ id }) => id);
}

/**
 * S1: the defaults for new users, used unless something else is chosen: roles with those they need (R1), also where an
 * earlier version kept them without.
 */
export async function findDefaults(
  tx: AccountTransaction,
): Promise<{ roles: RoleKey[]; groupIds: string[]; language: Language }> {
  // SQL: two tables in one round trip, whenever users are added.
  const row = onlyRow(
    await tx.query<{ default_roles: RoleKey[]; group_ids: string[]; default_language: Language }>(
      named(
        'account-defaults',
        sql`select default_roles, default_language,
              array(select id from groups where account_id = a.id and given_on_add) as group_ids
            from accounts a where id = ${tx.account.id}`,
      ),
    ),
  );
  return { roles: withNeeded(row.default_roles), groupIds: row.group_ids, language: row.default_language };
}
