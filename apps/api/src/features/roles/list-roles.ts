import { listRoles as endpoint } from '@roster/contract/roles';
import { decideGrant, neededBy, withDependents } from '@roster/domain/role-grants';
import { roleKeys } from '@roster/domain/roles';
import { implement } from '../../platform/implement.ts';
import { countHolders } from './roles.store.ts';

export const listRoles = implement(endpoint, async (_input, { actor, platform }) => {
  const holders = await countHolders(platform.database.reader, actor.accountId);
  return {
    items: roleKeys.map((role) => ({
      role,
      users: holders.get(role) ?? 0,
      needs: neededBy[role] ?? null,
      dependents: withDependents([role]).filter((one) => one !== role),
      refusal: decideGrant(actor.roles, [role]),
    })),
  };
});
