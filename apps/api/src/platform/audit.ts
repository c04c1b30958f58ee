import { createHash } from 'node:crypto';
import { keepPersonal, splitPersonalPart, type PersonalPart } from './audit-personal.ts';
import { onlyRow, type Queryable } from './database.ts';
import { sortKeys } from './sort-keys.ts';

export type AuditActor = { id: string | null; kind: 'user' | 'operator' | 'directory' | 'job' };

export type AuditEntry = { subjectId: string | null; details: Record<string, unknown> };

/** The last link of a chain. The caller must hold the chain's lock. */
export type ChainHead = { accountId: string | null; sequence: bigint; hash: Buffer };

/** Everything that the hash of one link covers. */
export type Link = {
  accountId: string | null;
  sequence: bigint;
  at: Date;
  actor: AuditActor;
  event: string;
  entry: AuditEntry;
};

/** X1: appends one row for each entry, in one statement, and returns the new head. */
export async function appendAudit(
  tx: Queryable,
  head: ChainHead,
  actor: AuditActor,
  at: Date,
  event: string,
  entries: readonly AuditEntry[],
): Promise<ChainHead> {
  let { sequence, hash } = head;
  const personal: PersonalPart[] = [];
  const rows = entries.map(({ subjectId, details: said }) => {
    const previousHash = hash;
    sequence += 1n;
    const { details, apart } = splitPersonalPart(said);
    if (apart) personal.push({ ...apart, sequence: sequence.toString(), subjectId });
    const entry = { subjectId, details };
    hash = linkHash(previousHash, { accountId: head.accountId, sequence, at, actor, event, entry });
    return { sequence: sequence.toString(), subject: subjectId, details, previousHash, hash };
  });
  await keepPersonal(tx, head.accountId, personal);

  await tx.query({
    name: 'audit-append',
    text: `with head as (
             update accounts set audit_sequence = $9, audit_hash = $10 where id = $1
           ), platform_head as (
             update platform_chain set sequence = $9, hash = $10 where $1::uuid is null
           )
           insert into audit_events
             (id, account_id, sequence, at, actor_id, actor_kind, event, subject_id, details, previous_hash, hash)
           select id_of_hash(link.hash), $1, link.sequence, $2, $3, $4, $5, link.subject, entry.details, link.previous, link.hash
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

/** Locks and returns the head of the platform's own chain. */
export async function lockPlatformChain(tx: Queryable): Promise<ChainHead> {
  const head = onlyRow(
    await tx.query<{ sequence: string; hash: Buffer }>({
      text: 'select sequence, hash from platform_chain for no key update',
    }),
  );
  return { accountId: null, sequence: BigInt(head.sequence), hash: head.hash };
}

export function linkHash(previous: Buffer, { accountId, sequence, at, actor, event, entry }: Link): Buffer {
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
