import type { AuditFault } from '@roster/domain/audit-faults';
import { personalHash } from './audit-personal.ts';
import { idOfHash } from '../id-of-hash.ts';
import { linkHash, type AuditActor } from './chain-hash.ts';
import type { ChainKeys } from './chain-keys.ts';

export type StoredEvent = {
  id: string;
  sequence: string;
  /** A number, since reading the text of a time takes as long as hashing the event. */
  at_milliseconds: number;
  actor_id: string | null;
  actor_kind: AuditActor['kind'];
  event: string;
  subject_id: string | null;
  details: Record<string, unknown>;
  previous_hash: Buffer;
  hash: Buffer;
  /** Null for a plain hash, written before there was a key. */
  key_id: string | null;
  /** Null if the personal part is gone, or never was. */
  salt: Buffer | null;
  data: unknown;
  /** Whether the log says that the person was erased. */
  erased: boolean;
};

type Expected = {
  previous: Buffer;
  accountId: string | null;
  sequence: number;
  /** Whether an earlier link was hashed with a key: no plain one may follow. */
  keyed: boolean;
  keys: ChainKeys | null;
};

/** What is wrong with one link, given the one before it; null if it is intact. */
export function faultOfLink(row: StoredEvent, expected: Expected): AuditFault | null {
  const { previous, accountId, keyed, keys } = expected;
  const sequence = BigInt(row.sequence);
  if (sequence !== BigInt(expected.sequence) || !previous.equals(row.previous_hash)) return 'event';
  if (row.key_id === null && keyed) return 'event';
  const key = row.key_id === null ? null : keys?.byId.get(row.key_id);
  if (key === undefined) return 'key';
  const actor = { id: row.actor_id, kind: row.actor_kind };
  const entry = { subjectId: row.subject_id, details: row.details };
  const hash = linkHash(
    previous,
    { accountId, sequence, at: new Date(row.at_milliseconds), actor, event: row.event, entry },
    key,
  );
  if (row.id !== idOfHash(hash) || !hash.equals(row.hash)) return 'event';
  return isPersonalPartInOrder(row) ? null : 'personal';
}

const isPersonalPartInOrder = ({ salt, data, details, erased }: StoredEvent): boolean =>
  salt === null
    ? details['personal'] === undefined || erased
    : personalHash(salt, data) === details['personal'];
