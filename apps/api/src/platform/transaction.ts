import type { Actor } from '@roster/domain/actors';
import type { AuditDetails } from '@roster/domain/audit-details';
import type { AuditEventName } from '@roster/domain/audit-events';
import type { Exactly } from '@roster/domain/audit-kinds';
import type { MailTemplate } from '@roster/domain/mail-templates';
import { isProofOld } from '@roster/domain/sensitive';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { AuditActor, ChainHead } from './audit/audit.ts';
import { createRecorder, type Recorder } from './audit/recorder.ts';
import {
  admitActor,
  findActorNow,
  lockOwnRow,
  refusalWhenClosed,
  type Caller,
  type Needs,
  type TransactionActor,
} from './authority.ts';
import { findFirstAnswer, rememberAnswer, claimKey, type KeyedRequest } from './idempotency.ts';
import type { ExactMailContent, MailContent } from './mail/mail-contents.ts';
import {
  enqueueMail,
  enqueueMailTo,
  type LinkSubject,
  type Mailbox,
  type MailReceipt,
} from './mail/outbox.ts';
import { createOutgoing } from './mail/outgoing.ts';
import type { Database, Queryable } from './postgres/database.ts';
import { together } from './postgres/together.ts';
import { withinPipeline, type Begun } from './postgres/within.ts';
import { createRaises } from './policy-versions.ts';
import { refuse } from './refused.ts';
import { createUndo, holdFor, type Hold, type Undo } from './undo.ts';
import { named, sql } from './postgres/sql.ts';

export type { TransactionActor };

export type TransactionAccount = { id: string; name: string; defaultLanguage: string; closed: boolean };

/** One database transaction of one actor, and the records that must commit or roll back with it. */
export type Transaction = Queryable & {
  /** Prisma's client, on the connection of this transaction. */
  prisma: PrismaClient;
  /** The actor as they are now, not as they were when the request arrived (invariant 3). */
  actor: TransactionActor;
  account: TransactionAccount | null;
  now: Date;
  /**
   * X1: records with COMMIT what happened to each subject, with exactly the details that the event has; and raises the
   * versions of the policies that it makes old (E4).
   */
  audit: <Event extends AuditEventName, Details extends AuditDetails<Event>>(
    event: Event,
    entries: readonly {
      subjectId: string | null;
      details: Details & Exactly<Details, AuditDetails<Event>>;
    }[],
  ) => Promise<void>;
  /** Writes right away what was recorded, and the emails queued, so far: for what deletes or reads it. */
  writeNow: () => Promise<unknown>;
  /**
   * Queues an email to each user, within the allowances. Returns which were sent a moment ago or held back. A notice to
   * others names the users it is `about`, who are left out where the change is taken back for them.
   */
  mail: <T extends MailTemplate, C extends MailContent<T>>(
    template: T,
    userIds: readonly string[],
    content: ExactMailContent<T, C>,
    about?: readonly string[],
  ) => Promise<MailReceipt>;
  /** Queues an email to an address that is not (yet) a user's own. */
  mailTo: <T extends MailTemplate, C extends MailContent<T>>(
    template: T,
    mailbox: Mailbox,
    content: ExactMailContent<T, C>,
    subject: LinkSubject | null,
  ) => Promise<keyof MailReceipt>;
  /**
   * Lets the actor take this change back for some seconds: from here on its notices are held. Returns null if the request
   * has no Idempotency-Key.
   */
  offerUndo: () => Undo | null;
  /** L6: throws where the actor must type their password again first. */
  requireProof: () => void;
  /** For operators, whose transaction begins in no account: locks this one and goes on within it. */
  enter: (accountId: string) => Promise<AccountTransaction>;
};

/** A transaction that holds the row of the account it works in. */
export type AccountTransaction = Transaction & { account: TransactionAccount };

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
 * the authority or their session has ended. A repeated request gets the first response and does no work.
 */
export async function runTransaction<T>(
  database: Database,
  { actor, needs, now, keyed, accountId }: Options,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  // An operator acts on people wherever they are by now: a former member who sent a request is out of the sight of
  // the account that the request belongs to.
  const prisma = await database.prisma.get();
  return withinPipeline(database, actor.operator ? null : accountId, async (connection) => {
    const [, keyId, account, , found] = await together(
      connection.begun,
      keyed && claimKey(connection, keyed, now),
      lockAccount(connection, accountId),
      isOutside(actor, accountId) && lockOwnRow(connection, actor),
      findActorNow(connection, actor, needs),
    );
    if (keyed && keyId === null) return (await findFirstAnswer(connection, keyed)) as T;
    if (accountId !== null && !account) throw refuse('accounts.notFound');
    const closed = account?.closed_at ? refusalWhenClosed(needs) : null;
    if (closed) throw refuse(closed);
    const current = admitActor(actor, found, needs);
    const result = await work(
      transactionsOf({ ...connection, prisma }, database, current, now, keyId)(account),
    );
    if (keyed) connection.atCommit(() => rememberAnswer(connection, keyed, result));
    return result;
  });
}

/**
 * The account's row does not hold up what recovers the access of someone who belongs to no account: their own row does. It
 * comes after the account that they ask, as everywhere.
 */
const isOutside = ({ accountId: own, operator }: Caller, accountId: string | null) =>
  accountId === null || (own === null && !operator);

/** The transaction as one that works in an account. Throws where it works in none. */
export function inAccount(tx: Transaction): AccountTransaction {
  if (!isInAccount(tx)) throw new Error('this transaction works in no account');
  return tx;
}

export const isInAccount = (tx: Transaction): tx is AccountTransaction => tx.account !== null;

type Unattended = { accountId: string | null; actor: Actor; now: Date };
type Connection = Begun & { prisma: PrismaClient };
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
  return withinPipeline(database, accountId, async (connection) => {
    const [, account] = await together(connection.begun, lockAccount(connection, accountId));
    const unattended = { ...actor, accountId, operator: false, provenAt: null };
    // Where the caller names an account its row is there: accounts are closed, never deleted.
    const transactionIn = transactionsOf({ ...connection, prisma }, database, unattended, now, null);
    return work(transactionIn(account) as AccountTransaction);
  });
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

async function lockAccount(connection: Queryable, accountId: string | null): Promise<AccountRow | null> {
  if (accountId === null) return null;
  // NO KEY: a plain FOR UPDATE would block every insert with a foreign key to the account.
  // SQL: for no key update, in every transaction.
  const [account] = await connection.query<AccountRow>(
    named(
      'transaction-lock-account',
      sql`select id, name, default_language, audit_sequence, audit_hash, audit_seal, closed_at
          from accounts where id = ${accountId} for no key update`,
    ),
  );
  return account ?? null;
}

/** The transaction of this actor, in the account whose row it holds, or in none. */
function transactionsOf(
  connection: Connection,
  { chainKeys }: Pick<Database, 'chainKeys'>,
  actor: TransactionActor,
  now: Date,
  keyId: string | null,
): (account: AccountRow | null) => Transaction {
  let hold: Hold | null = null;
  const raises = createRaises(connection);
  const mailing = { ...connection, outgoing: createOutgoing(connection) };
  const recorders = new Map<string | null, Recorder>();
  const recorderOf = (account: AccountRow | null) => {
    const id = account?.id ?? null;
    const known =
      recorders.get(id) ??
      createRecorder(connection, chainKeys, { actor: auditActorOf(actor), at: now, head: headOf(account) });
    recorders.set(id, known);
    return known;
  };
  const transactionIn = (account: AccountRow | null): Transaction => {
    const scope = { accountId: account?.id ?? null, now, startedBy: actor.id };
    return {
      query: connection.query,
      prisma: connection.prisma,
      actor,
      account: account && {
        id: account.id,
        name: account.name,
        defaultLanguage: account.default_language,
        closed: account.closed_at !== null,
      },
      now,
      audit: (event, entries) => {
        raises.note(event, account?.id ?? null, entries);
        return recorderOf(account).record(event, entries);
      },
      writeNow: () =>
        together(mailing.outgoing.flush(), ...[...recorders.values()].map(({ write }) => write())),
      mail: (template, userIds, content, about = []) =>
        enqueueMail(mailing, userIds, { template, content, about }, { ...scope, hold }),
      mailTo: (template, mailbox, content, subject) =>
        enqueueMailTo(mailing, mailbox, { template, content }, { ...scope, hold, subject }),
      offerUndo: () => {
        if (keyId === null) return null;
        hold = holdFor(keyId, now);
        return createUndo(connection, keyId, now);
      },
      requireProof: () => {
        if (actor.provenAt && isProofOld(actor.provenAt, now)) throw refuse('session.proofNeeded');
      },
      async enter(accountId) {
        const entered = await lockAccount(connection, accountId);
        if (!entered) throw refuse('accounts.notFound');
        return inAccount(transactionIn(entered));
      },
    };
  };
  return transactionIn;
}

const headOf = (account: AccountRow | null): ChainHead | null =>
  account && {
    accountId: account.id,
    sequence: BigInt(account.audit_sequence),
    hash: account.audit_hash,
    seal: account.audit_seal,
  };

/** The audit log names the person who acted; a visitor is a user it cannot name. */
const auditActorOf = ({ kind, id }: Actor): AuditActor => ({ id, kind: kind === 'visitor' ? 'user' : kind });
