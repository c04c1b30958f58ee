import { mayReadList, type SavedView } from '@roster/contract/views';
import {
  decideChangeView,
  listsWithViews,
  operatorsLists,
  viewedLists,
  type ListWithViews,
} from '@roster/domain/views';
import type { RoleKey } from '@roster/domain/roles';
import { type Queryable, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import { readKeyset, type List } from '../../platform/lists/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type ViewRow = {
  id: string;
  list: ListWithViews;
  name: string;
  query: Record<string, string>;
  shared: boolean;
  owner_id: string | null;
  owner_name: string | null;
};

type Asker = { id: string | null; accountId: string | null; roles: readonly RoleKey[]; operator: boolean };

/** An operator has no account: their views are of the lists of their console, those of members of the lists of the account. */
const listsOf = (asker: Asker): readonly ListWithViews[] =>
  (asker.accountId === null ? operatorsLists : viewedLists).filter((list) => mayReadList(asker, list));

const isOf = (accountId: string | null): Sql =>
  accountId === null ? sql`v.account_id is null` : sql`v.account_id = ${accountId}`;

/** Operators know each other by the names of today: there is no account that knew another one. */
const ownerName = (accountId: string | null): Sql =>
  accountId === null
    ? raw('(select full_name(u.first_name, u.last_name) from users u where u.id = v.owner_id)')
    : raw('known_name(v.account_id, v.owner_id)');

/** One's own views by name, then those that others share; only of lists that one may read. */
export const viewList = (asker: Asker): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select v.id, v.list, v.name, v.query, v.shared, v.owner_id, ${ownerName(asker.accountId)} as owner_name,
              v.owner_id is distinct from ${asker.id} as foreign_view
            from saved_views v
            where ${isOf(asker.accountId)} and (v.shared or v.owner_id = ${asker.id})
              and v.list = any(${listsOf(asker)})`,
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

const accountOf = (tx: Transaction) => tx.account?.id ?? null;

/**
 * An account's views are changed by one at a time, who holds its row. Operators hold none: their views wait for the row that
 * each record in their log takes anyway.
 */
export async function lockViews(tx: Transaction): Promise<void> {
  // SQL: for no key update.
  if (tx.account === null) await tx.query(sql`select from platform_chain for no key update`);
}

export async function findView(
  tx: Transaction,
  viewId: string,
): Promise<{
  ownerId: string | null;
  list: ListWithViews;
  name: string;
  shared: boolean;
  mayReadList: boolean;
} | null> {
  const view = await tx.prisma.savedView.findFirst({
    where: { id: viewId, accountId: accountOf(tx) },
    select: { ownerId: true, list: true, name: true, shared: true },
  });
  const list = listsWithViews.find((one) => one === view?.list);
  return view && list ? { ...view, list, mayReadList: mayReadList(tx.actor, list) } : null;
}

export const countOwnViews = (tx: Transaction): Promise<number> =>
  tx.prisma.savedView.count({ where: { accountId: accountOf(tx), ownerId: tx.actor.id } });

export async function isViewNamed(
  tx: Transaction,
  list: ListWithViews,
  name: string,
  butOf: string | null,
): Promise<boolean> {
  // SQL: names that look the same, through a function.
  const rows = await tx.query(
    sql`select from saved_views v where ${isOf(accountOf(tx))} and list = ${list} and look(name) = look(${name})
          and id is distinct from ${butOf}
        and owner_id is not distinct from coalesce((select owner_id from saved_views where id = ${butOf}), ${tx.actor.id})`,
  );
  return rows.length > 0;
}

export type NewView = {
  list: ListWithViews;
  name: string;
  query: Partial<Record<string, string>>;
  shared: boolean;
};

export async function insertView(tx: Transaction, view: NewView): Promise<void> {
  const { list, name, query, shared } = view;
  await tx.prisma.savedView.create({
    data: { accountId: accountOf(tx), ownerId: tx.actor.id, list, name, query, shared, createdAt: tx.now },
  });
}

export async function updateView(
  tx: Transaction,
  viewId: string,
  { name, shared }: { name?: string | undefined; shared?: boolean | undefined },
): Promise<void> {
  await tx.prisma.savedView.updateMany({
    where: { id: viewId, accountId: accountOf(tx) },
    data: { ...(name !== undefined && { name }), ...(shared !== undefined && { shared }) },
  });
}

export async function removeView(tx: Transaction, viewId: string): Promise<void> {
  await tx.prisma.savedView.deleteMany({ where: { id: viewId, accountId: accountOf(tx) } });
}
