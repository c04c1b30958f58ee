import type { AuditFault } from '@roster/domain/audit-faults';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Anchors } from './anchors.ts';
import { isSealed } from './chain-hash.ts';
import type { ChainKeys } from './chain-keys.ts';
import type { Queryable } from '../postgres/database.ts';
import { faultOfLink, type StoredEvent } from './verify-link.ts';
import { named, raw, sql } from '../postgres/sql.ts';

export type Verdict = {
  /** How many links are intact. */
  events: number;
  /** The sequence of the first link that is not; null if all are intact. */
  brokenAt: number | null;
  fault: AuditFault | null;
  /** The day of the anchor that the log contradicts. */
  anchoredOn: string | null;
};

export type Evidence = { keys: ChainKeys | null; anchors?: Anchors };
/** `ahead`: reads the next rows while these are checked, and lets no one else have a turn: for a thread of its own. */
type Pace = { ahead?: boolean };

/** Rows read at a time. Of more at a time the memory is cleared while they are still in use, and most of them kept. */
const batch = 500;
/** Rows checked at a time: a few milliseconds, after which other requests get their turn. */
const step = 50;

/**
 * X1: checks a chain from its first link, in short steps, up to its end at the start of the check: it may grow
 * in between. The account, or the platform, remembers its last link under a seal, so cutting the end off or adding to it
 * is detected too; anchors tell when the head was set back together with an old seal; and a personal part is missing only
 * where a person of the event was erased. The anchors must have been read before.
 */
export async function verifyAudit(
  database: Queryable,
  accountId: string | null,
  { keys, anchors = new Map(), ahead = false }: Evidence & Pace,
): Promise<Verdict> {
  const end = await findEnd(database, accountId);
  let previous: Buffer = Buffer.alloc(0);
  let events = 0;
  let keyed = false;
  const broken = (fault: AuditFault): Verdict => ({ events, brokenAt: events + 1, fault, anchoredOn: null });
  const read = (after: number) => readBatch(database, accountId, { after, upTo: end.last });
  let coming: Promise<StoredEvent[]> | null = null;
  for (;;) {
    const rows: StoredEvent[] = await (coming ?? read(events));
    // A link that is missing among these is reported before the next ones are looked at.
    coming = ahead && rows.length === batch ? read(events + batch) : null;
    coming?.catch(() => undefined); // the caller that awaits it sees the failure
    for (const [nth, row] of rows.entries()) {
      if (nth % step === 0 && !ahead) await nextTurn();
      const fault = faultOfLink(row, { previous, accountId, sequence: events + 1, keyed, keys });
      const anchor = anchors.get(events + 1);
      // The anchor says more than the link: when the log was still different.
      if (anchor && (fault !== null || !row.hash.equals(anchor.hash)))
        return { ...broken('anchor'), anchoredOn: anchor.day };
      if (fault) return broken(fault);
      events += 1;
      previous = row.hash;
      keyed ||= row.key_id !== null;
    }
    if (rows.length < batch) break;
  }
  const cut = [...anchors].find(([sequence]) => sequence > events);
  if (cut) return { ...broken('anchor'), anchoredOn: cut[1].day };
  const remembered = end.sequence !== null && Number(end.sequence) === events && end.hash?.equals(previous);
  if (!remembered || Number(end.last) !== Number(end.sequence)) return broken('end');
  const head = { accountId, sequence: BigInt(events), hash: previous, seal: end.seal };
  if (keys ? !isSealed(head, keys) : end.seal !== null) return broken(keys ? 'end' : 'key');
  return { events, brokenAt: null, fault: null, anchoredOn: null };
}

/** The accounts, each of which has a chain. */
export const findAuditedAccounts = (database: Queryable) =>
  // SQL: run by a command that does not load Prisma.
  database.query<{ id: string; number: string; name: string }>(
    sql`select id, number, name from accounts order by number`,
  );

type End = { sequence: string | null; hash: Buffer | null; seal: Buffer | null; last: string };

/** In one statement: what is remembered as the last link (null if there is no head), and which event is the last. */
async function findEnd(database: Queryable, accountId: string | null): Promise<End> {
  // SQL: the audit chain, three tables in one round trip.
  const [end] = await database.query<End>(
    sql`with head as (
          select audit_sequence as sequence, audit_hash as hash, audit_seal as seal from accounts where id = ${accountId}
          union all
          select sequence, hash, seal from platform_chain where ${accountId}::uuid is null
        )
        select (select sequence from head) as sequence, (select hash from head) as hash, (select seal from head) as seal,
          (select coalesce(max(sequence), 0) from audit_events where account_id is not distinct from ${accountId}) as last`,
  );
  return end ?? { sequence: null, hash: null, seal: null, last: '0' };
}

/**
 * The personal parts are read as a stretch of their own. They belong to the first numbers after the last one: where a number
 * is missing, the check ends before it looks at a part.
 */
function readBatch(
  database: Queryable,
  accountId: string | null,
  { after, upTo }: { after: number; upTo: string },
) {
  const ofChain = accountId ? sql`= ${accountId}` : sql`is null`;
  // SQL: the audit chain, thousands of rows.
  return database.query<StoredEvent>(
    named(
      accountId ? 'audit-verify' : 'audit-verify-platform',
      sql`select e.id, e.sequence, (extract(epoch from e.at) * 1000)::float8 as at_milliseconds, e.actor_id, e.actor_kind, e.event, e.subject_id, e.details, e.previous_hash, e.hash,
            e.key_id, p.salt, p.data, case when p.salt is null and e.details ? 'personal' then
              exists (select from audit_events x
                where x.subject_id in (e.subject_id, e.actor_id) and x.event = 'users.erased')
              or exists (select from audit_events x
                where x.event = 'users.erased' and x.details -> 'mentionedIn' ? e.id::text) else false end as erased
          from audit_events e
          left join audit_personal p on p.sequence = e.sequence and p.account_id ${ofChain}
            and p.sequence > ${after} and p.sequence <= ${after + batch}
          where e.account_id ${ofChain} and e.sequence > ${after} and e.sequence <= ${upTo}
          order by e.sequence limit ${raw(String(batch))}`,
    ),
  );
}
