import { assignSeats as endpoint } from '@roster/contract/seats';
import { decideEach } from '@roster/domain/decide-each';
import { afterAssign, decideAssign, decideGive } from '@roster/domain/seats';
import { implement } from '../../platform/implement.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { selectUsers } from '../users/index.ts';
import { countFree, findCandidates, takeFree } from './assigning.store.ts';
import { recordAssigned } from './record-seats.ts';

/** E3: the account's row is locked, so what is counted here is still free below. */
export const assignSeats = implement(endpoint, ({ params, body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const { entitlementId } = params;
      const scope = { accountId: tx.account.id, entitlementId, now: tx.now };
      const entitlement = await findEntitlement(tx, scope);
      if (!entitlement) throw context.refused('entitlements.notFound');
      const ended = decideGive(entitlement);
      if (ended) throw context.refused(ended);

      const { members, held } = await findCandidates(tx, entitlement.product.id, ids);
      const free = await countFree(tx, entitlementId);
      const facts = { actorRoles: tx.actor.roles, members, held, free };
      const { allowed, refused } = decideEach(ids, facts, decideAssign, afterAssign);
      const nameOf = (id: string) => members.get(id)?.name ?? null;
      const outcome = { done: allowed, refused: refused.map((one) => ({ ...one, name: nameOf(one.id) })) };
      if (body.dryRun || allowed.length === 0) return outcome;

      const done = await takeFree(tx, entitlementId, allowed);
      if (done.length !== allowed.length) throw new Error('a free seat went within the lock of its account');
      await recordAssigned(tx, entitlement, allowed);
      return outcome;
    },
  }),
);
