import { listWaiting as endpoint } from '@roster/contract/seats';
import { decideActOn } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { waitingList, type WaitingRow } from './waiting.store.ts';

/** E3: who waits for a license of this product and country. They are offered, and assigned by a person: nothing is given away by itself. */
export const listWaiting = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const { reader } = platform.database;
  const scope = { accountId: actor.accountId, entitlementId: params.entitlementId, now };
  const entitlement = await findEntitlement(reader, scope);
  if (!entitlement) throw refused('entitlements.notFound');
  const paged = { ...query, ofUser: params.entitlementId };
  const answer = ({ roles, askedAt, ...row }: WaitingRow) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    refusal: decideActOn(actor.roles, { roles }),
  });
  return listPage(endpoint, paged, context, waitingList(actor.accountId, entitlement), answer);
});
