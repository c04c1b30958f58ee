import { listGroups as endpoint } from '@roster/contract/groups';
import { implement } from '../../platform/implement.ts';
import { findGroups } from './groups.store.ts';

export const listGroups = implement(endpoint, async (_input, { actor, platform }) => {
  const groups = await findGroups(platform.database.reader, actor.accountId);
  return {
    items: groups.map(({ id, name, description, entitlement_country, given_on_add, members }) => ({
      id,
      name,
      description,
      entitlementCountry: entitlement_country,
      givenOnAdd: given_on_add,
      members,
    })),
  };
});
