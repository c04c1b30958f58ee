import { may, type Permission } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import type pg from 'pg';
import { appendAudit, lockPlatformChain, type AuditEntry, type ChainHead } from './audit.ts';
import { asUnavailable, queryable, type Database, type Queryable } from './database.ts';
import { enqueueMail, type MailTemplate } from './outbox.ts';
import { Refused } from './refused.ts';
import { endSessions } from './sessions.ts';

export type TransactionActor = {
  id: string;
  accountId: string | null;
  roles: readonly RoleKey[];
  operator: boolean;
};

/** One database transaction of one actor, and the records that must commit or vanish with it. */
export type Transaction = Queryable & {
  /** The actor as they are now, not as they were when the request came in (invariant 3). */
  actor: TransactionActor;
  account: { id: string; name: string } | null;
  now: Date;
  audit: (event: string, entries: readonly AuditEntry[]) => Promise<void>;
  mail: (
    template: MailTemplate,
    userIds: readonly string[],
    content: Record<string, unknown>,
  ) => Promise<void>;
  endSessions: (userIds: readonly string[]) => Promise<void>;
};

type Options = { actor: TransactionActor; needs: Permission | 'signedIn'; now: Date };

/**
 * Begins within the actor's account, locks the account's row (account-wide rules count first, then write), reads
 * the actor's authority again, works, and commits. Throws Refused when the actor lost the authority meanwhile.
 */
export async function runTransaction<T>(
  database: Database,
  { actor, needs, now }: Options,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await database.pools.app.connect().catch((error: unknown) => {
    throw asUnavailable(error);
  });
  const connection = queryable(client);
  let broken: Error | undefined;
  try {
    await begin(client, actor.accountId);
    const account = await lockAccount(connection, actor.accountId);
    const current = await readActor(connection, actor, needs);
    const result = await work(transactionOf(connection, current, account, now));
    await connection.query({ text: 'commit' });
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => (broken = rollbackError));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** BEGIN and the account of row-level security in one round trip. */
async function begin(client: pg.PoolClient, accountId: string | null): Promise<void> {
  const scope = client.escapeLiteral(accountId ?? '');
  await queryable(client).query({ text: `begin; select set_config('roster.account', ${scope}, true)` });
}

type AccountRow = { id: string; name: string; audit_sequence: string; audit_hash: Buffer };

async function lockAccount(connection: Queryable, accountId: string | null): Promise<AccountRow | null> {
  if (accountId === null) return null;
  // NO KEY: a plain FOR UPDATE would block every insert with a foreign key to the account.
  const [account] = await connection.query<AccountRow>({
    name: 'transaction-lock-account',
    text: 'select id, name, audit_sequence, audit_hash from accounts where id = $1 for no key update',
    values: [accountId],
  });
  return account ?? null;
}

async function readActor(
  connection: Queryable,
  actor: TransactionActor,
  needs: Options['needs'],
): Promise<TransactionActor> {
  const [found] = await connection.query<{ roles: RoleKey[]; operator: boolean }>({
    name: 'transaction-read-actor',
    text: `select roles, operator from users
           where id = $1 and account_id is not distinct from $2 and lock_reasons = '{}'`,
    values: [actor.id, actor.accountId],
  });
  if (!found) throw new Refused('session.required');
  if (needs !== 'signedIn' && !may(found.roles, needs)) throw new Refused('permission.missing');
  return { ...actor, roles: found.roles, operator: found.operator };
}

function transactionOf(
  connection: Queryable,
  actor: TransactionActor,
  account: AccountRow | null,
  now: Date,
): Transaction {
  const auditActor = { id: actor.id, kind: actor.operator ? ('operator' as const) : ('user' as const) };
  let head: ChainHead | null = account && {
    accountId: account.id,
    sequence: BigInt(account.audit_sequence),
    hash: account.audit_hash,
  };
  return {
    query: connection.query,
    actor,
    account: account && { id: account.id, name: account.name },
    now,
    async audit(event, entries) {
      if (entries.length === 0) return;
      head ??= await lockPlatformChain(connection);
      head = await appendAudit(connection, head, auditActor, now, event, entries);
    },
    mail: (template, userIds, content) =>
      enqueueMail(connection, { template, userIds, content, accountId: account?.id ?? null, now }),
    endSessions: (userIds) => endSessions(connection, userIds),
  };
}
