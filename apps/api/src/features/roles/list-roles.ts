import { listRoles as endpoint } from '@roster/contract/roles';
import { decideGrant, neededBy, withDependents } from '@roster/domain/role-grants';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import { implement } from '../../platform/implement.ts';
import { readPage } from '../../platform/lists/index.ts';
import { countHolders } from './roles.store.ts';

export const listRoles = implement(endpoint, async ({ query }, { actor, platform }) => {
  const { rows, ...page } = await readPage<RoleKey>({
    cursors: platform.cursors,
    boundTo: [actor.accountId, endpoint.name],
    query,
    // The catalogue is in the code.
    read: ({ from, side, limit }) => {
      const at = from ? roleKeys.indexOf(from[0] as RoleKey) : side === 'after' ? -1 : roleKeys.length;
      const part =
        side === 'after' ? roleKeys.slice(at + 1).slice(0, limit) : roleKeys.slice(0, at).slice(-limit);
      return Promise.resolve(part);
    },
    placeOf: (role) => [role],
    count: () => roleKeys.length,
  });
  const holders = await countHolders(platform.database.reader, actor.accountId);
  return {
    ...page,
    items: rows.map((role) => ({
      role,
      users: holders.get(role) ?? 0,
      needs: neededBy[role] ?? null,
      dependents: withDependents([role]).filter((one) => one !== role),
      refusal: decideGrant(actor.roles, [role]),
    })),
  };
});
