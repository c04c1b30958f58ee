import type { Group, listGroups } from '@roster/contract/groups';
import type { Request } from '@roster/contract/machinery/endpoint';
import { decideActOnMembers } from '@roster/domain/groups';
import type { RoleKey } from '@roster/domain/roles';
import { type Queryable, wordsIn, allOf, named, sql } from '../../platform/postgres/index.ts';
import { type List, orderOf } from '../../platform/lists/index.ts';
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
  products: Group['products'];
};

const columns = (
  accountId: string,
) => sql`g.id, g.name, g.description, g.entitlement_country, g.given_on_add, g.version,
  (select coalesce(sum(k.n), 0)::integer from kept_counts k
    where k.account_id = g.account_id and k.kind = 'group' and k.value collate "C" = g.id::text) as members,
  (select coalesce(json_agg(json_build_object('id', pr.id, 'name', pr.name) order by pr.name), '[]')
    from group_products gp join products pr on pr.id = gp.product_id where gp.group_id = g.id) as products,
  g.id in (${ofAdministrators(accountId)}) as administrators`;

/** The groups of the few who are Account Administrators, through their index: a group has many members. */
// SQL: a part of the list of groups.
const ofAdministrators = (accountId: string) => sql`
  select m.group_id from users u join group_members m on m.user_id = u.id
  where u.account_id = ${accountId} and u.roles && array['accountAdministrator', 'coAdministrator']
    and u.roles @> array['accountAdministrator']`;

type Asker = { accountId: string; roles: readonly RoleKey[] };
/** A group with the roles of its members that protect it (L3). */
export type FoundGroup = Group & { rolesHeld: RoleKey[] };

/** By name, if nothing else is asked for. */
export const groupList = (accountId: string, { search = '', sort }: Asked): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select ${columns(accountId)} from groups g
            where ${allOf([
              sql`g.account_id = ${accountId}`,
              ...wordsIn(sql`fold(g.name || ' ' || g.description)`, search),
            ])}`,
  ...orderOf(
    {
      name: { expression: 'name', type: 'text collate "und-x-icu"' },
      members: { expression: 'members', type: 'integer' },
    },
    'name',
    sort,
  ),
});

type Asked = Pick<NonNullable<Request<typeof listGroups>['query']>, 'search' | 'sort'>;

export async function findGroup(
  database: Queryable,
  { accountId, roles }: Asker,
  groupId: string,
): Promise<FoundGroup | null> {
  // SQL: sums the kept count of members in the same round trip.
  const [row] = await database.query<GroupRow>(
    named(
      'group-find',
      sql`select ${columns(accountId)} from groups g where g.account_id = ${accountId} and g.id = ${groupId}`,
    ),
  );
  return row ? groupOf(row, roles) : null;
}

export const countGroups = (tx: AccountTransaction): Promise<number> =>
  tx.prisma.group.count({ where: { accountId: tx.account.id } });

/** Whether another group of the account has a name that looks the same (X6). */
export async function isNameTaken(
  tx: AccountTransaction,
  name: string,
  butOf: string | null,
): Promise<boolean> {
  // SQL: names that look the same, through a function.
  const rows = await tx.query(
    sql`select from groups where account_id = ${tx.account.id} and look(name) = look(${name}) and id is distinct from ${butOf}`,
  );
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

/**
 * Deletes a group together with its memberships. Where new users are given it, the settings of the account change with it:
 * those that someone has open are no longer the ones that are stored (S1).
 */
export async function removeGroup(tx: AccountTransaction, groupId: string): Promise<void> {
  const ofAccount = { id: groupId, accountId: tx.account.id };
  const given = await tx.prisma.group.count({ where: { ...ofAccount, givenOnAdd: true } });
  await tx.prisma.group.deleteMany({ where: ofAccount });
  if (given > 0)
    await tx.prisma.account.update({ where: { id: tx.account.id }, data: { version: { increment: 1 } } });
}

/** The name of each of these groups. */
export async function findNames(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  // SQL: in the alphabetical order of the list.
  const rows = await tx.query<{ id: string; name: string }>(
    named(
      'groups-names',
      sql`select id, name from groups where account_id = ${tx.account.id} and id = any(${ids}::uuid[])
          order by name collate "und-x-icu"`,
    ),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The groups of each of these users. */
export async function findMemberships(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<Map<string, string[]>> {
  // SQL: a set of hundreds in one statement.
  const rows = await tx.query<{ user_id: string; group_ids: string[] }>(
    named(
      'groups-memberships',
      sql`select user_id, array_agg(group_id) as group_ids from group_members
          where user_id = any(${userIds}::uuid[]) and account_id = ${tx.account.id} group by user_id`,
    ),
  );
  return new Map(rows.map(({ user_id: userId, group_ids: groupIds }) => [userId, groupIds]));
}

export async function changeMembers(
  tx: AccountTransaction,
  userIds: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<void> {
  // SQL: a set of hundreds in one statement.
  await tx.query(
    named(
      'groups-take-out',
      sql`delete from group_members
          where user_id = any(${userIds}::uuid[]) and group_id = any(${remove}::uuid[]) and account_id = ${tx.account.id}`,
    ),
  );
  // SQL: a set of hundreds in one statement.
  await tx.query(
    named(
      'groups-put-in',
      sql`with put as (
            insert into group_members (group_id, user_id, account_id)
            select g, u, ${tx.account.id} from unnest(${userIds}::uuid[]) as u cross join unnest(${add}::uuid[]) as g
            on conflict do nothing
          )
          update users set version = version + 1 where id = any(${userIds}::uuid[]) and account_id = ${tx.account.id}`,
    ),
  );
}

/** The first members of a group. */
export const findSomeMembers = (
  database: Queryable,
  { accountId, groupId, most }: { accountId: string; groupId: string; most: number },
): Promise<{ id: string; name: string }[]> =>
  // SQL: in the order of the index, which needs no sort.
  database.query(
    named(
      'group-some-members',
      sql`select u.id, full_name(u.first_name, u.last_name) as name
          from group_members m join users u on u.id = m.user_id
          where m.group_id = ${groupId} and m.account_id = ${accountId} limit ${most}`,
    ),
  );

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
    products: row.products,
    refusal: decideActOnMembers(actorRoles, { rolesHeld }),
    rolesHeld,
  };
}

/** Takes each user out of the groups they were added to, and back into those they were removed from. */
export async function putMembersBack(
  tx: AccountTransaction,
  users: readonly { id: string; added: readonly string[]; removed: readonly string[] }[],
): Promise<void> {
  const out = users.flatMap(({ id, added }) => added.map((group) => [id, group] as const));
  const back = users.flatMap(({ id, removed }) => removed.map((group) => [id, group] as const));
  const [usersOf, groupsOf] = [
    (pairs: typeof out) => pairs.map(([user]) => user),
    (pairs: typeof out) => pairs.map(([, group]) => group),
  ];
  // SQL: a set of hundreds, to each their own groups, two tables in one statement.
  await tx.query(
    named(
      'groups-undo',
      sql`with out as (
            delete from group_members m
            using unnest(${usersOf(out)}::uuid[], ${groupsOf(out)}::uuid[]) as o (user_id, group_id)
            where m.user_id = o.user_id and m.group_id = o.group_id and m.account_id = ${tx.account.id}
          ), back as (
            insert into group_members (group_id, user_id, account_id)
            select group_id, user_id, ${tx.account.id}
            from unnest(${usersOf(back)}::uuid[], ${groupsOf(back)}::uuid[]) as b (user_id, group_id)
            on conflict do nothing
          )
          update users set version = version + 1
          where id = any(${users.map(({ id }) => id)}::uuid[]) and account_id = ${tx.account.id}`,
    ),
  );
}
