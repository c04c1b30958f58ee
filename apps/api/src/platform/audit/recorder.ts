import type { AuditEventName } from '@roster/domain/audit-events';
import type { ChainKeys } from './chain-keys.ts';
import {
  link,
  lockPlatformChain,
  writeLinks,
  type AuditActor,
  type AuditEntry,
  type ChainHead,
} from './audit.ts';
import type { Begun } from '../postgres/within.ts';
import { together } from '../postgres/together.ts';

export type Recorder = {
  /** X1: the event is written with COMMIT: as the last of all, and in the same round trip. */
  record: (event: AuditEventName, entries: readonly AuditEntry[]) => Promise<void>;
  /** Writes right away what was recorded so far. */
  write: () => Promise<unknown>;
};

/** Records what one actor does in one chain: an account's, whose head the transaction holds, or the platform's. */
export function createRecorder(
  tx: Begun,
  keys: ChainKeys | null,
  { actor, at, head: held }: { actor: AuditActor; at: Date; head: ChainHead | null },
): Recorder {
  let head = held;
  const events: { event: AuditEventName; entries: readonly AuditEntry[] }[] = [];
  const write = () => {
    const writes = events.splice(0).map(({ event, entries }) => {
      if (!head) throw new Error('the head of the chain is not known');
      const links = link(keys, head, { actor, at, event, entries });
      head = links.head;
      return writeLinks(tx, links);
    });
    return together(...writes);
  };
  return {
    async record(event, entries) {
      if (entries.length === 0) return;
      events.push({ event, entries });
      tx.atCommit(write);
      head ??= await lockPlatformChain(tx);
    },
    write,
  };
}
