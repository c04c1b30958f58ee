import { type Decisions, decideEach } from '@roster/domain/decide-each';
import { afterAssign, decideAssign, decideGive, freeOf, returnedFor } from '@roster/domain/seats';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { grantFulfilled } from '../pending/index.ts';
import { findCandidates, takeFree } from './assigning.store.ts';
import { returnUseless } from './useless-seats.ts';
import { recordAssigned } from './record-seats.ts';

type Wanted = {
  entitlementId: string;
  userIds: readonly string[];
  /** Where the entitlements of some are looked up by then, if it changes in the same step (E2). */
  countries?: ReadonlyMap<string, string>;
  dryRun: boolean;
};
type Assigned = Decisions<NonNullable<ReturnType<typeof decideAssign>>> & {
  names: ReadonlyMap<string, string>;
  /** E2: the users who get a license that is of no use to them, or whose own goes back, with the countries that say why. Only in a dry run. */
  effects: { id: string; name: string; otherCountry: string | null; returns: string | null }[];
};

/**
 * The door by which users get free seats of an entitlement (E3), in the order given. The account's row is locked, so what was
 * free here is still free below.
 */
export async function assignToMembers(
  tx: AccountTransaction,
  { entitlementId, userIds, countries = new Map(), dryRun }: Wanted,
  refused: Refuse<'entitlements.notFound' | 'licenses.termEnded'>,
): Promise<Assigned> {
  const scope = { accountId: tx.account.id, entitlementId, now: tx.now };
  const entitlement = await findEntitlement(tx, scope);
  if (!entitlement) throw refused('entitlements.notFound');
  const ended = decideGive(entitlement);
  if (ended) throw refused(ended);

  const { members, held } = await findCandidates(tx, entitlement, { userIds, countries });
  const facts = { actorRoles: tx.actor.roles, members, held, free: freeOf(entitlement.seats) };
  const decisions = decideEach(userIds, facts, decideAssign, afterAssign);
  const names = new Map([...members].map(([id, { name }]) => [id, name]));
  const effects = decisions.allowed.flatMap((id) => {
    const member = members.get(id);
    if (!member) return [];
    const { name, country: lookedUpIn, held: holds } = member;
    return {
      id,
      name,
      otherCountry: lookedUpIn === entitlement.country ? null : lookedUpIn,
      returns: returnedFor(holds, { country: entitlement.country, lookedUpIn }),
    };
  });
  if (dryRun || decisions.allowed.length === 0) return { ...decisions, names, effects };

  const { product, country } = entitlement;
  await returnUseless(
    tx,
    decisions.allowed.map((userId) => ({ userId, productId: product.id, country })),
  );
  const done = await takeFree(tx, entitlementId, decisions.allowed);
  if (done.length !== decisions.allowed.length)
    throw new Error('a free seat went within the lock of its account');
  await recordAssigned(
    tx,
    decisions.allowed.map((userId) => ({ userId, entitlementId, product: product.name, country })),
  );
  await grantFulfilled(tx, decisions.allowed);
  return { ...decisions, names, effects: [] };
}
