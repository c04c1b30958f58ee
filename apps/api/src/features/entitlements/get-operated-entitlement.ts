import { getOperatedEntitlement as endpoint } from '@roster/contract/entitlements';
import { implement } from '../../platform/implement.ts';
import { findWithLosing } from './ending.store.ts';

export const getOperatedEntitlement = implement(
  endpoint,
  async ({ params, query }, { platform, now, refused }) => {
    const entitlement = await findWithLosing(
      platform.database.reader,
      { ...params, now },
      query.endsOn ?? null,
    );
    if (!entitlement) throw refused('entitlements.notFound');
    return entitlement;
  },
);
