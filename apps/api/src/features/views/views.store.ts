import { mayReadList, type SavedView } from '@roster/contract/views';
import { decideChangeView, viewedLists, type ViewedList } from '@roster/domain/views';
import type { RoleKey } from '@roster/domain/roles';
import { type Queryable, sql } from '../../platform/postgres/index.ts';
import { readKeyset, type List } from '../../platform/lists/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type ViewRow = {
  id: string;
  list: ViewedList;
  name: string;
  query: Record<string, string>;
  shared: boolean;
  owner_id: string | null;
  owner_name: string | null;
};

type Asker = { id: string; accountId: string; roles: readonly RoleKey[] };

/** One's own views by name, then those that others share; only of lists that one may read. */
export const viewList = ({ id, accountId, roles }: Asker): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select v.id, v.list, v.name, v.query, v.shared, v.owner_id, known_name(v.account_id, v.owner_id) as owner_name,
              v.owner_id is distinct from ${id} as foreign_view
            from saved_views v
            where v.account_id = ${accountId} and (v.shared or v.owner_id = ${id})
              and v.list = any(${viewedLists.filter((list) => mayReadList(roles, list))})`,
  order: [
    { expression: 'foreign_view', type: 'boolean' },
    { expression: 'lower(name)', type: 'text' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});

const shownAtOnce = 500;

export async function findViews(database: Queryable, actor: Asker): Promise<SavedView[]> {
  const part = { from: null, side: 'after' as const, limit: shownAtOnce };
  return (await readKeyset<ViewRow>(database, viewList(actor), part)).map((row) => viewAnswer(row, actor));
}

export const viewAnswer = (row: ViewRow, actor: Asker): SavedView => ({
  id: row.id,
  list: row.list,
  name: row.name,
  query: row.query,
  shared: row.shared,
  own: row.owner_id === actor.id,
  ownerName: row.owner_name,
  changeable:
    decideChangeView({ actor, view: { ownerId: row.owner_id, shared: row.shared, mayReadList: true } }) ===
    null,
});

export async function findView(
  tx: AccountTransaction,
  viewId: string,
): Promise<{
  ownerId: string | null;
  list: ViewedList;
  name: string;
  shared: boolean;
  mayReadList: boolean;
} | null> {
  const view = await tx.prisma.savedView.findFirst({
    where: { id: viewId, accountId: tx.account.id },
    select: { ownerId: true, list: true, name: true, shared: true },
  });
  const list = viewedLists.find((one) => one === view?.list);
  return view && list ? { ...view, list, mayReadList: mayReadList(tx.actor.roles, list) } : null;
}

export const countOwnViews = (tx: AccountTransaction): Promise<number> =>
  tx.prisma.savedView.count({ where: { accountId: tx.account.id, ownerId: tx.actor.id } });

export async function isViewNamed(
  tx: AccountTransaction,
  list: ViewedList,
  name: string,
  butOf: string | null,
): Promise<boolean> {
  // SQL: names that look the same, through a function.
  const rows = await tx.query(
    sql`select from saved_views where account_id = ${tx.account.id} and list = ${list} and look(name) = look(${name})
          and id is distinct from ${butOf}
        and owner_id is not distinct from coalesce((select owner_id from saved_views where id = ${butOf}), ${tx.actor.id})`,
  );
  return rows.length > 0;
}

export async function insertView(
  tx: AccountTransaction,
  view: { list: ViewedList; name: string; query: Record<string, string>; shared: boolean },
): Promise<void> {
  const { list, name, query, shared } = view;
  await tx.prisma.savedView.create({
    data: { accountId: tx.account.id, ownerId: tx.actor.id, list, name, query, shared, createdAt: tx.now },
  });
}

export async function updateView(
  tx: AccountTransaction,
  viewId: string,
  { name, shared }: { name?: string | undefined; shared?: boolean | undefined },
): Promise<void> {
  await tx.prisma.savedView.updateMany({
    where: { id: viewId, accountId: tx.account.id },
    data: { ...(name !== undefined && { name }), ...(shared !== undefined && { shared }) },
  });
}

export async function removeView(tx: AccountTransaction, viewId: string): Promise<void> {
  await tx.prisma.savedView.deleteMany({ where: { id: viewId, accountId: tx.account.id } });
}
