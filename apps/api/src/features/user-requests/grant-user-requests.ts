import { grantUserRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { grantRequests } from './grant-requests.ts';
import { findWanted } from './wanted-requests.ts';

/** H3: grants requests, one, many, or all that match, and carries each of them out. */
export const grantUserRequests = implement(endpoint, ({ body }, context) => {
  const { reader } = context.platform.database;
  const { dryRun, undoable } = body;
  const wanted = { message: body.message || null, undoable, dryRun };
  return context.onMany({
    dryRun,
    select: () => findWanted(reader, context, body, context.refused),
    work: async (tx, ids) => {
      const { refused, ...outcome } = await grantRequests(tx, ids, wanted, context.refused);
      return { ...outcome, refused: refused.map(({ id, code, name }) => ({ id, code, name })) };
    },
  });
});
