import { createEntitlement as endpoint } from '@roster/contract/entitlements';
import { decideCreateEntitlement } from '@roster/domain/entitlement-terms';
import { implement } from '../../platform/implement.ts';
import { holdProduct } from '../products/index.ts';
import { entitlementIn } from './entitlement-in.ts';
import { findAccount, insertEntitlement } from './entitlements.store.ts';

export const createEntitlement = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const product = await holdProduct(tx, body.productId);
    const refusal = decideCreateEntitlement(body, { ...(await findAccount(tx)), product });
    if (refusal || !product) throw refused(refusal ?? 'products.notFound');

    const entitlementId = await insertEntitlement(tx, body);
    const { country, kind, startsOn, endsOn, seats } = body;
    const details = {
      entitlementId,
      product: product.name,
      country,
      entitlementKind: kind,
      after: { startsOn, endsOn, seats },
    };
    await tx.audit('entitlements.created', [{ subjectId: null, details }]);
    return entitlementIn(tx, entitlementId);
  }),
);
