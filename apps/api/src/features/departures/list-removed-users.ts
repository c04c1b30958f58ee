import { listRemovedUsers as endpoint } from '@roster/contract/departures';
import { decideRestore } from '@roster/domain/departures';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { departedOf, removedList, type RemovedRow } from './restores.store.ts';

export const listRemovedUsers = implement(endpoint, ({ query }, context) => {
  const { actor, now } = context;
  const refusalOf = (row: RemovedRow) => {
    const departed = new Map([[row.user_id, departedOf(row)]]);
    return decideRestore(row.user_id, { actor, departed, now });
  };
  const answer = (row: RemovedRow) => ({
    userId: row.user_id,
    name: row.name,
    email: row.email,
    kind: row.kind,
    leftAt: row.left_at.toISOString(),
    endedBy: row.ended_by,
    restorableUntil: row.restorable_until.toISOString(),
    offlineUntil: row.offline_until && row.offline_until > now ? row.offline_until.toISOString() : null,
    roles: row.roles,
    groups: row.groups,
    licenses: row.licenses,
    refusal: refusalOf(row),
  });
  return listPage(endpoint, query, context, removedList(actor.accountId, now, query), answer);
});
