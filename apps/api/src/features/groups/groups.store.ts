import { searchWords } from '@roster/domain/searches';
import type { Group } from '@roster/contract/groups';
import { decideActOnMembers } from '@roster/domain/groups';
import type { RoleKey } from '@roster/domain/roles';
import type { Queryable } from '../../platform/postgres/database.ts';
import type { List } from '../../platform/lists/keyset.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type GroupRow = {
  id: string;
  name: string;
  description: string;
  entitlement_country: string | null;
  given_on_add: boolean;
  version: number;
  members: number;
  administrators: boolean;
};

const columns = `g.id, g.name, g.description, g.entitlement_country, g.given_on_add, g.version,
  (select count(*)::integer from group_members m where m.group_id = g.id) as members,
  exists (select from group_members m join users u on u.id = m.user_id
    where m.group_id = g.id and u.roles @> array['accountAdministrator']) as administrators`;

type Asker = { accountId: string; roles: readonly RoleKey[] };
/** A group with the roles of its members that protect it (L3). */
export type FoundGroup = Group & { rolesHeld: RoleKey[] };

/** By name. */
export const groupList = (accountId: string, search: string): List => ({
  text: `select ${columns} from groups g
         where g.account_id = $1 and has_words(fold(g.name || ' ' || g.description), $2)`,
  values: [accountId, searchWords(search)],
  order: [
    { expression: 'name', type: 'text collate "und-x-icu"' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});

export async function findGroup(
  database: Queryable,
  { accountId, roles }: Asker,
  groupId: string,
): Promise<FoundGroup | null> {
  const [row] = await database.query<GroupRow>({
    name: 'group-find',
    text: `select ${columns} from groups g where g.account_id = $1 and g.id = $2`,
    values: [accountId, groupId],
  });
  return row ? groupOf(row, roles) : null;
}

export async function findGroupNames(tx: AccountTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ name: string }>({
    name: 'groups-names',
    text: `select name from groups where account_id = $1 and id = any($2::uuid[]) order by name collate "und-x-icu"`,
    values: [tx.account.id, ids],
  });
  return rows.map(({ name }) => name);
}

export const countGroups = (tx: AccountTransaction): Promise<number> =>
  tx.prisma.group.count({ where: { accountId: tx.account.id } });

/** Whether another group of the account has a name that looks the same (X6). */
export async function isNameTaken(
  tx: AccountTransaction,
  name: string,
  butOf: string | null,
): Promise<boolean> {
  const rows = await tx.query({
    text: 'select from groups where account_id = $1 and look(name) = look($2) and id is distinct from $3',
    values: [tx.account.id, name, butOf],
  });
  return rows.length > 0;
}

type Said = { name: string; description: string; entitlementCountry: string | null };

export async function insertGroup(tx: AccountTransaction, said: Said): Promise<string> {
  const { id } = await tx.prisma.group.create({
    data: { accountId: tx.account.id, ...said },
    select: { id: true },
  });
  return id;
}

export async function updateGroup(tx: AccountTransaction, groupId: string, said: Said): Promise<void> {
  await tx.prisma.group.updateMany({
    where: { id: groupId, accountId: tx.account.id },
    data: { ...said, version: { increment: 1 } },
  });
}

/** Deletes a group together with its memberships. */
export async function removeGroup(tx: AccountTransaction, groupId: string): Promise<void> {
  await tx.prisma.group.deleteMany({ where: { id: groupId, accountId: tx.account.id } });
}

/** The groups of each of these users. */
export async function findMemberships(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ user_id: string; group_ids: string[] }>({
    name: 'groups-memberships',
    text: `select user_id, array_agg(group_id) as group_ids from group_members
           where user_id = any($1::uuid[]) and account_id = $2 group by user_id`,
    values: [userIds, tx.account.id],
  });
  return new Map(rows.map(({ user_id: userId, group_ids: groupIds }) => [userId, groupIds]));
}

export async function changeMembers(
  tx: AccountTransaction,
  userIds: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<void> {
  await tx.query({
    name: 'groups-take-out',
    text: `delete from group_members
           where user_id = any($1::uuid[]) and group_id = any($2::uuid[]) and account_id = $3`,
    values: [userIds, remove, tx.account.id],
  });
  await tx.query({
    name: 'groups-put-in',
    text: `with put as (
             insert into group_members (group_id, user_id, account_id)
             select g, u, $3 from unnest($1::uuid[]) as u cross join unnest($2::uuid[]) as g
             on conflict do nothing
           )
           update users set version = version + 1 where id = any($1::uuid[]) and account_id = $3`,
    values: [userIds, add, tx.account.id],
  });
}

/** The caller as the transaction read them (invariant 3). */
export const within = ({ account, actor: { roles } }: AccountTransaction): Asker => ({
  accountId: account.id,
  roles,
});

export function groupOf(row: GroupRow, actorRoles: readonly RoleKey[]): FoundGroup {
  const rolesHeld: RoleKey[] = row.administrators ? ['accountAdministrator'] : [];
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    entitlementCountry: row.entitlement_country,
    givenOnAdd: row.given_on_add,
    version: row.version,
    members: row.members,
    refusal: decideActOnMembers(actorRoles, { rolesHeld }),
    rolesHeld,
  };
}
