import type { AccessChanges } from '@roster/contract/access-changes';
import type { AccessChange } from '@roster/domain/access';
import { accessChangesOf } from '@roster/domain/access-of-many';
import type { Queryable } from '../../platform/postgres/index.ts';
import { findAccessFacts, findProductNames } from './access-facts.store.ts';

type Subject = { id: string; name: string };
/** A transaction, or the reader for what is only looked at. */
type Reading = Queryable & { account: { id: string }; now: Date };
type Facts = Parameters<typeof accessChangesOf>[0];

/**
 * E1: what a change would take from each of these users and give them, and until when devices run what is lost. Every dry run
 * of a change to access says it in this way.
 */
export async function findAccessChanges(
  tx: Reading,
  subjects: readonly Subject[],
  changesOf: (id: string, facts: Facts) => readonly AccessChange[],
): Promise<(AccessChanges & { facts: Facts })[]> {
  const userIds = subjects.map(({ id }) => id);
  const found = await findAccessFacts(tx, { userIds, accountId: tx.account.id, now: tx.now });
  const all = [...found.values()];
  const names = await findProductNames(tx, {
    entitlements: all[0]?.entitlements ?? [],
    exceptions: all.flatMap(({ exceptions }) => exceptions),
    machines: all.flatMap(({ machines }) => machines),
  });
  const named = (ids: readonly string[]) => names.flatMap(({ id, name }) => (ids.includes(id) ? name : []));
  return subjects.flatMap(({ id, name }) => {
    const facts = found.get(id);
    if (!facts) return [];
    const { loses, gains, until } = accessChangesOf(facts, changesOf(id, facts));
    return { id, name, loses: named(loses), gains: named(gains), offlineUntil: until, facts };
  });
}
