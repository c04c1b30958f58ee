import type { AuditEventName } from '@roster/domain/audit-events';
import { keepPersonal, splitPersonalPart, type PersonalPart } from './audit-personal.ts';
import {
  isSealed,
  linkHash,
  sealOf,
  type AuditActor,
  type AuditEntry,
  type ChainHead,
} from './chain-hash.ts';
import type { ChainKeys } from './chain-keys.ts';
import { onlyRow, type Queryable } from '../postgres/database.ts';
import { named, sql } from '../postgres/sql.ts';
import { together } from '../postgres/together.ts';

export type { AuditActor, AuditEntry, ChainHead };

type Event = { actor: AuditActor; at: Date; event: AuditEventName; entries: readonly AuditEntry[] };
type Links = { head: ChainHead; rows: Row[]; personal: PersonalPart[]; keyId: string | null } & Omit<
  Event,
  'entries'
>;
type Row = { sequence: string; subject: string | null; details: object; previousHash: Buffer; hash: Buffer };

/** X1: appends one row for each entry, in one statement, and returns the new head. */
export async function appendAudit(
  tx: Queryable,
  keys: ChainKeys | null,
  head: ChainHead,
  event: Event,
): Promise<ChainHead> {
  const links = link(keys, head, event);
  await writeLinks(tx, links);
  return links.head;
}

/** The rows of an event, each with the hash of the one before it, and the head after them. Writes nothing. */
export function link(keys: ChainKeys | null, head: ChainHead, { entries, ...event }: Event): Links {
  let { sequence, hash } = head;
  const key = keys?.newest ?? null;
  const personal: PersonalPart[] = [];
  const rows = entries.map(({ subjectId, details: said }) => {
    const previousHash = hash;
    sequence += 1n;
    const { details, apart } = splitPersonalPart(event.event, said);
    if (apart) personal.push({ ...apart, sequence: sequence.toString(), subjectId });
    const entry = { subjectId, details };
    hash = linkHash(previousHash, { accountId: head.accountId, sequence, ...event, entry }, key);
    return { sequence: sequence.toString(), subject: subjectId, details, previousHash, hash };
  });
  const seal = nextSeal(keys, head, { sequence, hash });
  return { ...event, head: { ...head, sequence, hash, seal }, rows, personal, keyId: key?.id ?? null };
}

export async function writeLinks(
  tx: Queryable,
  { head, rows, personal, keyId, actor, at, event }: Links,
): Promise<void> {
  const { accountId, hash, seal } = head;
  const last = head.sequence.toString();
  const sequences = rows.map((row) => row.sequence);
  const subjects = rows.map((row) => row.subject);
  const details = JSON.stringify(rows.map((row) => row.details));
  const previous = rows.map((row) => row.previousHash);
  const hashes = rows.map((row) => row.hash);
  await together(
    keepPersonal(tx, accountId, personal),
    // SQL: the audit chain, rows of hundreds in one statement.
    tx.query(
      named(
        'audit-append',
        sql`with head as (
              update accounts set audit_sequence = ${last}, audit_hash = ${hash}, audit_seal = ${seal} where id = ${accountId}
            ), platform_head as (
              update platform_chain set sequence = ${last}, hash = ${hash}, seal = ${seal} where ${accountId}::uuid is null
            )
            insert into audit_events
              (id, account_id, sequence, at, actor_id, actor_kind, event, subject_id, details, previous_hash, hash, key_id)
            select id_of_hash(link.hash), ${accountId}, link.sequence, ${at}, ${actor.id}, ${actor.kind}, ${event}, link.subject,
              entry.details, link.previous, link.hash, ${keyId}
            from unnest(${sequences}::bigint[], ${subjects}::uuid[], ${previous}::bytea[], ${hashes}::bytea[])
              with ordinality as link (sequence, subject, previous, hash, nth)
            join jsonb_array_elements(${details}::jsonb) with ordinality as entry (details, nth) using (nth)`,
      ),
    ),
  );
}

/**
 * A head that someone set back stays without a valid seal, however much is written after it: a new one would hide that the
 * end was cut off.
 */
function nextSeal(
  keys: ChainKeys | null,
  head: ChainHead,
  next: Pick<ChainHead, 'sequence' | 'hash'>,
): Buffer | null {
  if (!keys) return null;
  if (!isSealed(head, keys)) return head.seal ?? Buffer.alloc(0);
  return sealOf({ ...head, ...next }, keys.newest);
}

/** Locks and returns the head of the platform's own chain. */
export async function lockPlatformChain(tx: Queryable): Promise<ChainHead> {
  const head = onlyRow(
    // SQL: the audit chain, for no key update.
    await tx.query<{ sequence: string; hash: Buffer; seal: Buffer | null }>(
      sql`select sequence, hash, seal from platform_chain for no key update`,
    ),
  );
  return { accountId: null, sequence: BigInt(head.sequence), hash: head.hash, seal: head.seal };
}
