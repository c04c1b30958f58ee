import { createHash } from 'node:crypto';
import type { Queryable } from './database.ts';

export type AuditActor = { id: string | null; kind: 'user' | 'operator' | 'directory' | 'job' };

export type AuditEntry = { subjectId: string | null; details: Record<string, unknown> };

/** The last link of a chain; the caller holds the lock that keeps it the last. */
export type ChainHead = { accountId: string | null; sequence: bigint; hash: Buffer };

type Link = {
  accountId: string | null;
  sequence: bigint;
  at: Date;
  actor: AuditActor;
  event: string;
  entry: AuditEntry;
};

/** X1: appends one row for each entry, in one statement, and answers the new head. */
export async function appendAudit(
  tx: Queryable,
  head: ChainHead,
  actor: AuditActor,
  at: Date,
  event: string,
  entries: readonly AuditEntry[],
): Promise<ChainHead> {
  let { sequence, hash } = head;
  const rows = entries.map((entry) => {
    const previousHash = hash;
    sequence += 1n;
    hash = linkHash(previousHash, { accountId: head.accountId, sequence, at, actor, event, entry });
    return {
      sequence: sequence.toString(),
      subject: entry.subjectId,
      details: entry.details,
      previousHash,
      hash,
    };
  });

  await tx.query({
    name: 'audit-append',
    text: `with head as (
             update accounts set audit_sequence = $9, audit_hash = $10 where id = $1
           )
           insert into audit_events
             (account_id, sequence, at, actor_id, actor_kind, event, subject_id, details, previous_hash, hash)
           select $1, link.sequence, $2, $3, $4, $5, link.subject, entry.details, link.previous, link.hash
           from unnest($6::bigint[], $7::uuid[], $11::bytea[], $12::bytea[])
             with ordinality as link (sequence, subject, previous, hash, nth)
           join jsonb_array_elements($8::jsonb) with ordinality as entry (details, nth) using (nth)`,
    values: [
      head.accountId,
      at,
      actor.id,
      actor.kind,
      event,
      rows.map((row) => row.sequence),
      rows.map((row) => row.subject),
      JSON.stringify(rows.map((row) => row.details)),
      sequence.toString(),
      hash,
      rows.map((row) => row.previousHash),
      rows.map((row) => row.hash),
    ],
  });
  return { ...head, sequence, hash };
}

/** The head of the platform's own chain; one transaction at a time holds it. */
export async function lockPlatformChain(tx: Queryable): Promise<ChainHead> {
  await tx.query({ text: "select pg_advisory_xact_lock(hashtext('roster.platform-audit'))" });
  const [last] = await tx.query<{ sequence: string; hash: Buffer }>({
    text: 'select sequence, hash from audit_events where account_id is null order by sequence desc limit 1',
  });
  return { accountId: null, sequence: BigInt(last?.sequence ?? 0), hash: last?.hash ?? Buffer.alloc(0) };
}

type StoredEvent = {
  sequence: string;
  at: Date;
  actor_id: string | null;
  actor_kind: AuditActor['kind'];
  event: string;
  subject_id: string | null;
  details: Record<string, unknown>;
  previous_hash: Buffer;
  hash: Buffer;
};

/** Walks a chain from its first link. Answers the sequence of the first link that does not hold, or null. */
export async function findTampering(database: Queryable, accountId: string | null): Promise<bigint | null> {
  const rows = await database.query<StoredEvent>({
    text: `select sequence, at, actor_id, actor_kind, event, subject_id, details, previous_hash, hash
           from audit_events where account_id is not distinct from $1 order by sequence`,
    values: [accountId],
  });
  let previous: Buffer = Buffer.alloc(0);
  let expected = 0n;
  for (const row of rows) {
    expected += 1n;
    const sequence = BigInt(row.sequence);
    const actor = { id: row.actor_id, kind: row.actor_kind };
    const entry = { subjectId: row.subject_id, details: row.details };
    const hash = linkHash(previous, { accountId, sequence, at: row.at, actor, event: row.event, entry });
    if (sequence !== expected || !previous.equals(row.previous_hash) || !hash.equals(row.hash))
      return expected;
    previous = row.hash;
  }
  return (await headMoved(database, accountId, expected, previous)) ? expected + 1n : null;
}

/** The account remembers its last link, so that cutting the end off is seen too. */
async function headMoved(
  database: Queryable,
  accountId: string | null,
  sequence: bigint,
  hash: Buffer,
): Promise<boolean> {
  const [account] = await database.query<{ audit_sequence: string; audit_hash: Buffer }>({
    text: 'select audit_sequence, audit_hash from accounts where id = $1',
    values: [accountId],
  });
  return (
    account !== undefined && (BigInt(account.audit_sequence) !== sequence || !account.audit_hash.equals(hash))
  );
}

function linkHash(previous: Buffer, { accountId, sequence, at, actor, event, entry }: Link): Buffer {
  const said = [
    accountId,
    sequence.toString(),
    at.toISOString(),
    actor.id,
    actor.kind,
    event,
    entry.subjectId,
  ];
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([...said, sortKeys(entry.details)]))
    .digest();
}

/** jsonb forgets the order of keys, so the hash must not know it. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
