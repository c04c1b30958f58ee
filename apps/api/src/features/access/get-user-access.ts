import { getOwnAccess as own, getUserAccess as ofUser } from '@roster/contract/access';
import { implement } from '../../platform/implement.ts';
import { findAccessFacts, findProductNames } from './access-facts.store.ts';

/** E1: for administrators and License Managers, who answer "why can't they run it, and until when can they?". */
export const getUserAccess = implement(ofUser, async ({ params }, { actor, platform, now, refused }) => {
  const { userId } = params;
  const { reader } = platform.database;
  const found = await findAccessFacts(reader, { userIds: [userId], accountId: actor.accountId, now });
  const facts = found.get(userId);
  if (!facts) throw refused('users.notFound');
  return { facts, products: await findProductNames(reader, facts) };
});

/** E1, H1: for oneself, also without an account. */
export const getOwnAccess = implement(own, async (_input, { actor, platform, now }) => {
  const { reader } = platform.database;
  const found = await findAccessFacts(reader, { userIds: [actor.id], accountId: null, now });
  const facts = found.get(actor.id);
  if (!facts) throw new Error('the actor is gone');
  return { facts, products: await findProductNames(reader, facts) };
});
