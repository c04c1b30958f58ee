import type { AuditEventName } from '@roster/domain/audit-events';
import { policyTable } from '@roster/domain/policies';
import { named, sql } from './postgres/sql.ts';
import { together } from './postgres/together.ts';
import type { Begun } from './postgres/within.ts';

export type Raises = {
  /** Notes an event; whose policies it makes old is raised with COMMIT, once in a transaction. */
  note: (event: AuditEventName, accountId: string | null, subjectIds: readonly (string | null)[]) => void;
};

/** E4: the one place that raises versions of policies for what is recorded: the same transaction does both or neither. */
export function createRaises(tx: Begun): Raises {
  const users = new Set<string>();
  const accounts = new Set<string>();
  let registered = false;
  return {
    note(event, accountId, subjectIds) {
      const raised = policyTable[event];
      if (raised === 'none') return;
      if (raised === 'user') for (const id of subjectIds) if (id !== null) users.add(id);
      if (raised === 'account' && accountId !== null) accounts.add(accountId);
      if (!registered) tx.atCommit(() => together(raiseVersions(tx, users), raiseEpochs(tx, accounts)));
      registered = true;
    },
  };
}

async function raiseVersions(tx: Begun, users: ReadonlySet<string>): Promise<void> {
  if (users.size === 0) return;
  // SQL: a set of hundreds in one statement.
  await tx.query(
    named(
      'policy-raise-versions',
      sql`update users set policy_version = policy_version + 1 where id = any(${[...users]}::uuid[])`,
    ),
  );
}

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
