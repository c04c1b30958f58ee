import { linkHash, type AuditActor } from './audit.ts';
import { personalHash } from './audit-personal.ts';
import type { Queryable } from './database.ts';

export type Verdict = {
  /** How many links are intact. */
  events: number;
  /** The sequence of the first link that is not; null if all are intact. */
  brokenAt: number | null;
};

type StoredEvent = {
  id: string;
  sequence: string;
  at: Date;
  actor_id: string | null;
  actor_kind: AuditActor['kind'];
  event: string;
  subject_id: string | null;
  details: Record<string, unknown>;
  previous_hash: Buffer;
  hash: Buffer;
  /** Null if the personal part is gone, or never was. */
  salt: Buffer | null;
  data: unknown;
  /** Whether the log says that the subject, the actor or a person named in the event was erased. */
  erased: boolean;
};

const batch = 5_000;

/**
 * X1: checks a chain from its first link, some thousand at a time, up to its end at the start of the check: it may grow
 * in between. The account, or the platform, remembers its last link, so cutting the end off or adding to it is detected
 * too; and a personal part is missing only where a person of the event was erased.
 */
export async function verifyAudit(database: Queryable, accountId: string | null): Promise<Verdict> {
  const end = await findEnd(database, accountId);
  let previous: Buffer = Buffer.alloc(0);
  let events = 0;
  for (;;) {
    const rows = await readBatch(database, accountId, { after: events, upTo: end.last });
    for (const row of rows) {
      if (!holds(row, previous, accountId, events + 1)) return { events, brokenAt: events + 1 };
      events += 1;
      previous = row.hash;
    }
    if (rows.length < batch) break;
  }
  const remembered = Number(end.sequence) === events && end.hash?.equals(previous);
  const nothingBehind = Number(end.last) === Number(end.sequence);
  return { events, brokenAt: remembered && nothingBehind ? null : events + 1 };
}

/** The accounts, each of which has a chain. */
export const findAuditedAccounts = (database: Queryable) =>
  database.query<{ id: string; number: string; name: string }>({
    text: 'select id, number, name from accounts order by number',
  });

/** In one statement: what is remembered as the last link (null if there is no head), and which event is the last. */
async function findEnd(
  database: Queryable,
  accountId: string | null,
): Promise<{ sequence: string | null; hash: Buffer | null; last: string }> {
  const [end] = await database.query<{ sequence: string | null; hash: Buffer | null; last: string }>({
    text: `with head as (
             select audit_sequence as sequence, audit_hash as hash from accounts where id = $1
             union all
             select sequence, hash from platform_chain where $1::uuid is null
           )
           select (select sequence from head) as sequence, (select hash from head) as hash,
             (select coalesce(max(sequence), 0) from audit_events where account_id is not distinct from $1) as last`,
    values: [accountId],
  });
  return end ?? { sequence: null, hash: null, last: '0' };
}

const readBatch = (
  database: Queryable,
  accountId: string | null,
  { after, upTo }: { after: number; upTo: string },
) =>
  database.query<StoredEvent>({
    name: accountId ? 'audit-verify' : 'audit-verify-platform',
    text: `select e.id, e.sequence, e.at, e.actor_id, e.actor_kind, e.event, e.subject_id, e.details, e.previous_hash, e.hash,
             p.salt, p.data, case when p.salt is null and e.details ? 'personal' then
               exists (select from audit_events x
                 where x.subject_id in (e.subject_id, e.actor_id) and x.event = 'users.erased')
               or exists (select from audit_events x
                 where x.event = 'users.erased' and x.details -> 'mentionedIn' ? e.id::text) else false end as erased
           from audit_events e
           left join audit_personal p on p.sequence = e.sequence and p.account_id is not distinct from e.account_id
           where e.account_id ${accountId ? '=' : 'is not distinct from'} $1 and e.sequence > $2 and e.sequence <= $3
           order by e.sequence limit ${batch}`,
    values: [accountId, after, upTo],
  });

function holds(row: StoredEvent, previous: Buffer, accountId: string | null, expected: number): boolean {
  const sequence = BigInt(row.sequence);
  const actor = { id: row.actor_id, kind: row.actor_kind };
  const entry = { subjectId: row.subject_id, details: row.details };
  const hash = linkHash(previous, { accountId, sequence, at: row.at, actor, event: row.event, entry });
  const personal =
    row.salt === null
      ? row.details['personal'] === undefined || row.erased
      : personalHash(row.salt, row.data) === row.details['personal'];
  return (
    sequence === BigInt(expected) &&
    row.id === idOfHash(hash) &&
    previous.equals(row.previous_hash) &&
    hash.equals(row.hash) &&
    personal
  );
}

/** The id as the database makes it: a UUID of version 8 (RFC 9562 §5.8). */
function idOfHash(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
