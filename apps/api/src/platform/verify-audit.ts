import { linkHash, type AuditActor } from './audit.ts';
import { personalHash } from './audit-personal.ts';
import type { Queryable } from './database.ts';

export type Verdict = {
  /** How many links hold. */
  events: number;
  /** The sequence of the first link that does not; null: all hold. */
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
  salt: Buffer | null;
  data: unknown;
};

const batch = 5_000;

/** X1: walks a chain from its first link, some thousand at a time, and compares its end with what the account remembers. */
export async function verifyAudit(database: Queryable, accountId: string | null): Promise<Verdict> {
  let previous: Buffer = Buffer.alloc(0);
  let events = 0;
  for (;;) {
    const rows = await readBatch(database, accountId, events);
    for (const row of rows) {
      if (!holds(row, previous, accountId, events + 1)) return { events, brokenAt: events + 1 };
      events += 1;
      previous = row.hash;
    }
    if (rows.length < batch) break;
  }
  return { events, brokenAt: (await isEnd(database, accountId, events, previous)) ? null : events + 1 };
}

const readBatch = (database: Queryable, accountId: string | null, after: number) =>
  database.query<StoredEvent>({
    name: accountId ? 'audit-verify' : 'audit-verify-platform',
    text: `select e.id, e.sequence, e.at, e.actor_id, e.actor_kind, e.event, e.subject_id, e.details, e.previous_hash, e.hash,
             p.salt, p.data
           from audit_events e
           left join audit_personal p on p.sequence = e.sequence and p.account_id is not distinct from e.account_id
           where e.account_id ${accountId ? '=' : 'is not distinct from'} $1 and e.sequence > $2
           order by e.sequence limit ${batch}`,
    values: [accountId, after],
  });

function holds(row: StoredEvent, previous: Buffer, accountId: string | null, expected: number): boolean {
  const sequence = BigInt(row.sequence);
  const actor = { id: row.actor_id, kind: row.actor_kind };
  const entry = { subjectId: row.subject_id, details: row.details };
  const hash = linkHash(previous, { accountId, sequence, at: row.at, actor, event: row.event, entry });
  const personal = row.salt === null || personalHash(row.salt, row.data) === row.details['personal'];
  return (
    sequence === BigInt(expected) &&
    row.id === idOfHash(hash) &&
    previous.equals(row.previous_hash) &&
    hash.equals(row.hash) &&
    personal
  );
}

/** As the database makes it: a UUID of version 8 (RFC 9562 §5.8). */
function idOfHash(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The account remembers its last link, so that cutting the end off is seen too. */
async function isEnd(
  database: Queryable,
  accountId: string | null,
  events: number,
  hash: Buffer,
): Promise<boolean> {
  const [account] = await database.query<{ audit_sequence: string; audit_hash: Buffer }>({
    text: 'select audit_sequence, audit_hash from accounts where id = $1',
    values: [accountId],
  });
  return !account || (BigInt(account.audit_sequence) === BigInt(events) && account.audit_hash.equals(hash));
}
