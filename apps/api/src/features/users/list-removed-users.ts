import { listRemovedUsers as endpoint } from '@roster/contract/remove-users';
import { decideRestore } from '@roster/domain/departures';
import { implement } from '../../platform/implement.ts';
import { departedOf, findRemoved, type RemovedRow } from './restores.store.ts';

export const listRemovedUsers = implement(endpoint, async ({ query }, { actor, platform, now }) => {
  const scope = { accountId: actor.accountId, now, search: query.search ?? '' };
  const { rows, total } = await findRemoved(platform.database.reader, scope);
  const refusalOf = (row: RemovedRow) => {
    const departed = new Map([[row.user_id, departedOf(row)]]);
    return decideRestore(row.user_id, { actor, departed, now });
  };
  return {
    total,
    items: rows.map((row) => ({
      userId: row.user_id,
      name: row.name,
      email: row.email,
      kind: row.kind,
      leftAt: row.left_at.toISOString(),
      endedBy: row.ended_by,
      restorableUntil: row.restorable_until.toISOString(),
      roles: row.roles,
      groups: row.groups,
      licenses: row.licenses,
      refusal: refusalOf(row),
    })),
  };
});
