import type { AuditDetails } from '@roster/domain/audit-details';
import type { AuditEventName } from '@roster/domain/audit-events';
import { raisedBy } from '@roster/domain/policy-table';
import { named, sql, type Sql } from './postgres/sql.ts';
import { together } from './postgres/together.ts';
import type { Begun } from './postgres/within.ts';

export type Raises = {
  /** Notes an event; whose policies it makes old is raised with COMMIT, once in a transaction. */
  note: <Event extends AuditEventName>(
    event: Event,
    accountId: string | null,
    entries: readonly { subjectId: string | null; details: AuditDetails<Event> }[],
  ) => void;
};

/** E4: the one place that raises versions of policies for what is recorded: the same transaction does both or neither. */
export function createRaises(tx: Begun): Raises {
  const users = new Set<string>();
  const accounts = new Set<string>();
  const products = new Set<string>();
  const raise = () =>
    together(raiseVersions(tx, users), raiseEpochs(tx, accounts), raiseEpochsOfBuyers(tx, products));
  return {
    note(event, accountId, entries) {
      for (const { subjectId, details } of entries) {
        const raised = raisedBy(event, details);
        if (raised === 'user' && subjectId !== null) users.add(subjectId);
        if (raised === 'account' && accountId !== null) accounts.add(accountId);
        if (raised === 'product') products.add((details as AuditDetails<'products.edited'>).productId); // the only such event
      }
      if (users.size + accounts.size + products.size > 0) tx.atCommit(raise);
    },
  };
}

async function raiseVersions(tx: Begun, users: ReadonlySet<string>): Promise<void> {
  if (users.size === 0) return;
  await tx.query(named('policy-raise-versions', raisedOf(sql`id = any(${[...users]}::uuid[])`)));
}

/** The statement that raises the versions of these users, always in the same order, so that no two can deadlock. */
export const raisedOf = (users: Sql): Sql =>
  // SQL: a set of hundreds in one statement, with on conflict.
  sql`insert into policy_versions (user_id, version) select id, 2 from users where ${users} order by id
      on conflict (user_id) do update set version = policy_versions.version + 1`;

async function raiseEpochs(tx: Begun, accounts: ReadonlySet<string>): Promise<void> {
  if (accounts.size === 0) return;
  // SQL: in the same round trip as the end of the transaction.
  await tx.query(
    named(
      'policy-raise-epochs',
      sql`update accounts set entitlement_epoch = entitlement_epoch + 1 where id = any(${[...accounts]}::uuid[])`,
    ),
  );
}

/** Those of every account that bought one of these products, always in the same order, so that no two can deadlock. */
async function raiseEpochsOfBuyers(tx: Begun, products: ReadonlySet<string>): Promise<void> {
  if (products.size === 0) return;
  // SQL: a set of thousands in one statement.
  await tx.query(
    sql`update accounts set entitlement_epoch = entitlement_epoch + 1 where id in (
          select id from accounts where id in (
            select account_id from entitlements where product_id = any(${[...products]}::uuid[])) order by id for update)`,
  );
}
