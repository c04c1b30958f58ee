import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ChainKey, ChainKeys } from './chain-keys.ts';
import { sortKeys } from '../lists/sort-keys.ts';

export type AuditActor = { id: string | null; kind: 'user' | 'operator' | 'directory' | 'job' };

export type AuditEntry = { subjectId: string | null; details: Record<string, unknown> };

/** The last link of a chain. The caller must hold the chain's lock. */
export type ChainHead = { accountId: string | null; sequence: bigint; hash: Buffer; seal: Buffer | null };

/** Everything that the hash of one link covers. */
export type Link = {
  accountId: string | null;
  sequence: bigint;
  at: Date;
  actor: AuditActor;
  event: string;
  entry: AuditEntry;
};

/** Without a key it is a plain hash, as all were before there was a key. */
export function linkHash(
  previous: Buffer,
  { accountId, sequence, at, actor, event, entry }: Link,
  key: ChainKey | null,
): Buffer {
  const said = [
    accountId,
    sequence.toString(),
    at.toISOString(),
    actor.id,
    actor.kind,
    event,
    entry.subjectId,
  ];
  return (key ? createHmac('sha256', key.secret) : createHash('sha256'))
    .update(previous)
    .update(JSON.stringify([...said, sortKeys(entry.details)]))
    .digest();
}

type Place = Pick<ChainHead, 'accountId' | 'sequence' | 'hash'>;

/** Proves that a server with the key put the head there: the hash of a link alone could be read from the log. */
export const sealOf = (place: Place, key: ChainKey): Buffer => macOf('head', place, key);

/**
 * A head is in order if a key of the server sealed it, or if it is that of an account without events. The platform has
 * events from its first start with a key.
 */
export function isSealed(head: ChainHead, keys: ChainKeys): boolean {
  const { seal } = head;
  if (!seal) return head.accountId !== null && head.sequence === 0n && head.hash.length === 0;
  return [...keys.byId.values()].some((key) => isEqual(seal, sealOf(head, key)));
}

/** For the lines outside the database: covers the day, too. */
export const anchorMac = (place: Place, day: string, key: ChainKey): Buffer =>
  macOf(`anchor ${day}`, place, key);

const macOf = (purpose: string, { accountId, sequence, hash }: Place, key: ChainKey) =>
  createHmac('sha256', key.secret)
    .update(JSON.stringify([purpose, accountId, sequence.toString(), hash.toString('hex')]))
    .digest();

export const isEqual = (one: Buffer, other: Buffer) =>
  one.length === other.length && timingSafeEqual(one, other);
