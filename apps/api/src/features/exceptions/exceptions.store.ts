import type { ExceptionEffect, HeldException } from '@roster/domain/exceptions';
import type { RoleKey } from '@roster/domain/roles';
import type { EndedException } from '@roster/domain/undo-records';
import { named, sql, type Sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type Stored = EndedException & { product: string | null; name: string; roles: RoleKey[] };
export type Found = HeldException & Stored;

/** The day of the account's calendar. */
export async function findToday(tx: AccountTransaction): Promise<string> {
  // SQL: the account's day.
  const [row] = await tx.query<{ today: string }>(
    named(
      'exceptions-today',
      sql`select (${tx.now}::timestamptz at time zone time_zone)::date::text as today
          from accounts where id = ${tx.account.id}`,
    ),
  );
  if (!row) throw new Error('the account is gone within its own transaction');
  return row.today;
}

// SQL: for update, with the names of users and products.
const rowsOf = (tx: AccountTransaction, matching: Sql) => sql`
  select e.id, e.user_id as "userId", e.product_id as "productId", p.name as product, e.effect, e.reason,
    e.ends_on::text as "endsOn", e.created_by as "createdBy", e.created_at as "createdAt", e.version,
    full_name(u.first_name, u.last_name) as name, u.roles
  from exceptions e join users u on u.id = e.user_id left join products p on p.id = e.product_id
  where e.account_id = ${tx.account.id} and ${matching} for update of e`;

type Row = Omit<Stored, 'createdAt'> & { createdAt: Date };
const foundOf = ({ createdAt, ...row }: Row): Found => ({
  ...row,
  createdAt: createdAt.toISOString(),
  holder: { roles: row.roles },
});

/** Exceptions of the account, locked. */
export async function findExceptions(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<Map<string, Found>> {
  // SQL: a set of hundreds, for update.
  const rows = await tx.query<Row>(named('exceptions-find', rowsOf(tx, sql`e.id = any(${ids}::uuid[])`)));
  return new Map(rows.map((row) => [row.id, foundOf(row)]));
}

/** All exceptions of these users, locked; also those that have ended. */
export async function findExceptionsOf(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<Map<string, Found[]>> {
  const rows = await tx.query<Row>(
    // SQL: a set of hundreds, for update.
    named('exceptions-of-users', rowsOf(tx, sql`e.user_id = any(${userIds}::uuid[])`)),
  );
  const byUser = new Map<string, Found[]>();
  for (const found of rows.map(foundOf))
    byUser.set(found.userId, [...(byUser.get(found.userId) ?? []), found]);
  return byUser;
}

export type New = {
  productId: string | null;
  effect: ExceptionEffect;
  reason: string;
  endsOn: string | null;
};

/** One exception for each user; returns their ids. */
export async function insertExceptions(
  tx: AccountTransaction,
  userIds: readonly string[],
  { productId, effect, reason, endsOn }: New,
): Promise<{ id: string; userId: string }[]> {
  return tx.prisma.exception.createManyAndReturn({
    data: userIds.map((userId) => ({
      accountId: tx.account.id,
      userId,
      productId,
      effect,
      reason,
      endsOn: dateOf(endsOn),
      createdBy: tx.actor.id,
      createdAt: tx.now,
    })),
    select: { id: true, userId: true },
  });
}

export async function deleteExceptions(tx: AccountTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.prisma.exception.deleteMany({ where: { id: { in: [...ids] }, accountId: tx.account.id } });
}

/** Puts exceptions back as they were. The caller has checked that no other one took their place. */
export async function putBack(tx: AccountTransaction, exceptions: readonly EndedException[]): Promise<void> {
  if (exceptions.length === 0) return;
  await tx.prisma.exception.createMany({
    data: exceptions.map((one) => ({
      ...one,
      accountId: tx.account.id,
      endsOn: dateOf(one.endsOn),
      createdAt: new Date(one.createdAt),
    })),
  });
}

export async function updateTerms(
  tx: AccountTransaction,
  id: string,
  { reason, endsOn, version }: { reason: string; endsOn: string | null; version: number },
): Promise<boolean> {
  const { count } = await tx.prisma.exception.updateMany({
    where: { id, accountId: tx.account.id, version },
    data: { reason, endsOn: dateOf(endsOn), version: { increment: 1 } },
  });
  return count === 1;
}

const dateOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** What an undo needs to put it back. */
export const endedOf = ({
  id,
  userId,
  productId,
  effect,
  reason,
  endsOn,
  createdBy,
  createdAt,
  version,
}: Stored): EndedException => ({
  id,
  userId,
  productId,
  effect,
  reason,
  endsOn,
  createdBy,
  createdAt,
  version,
});
