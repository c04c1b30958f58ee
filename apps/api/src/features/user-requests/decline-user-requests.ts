import { declineUserRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { declineRequests } from './decline-requests.ts';
import { findWanted } from './wanted-requests.ts';

/** H3: declines requests, one, many, or all that match, with one answer to all of them. */
export const declineUserRequests = implement(endpoint, ({ body }, context) => {
  const { reader } = context.platform.database;
  const { dryRun, undoable } = body;
  const wanted = { message: body.message || null, undoable, dryRun };
  return context.onMany({
    dryRun,
    select: () => findWanted(reader, context, body, context.refused),
    work: (tx, ids) => declineRequests(tx, ids, wanted),
  });
});
