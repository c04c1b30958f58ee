import { assignSeats as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { selectUsers } from '../users/index.ts';
import { assignToMembers } from './assign-to-members.ts';

export const assignSeats = implement(endpoint, ({ params, body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, userIds) => {
      const wanted = { ...params, userIds, dryRun: body.dryRun };
      const { allowed, refused, names, effects } = await assignToMembers(tx, wanted, context.refused);
      return {
        done: allowed,
        ...(body.dryRun && { effects }),
        refused: refused.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
      };
    },
  }),
);
