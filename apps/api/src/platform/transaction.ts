import { allowedWhenClosed } from '@roster/domain/account';
import type { Actor } from '@roster/domain/actors';
import type { AuditEventName } from '@roster/domain/audit-events';
import { may, type Permission } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import { isProofOld } from '@roster/domain/sensitive';
import type pg from 'pg';
import type { PrismaClient } from '../generated/prisma/client.ts';
import {
  appendAudit,
  lockPlatformChain,
  type AuditActor,
  type AuditEntry,
  type ChainHead,
} from './audit/audit.ts';
import { queryable, type Database, type Queryable } from './postgres/database.ts';
import { findFirstAnswer, rememberAnswer, claimKey, type KeyedRequest } from './idempotency.ts';
import type { MailTemplate } from '@roster/domain/mail-templates';
import type { ExactMailContent, MailContent } from './mail/mail-contents.ts';
import {
  enqueueMail,
  enqueueMailTo,
  type LinkSubject,
  type Mailbox,
  type MailReceipt,
} from './mail/outbox.ts';
import { asUnavailable } from './postgres/postgres-errors.ts';
import { onConnection } from './postgres/prisma.ts';
import { Refused } from './refused.ts';

export type TransactionActor = Actor & {
  accountId: string | null;
  operator: boolean;
  /** L6: when they last typed their password; null where nobody is signed in: a link, a job. */
  provenAt: Date | null;
};

export type TransactionAccount = { id: string; name: string; defaultLanguage: string };

/** One database transaction of one actor, and the records that must commit or roll back with it. */
export type Transaction = Queryable & {
  /** Prisma's client, on the connection of this transaction. */
  prisma: PrismaClient;
  /** The actor as they are now, not as they were when the request arrived (invariant 3). */
  actor: TransactionActor;
  account: TransactionAccount | null;
  now: Date;
  audit: (event: AuditEventName, entries: readonly AuditEntry[]) => Promise<void>;
  /** Queues an email to each user, within the allowances. Returns which were sent a moment ago or held back. */
  mail: <T extends MailTemplate, C extends MailContent<T>>(
    template: T,
    userIds: readonly string[],
    content: ExactMailContent<T, C>,
  ) => Promise<MailReceipt>;
  /** Queues an email to an address that is not (yet) a user's own. */
  mailTo: <T extends MailTemplate, C extends MailContent<T>>(
    template: T,
    mailbox: Mailbox,
    content: ExactMailContent<T, C>,
    subject: LinkSubject | null,
  ) => Promise<keyof MailReceipt>;
  /** L6: throws where the actor must type their password again first. */
  requireProof: () => void;
  /** For operators, whose transaction begins in no account: locks this one and goes on within it. */
  enter: (accountId: string) => Promise<AccountTransaction>;
};

/** A transaction that holds the row of the account it works in. */
export type AccountTransaction = Transaction & { account: TransactionAccount };

export type Needs = Permission | 'signedIn' | 'pass' | 'operator';

/** The signed-in user, as the session knows them. */
type Caller = {
  id: string;
  accountId: string | null;
  operator: boolean;
  pass: boolean;
  provenAt: Date;
};

type Options = {
  actor: Caller;
  needs: Needs;
  now: Date;
  keyed: KeyedRequest | null;
  /** The account this transaction works in; for operators not their own, since they have none. */
  accountId: string | null;
};

/**
 * Begins within the actor's account, claims the request's Idempotency-Key, locks the account's row (account-wide rules
 * count first, then write), reads the actor's authority again, works, and commits. Throws Refused if the actor has lost
 * the authority. A repeated request gets the first response and does no work.
 */
export async function runTransaction<T>(
  database: Database,
  { actor, needs, now, keyed, accountId }: Options,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  // An operator acts on people wherever they are by now: a former member who sent a request is out of the sight of
  // the account that the request belongs to.
  const prisma = await database.prisma.get();
  return within(database, actor.operator ? null : accountId, async (connection) => {
    if (keyed && !(await claimKey(connection, keyed, now)))
      return (await findFirstAnswer(connection, keyed)) as T;
    const account = await lockAccount(connection, accountId);
    if (accountId !== null && !account) throw new Refused('accounts.notFound');
    if (account?.closed_at && isChange(needs)) throw new Refused('account.closed');
    const current = await readActor(connection, actor, needs);
    const result = await work(transactionOf({ ...connection, prisma }, database, current, account, now));
    if (keyed) await rememberAnswer(connection, keyed, result);
    return result;
  });
}

/** The transaction as one that works in an account. Throws where it works in none. */
export function inAccount(tx: Transaction): AccountTransaction {
  if (!isInAccount(tx)) throw new Error('this transaction works in no account');
  return tx;
}

export const isInAccount = (tx: Transaction): tx is AccountTransaction => tx.account !== null;

type Unattended = { accountId: string | null; actor: Actor; now: Date };
type Connection = Queryable & { prisma: PrismaClient };
type UnattendedWithin = Unattended & { accountId: string };

/**
 * For what happens without a session: a one-time link, a registration, a job. The caller has decided by other means
 * that it may, and must check again within: `accountId` is where the subject was a moment ago.
 */
export async function runUnattended<T>(
  database: Database,
  options: UnattendedWithin,
  work: (tx: AccountTransaction) => Promise<T>,
): Promise<T>;
export async function runUnattended<T>(
  database: Database,
  options: Unattended,
  work: (tx: Transaction) => Promise<T>,
): Promise<T>;
export async function runUnattended<T>(
  database: Database,
  { accountId, actor, now }: Unattended,
  work: (tx: AccountTransaction) => Promise<T>,
): Promise<T> {
  const prisma = await database.prisma.get();
  return within(database, accountId, async (connection) => {
    const account = await lockAccount(connection, accountId);
    const unattended = { ...actor, accountId, operator: false, provenAt: null };
    // Where the caller names an account its row is there: accounts are closed, never deleted.
    return work(
      transactionOf({ ...connection, prisma }, database, unattended, account, now) as AccountTransaction,
    );
  });
}

/** BEGIN, work, COMMIT on one connection; anything thrown rolls back. */
export async function within<T>(
  database: Database,
  accountId: string | null,
  work: (connection: Queryable) => Promise<T>,
): Promise<T> {
  const client = await database.pools.app.connect().catch((error: unknown) => {
    throw asUnavailable(error);
  });
  const connection = queryable(client);
  let broken: Error | undefined;
  try {
    await begin(client, accountId);
    const result = await onConnection(client, () => work(connection));
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

type AccountRow = {
  id: string;
  name: string;
  default_language: string;
  audit_sequence: string;
  audit_hash: Buffer;
  audit_seal: Buffer | null;
  closed_at: Date | null;
};

/** S2: a closed account is read and exported; people still have their own profile, and operators act. */
const isChange = (needs: Needs) => !['signedIn', 'pass', 'operator', ...allowedWhenClosed].includes(needs);

async function lockAccount(connection: Queryable, accountId: string | null): Promise<AccountRow | null> {
  if (accountId === null) return null;
  // NO KEY: a plain FOR UPDATE would block every insert with a foreign key to the account.
  const [account] = await connection.query<AccountRow>({
    name: 'transaction-lock-account',
    text: `select id, name, default_language, audit_sequence, audit_hash, audit_seal, closed_at
           from accounts where id = $1 for no key update`,
    values: [accountId],
  });
  return account ?? null;
}

async function readActor(connection: Queryable, actor: Caller, needs: Needs): Promise<TransactionActor> {
  const [found] = await connection.query<{ roles: RoleKey[]; operator: boolean }>({
    name: 'transaction-read-actor',
    text: `select roles, operator from users
           where id = $1 and account_id is not distinct from $2
             and (lock_reasons = '{}' or ($3 and lock_reasons = '{unaffiliated}'))`,
    values: [actor.id, actor.accountId, actor.pass && needs === 'pass'],
  });
  if (!found) throw new Refused('session.required');
  if (needs === 'operator') {
    if (!found.operator) throw new Refused('permission.missing');
  } else if (needs !== 'signedIn' && needs !== 'pass' && !may(found.roles, needs))
    throw new Refused('permission.missing');
  const { id, accountId, provenAt } = actor;
  const kind = found.operator ? ('operator' as const) : ('user' as const);
  return { kind, id, roles: found.roles, operator: found.operator, accountId, provenAt };
}

function transactionOf(
  connection: Connection,
  { chainKeys }: Pick<Database, 'chainKeys'>,
  actor: TransactionActor,
  account: AccountRow | null,
  now: Date,
): Transaction {
  const scope = { accountId: account?.id ?? null, now, startedBy: actor.id };
  let head: ChainHead | null = account && {
    accountId: account.id,
    sequence: BigInt(account.audit_sequence),
    hash: account.audit_hash,
    seal: account.audit_seal,
  };
  return {
    query: connection.query,
    prisma: connection.prisma,
    actor,
    account: account && { id: account.id, name: account.name, defaultLanguage: account.default_language },
    now,
    async audit(event, entries) {
      if (entries.length === 0) return;
      head ??= await lockPlatformChain(connection);
      head = await appendAudit(connection, chainKeys, head, auditActorOf(actor), now, event, entries);
    },
    mail: (template, userIds, content) => enqueueMail(connection, userIds, { template, content }, scope),
    mailTo: (template, mailbox, content, subject) =>
      enqueueMailTo(connection, mailbox, { template, content }, { ...scope, subject }),
    requireProof: () => {
      if (actor.provenAt && isProofOld(actor.provenAt, now)) throw new Refused('session.proofNeeded');
    },
    async enter(accountId) {
      const entered = await lockAccount(connection, accountId);
      if (!entered) throw new Refused('accounts.notFound');
      return inAccount(transactionOf(connection, { chainKeys }, actor, entered, now));
    },
  };
}

/** The audit log names the person who acted; a visitor is a user it cannot name. */
const auditActorOf = ({ kind, id }: Actor): AuditActor => ({ id, kind: kind === 'visitor' ? 'user' : kind });
