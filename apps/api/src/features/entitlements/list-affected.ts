import { listAffected as endpoint, type AffectedUser } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { affectedList } from './ending.store.ts';
import { findEntitlement, findMainCountry } from './entitlements.store.ts';

/** E1: who can no longer run the product when the term of an entitlement is over. */
export const listAffected = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const { accountId } = actor;
  const { entitlementId } = params;
  const { reader } = platform.database;
  const entitlement = await findEntitlement(reader, { accountId, entitlementId, now });
  if (!entitlement) throw refused('entitlements.notFound');
  const paged = { ...query, ofUser: entitlementId };
  const list = affectedList(entitlement, {
    accountId,
    mainCountry: await findMainCountry(reader, accountId),
  });
  const answer = ({ id, name, email }: AffectedUser) => ({ id, name, email });
  return listPage(endpoint, paged, context, list, answer);
});
