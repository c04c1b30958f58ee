import type { EditUserBody } from '@roster/contract/edits';
import type * as z from 'zod';
import type { Prisma } from '../../generated/prisma/client.ts';
import { eventsThatChangeUsers } from '@roster/domain/audit-events';
import type { RoleKey } from '@roster/domain/roles';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';

export type Editable = {
  id: string;
  roles: RoleKey[];
  version: number;
  federated: boolean;
  locked: boolean;
  hasPassword: boolean;
  email: string;
  language: string;
  name: string;
  /** Today in the account's time zone, as yyyy-mm-dd. */
  today: string;
  fulfillmentContact: boolean;
};

/** Returns the user with their row locked until the transaction ends. */
export async function lockForEdit(tx: AccountTransaction, userId: string): Promise<Editable | undefined> {
  // SQL: for no key update.
  const [row] = await tx.query<Editable>(
    named(
      'users-lock-for-edit',
      sql`select id, roles, version, federated, email, language, full_name(first_name, last_name) as name,
            lock_reasons <> '{}' as locked, password_hash is not null as "hasPassword",
            to_char(${tx.now}::timestamptz at time zone (
              select time_zone from accounts where id = ${tx.account.id}), 'YYYY-MM-DD') as today,
            exists (select from fulfillment_contacts c where c.user_id = users.id) as "fulfillmentContact"
          from users where id = ${userId} and account_id = ${tx.account.id} for no key update`,
    ),
  );
  return row;
}

/** What changes, and nothing else. The last day is a calendar day, yyyy-mm-dd. */
export type Change = Omit<z.output<typeof EditUserBody>, 'version'>;

export async function findEntitlementCountry(tx: AccountTransaction, userId: string): Promise<string | null> {
  const user = await tx.prisma.user.findFirst({
    where: { id: userId, accountId: tx.account.id },
    select: { entitlementCountry: true },
  });
  return user?.entitlementCountry ?? null;
}

/** The countries of these users. */
export async function findCountries(tx: AccountTransaction, ids: readonly string[]) {
  const rows = await tx.prisma.user.findMany({
    where: { id: { in: [...ids] }, accountId: tx.account.id },
    select: { id: true, country: true, entitlementCountry: true },
  });
  return new Map(rows.map(({ id, ...countries }) => [id, countries]));
}

/** Where the account owns entitlements. */
export const findEntitled = (tx: AccountTransaction) =>
  tx.prisma.account.findFirstOrThrow({
    where: { id: tx.account.id },
    select: { mainCountry: true, entitledCountries: true },
  });

export async function editUserRows(
  tx: AccountTransaction,
  ids: readonly string[],
  change: Change,
): Promise<void> {
  const { lastDay, ...rest } = change;
  await tx.prisma.user.updateMany({
    where: { id: { in: [...ids] }, accountId: tx.account.id },
    data: {
      ...(rest as Prisma.UserUpdateManyMutationInput),
      ...(lastDay !== undefined && { lastDay: lastDay === null ? null : new Date(`${lastDay}T00:00:00Z`) }),
      version: { increment: 1 },
    },
  });
}

/** Who changed the user last, and when: shown to the administrator whose edit came later. */
export async function findLastChange(
  tx: AccountTransaction,
  userId: string,
): Promise<{ name: string | null; at: string } | undefined> {
  // SQL: the name an account knew, through a function.
  const [row] = await tx.query<{ name: string | null; at: Date }>(
    sql`select e.at, case when e.actor_kind <> 'operator' then known_name(e.account_id, e.actor_id) end as name
        from audit_events e where e.subject_id = ${userId} and e.account_id = ${tx.account.id}
          and e.event = any(${eventsThatChangeUsers}::text[])
        order by e.sequence desc limit 1`,
  );
  return row && { name: row.name, at: row.at.toISOString() };
}

export async function markPolicyAsked(tx: AccountTransaction, userId: string): Promise<void> {
  await tx.prisma.user.updateMany({
    where: { id: userId, accountId: tx.account.id },
    data: { policyAskedAt: tx.now },
  });
}

export async function closeChecklist(tx: AccountTransaction, userId: string): Promise<void> {
  await tx.prisma.user.updateMany({
    where: { id: userId, accountId: tx.account.id },
    data: { setupSince: null },
  });
}
