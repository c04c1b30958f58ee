import { listWaitingList as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { waitingAnswer } from './waiting-answer.ts';
import { waitingList } from './waiting.store.ts';

/** E3: everyone who waits for a license, of whatever product. */
export const listWaitingList = implement(endpoint, ({ query }, context) => {
  const { actor, now } = context;
  const list = waitingList({ accountId: actor.accountId, now }, query);
  return listPage(endpoint, query, context, list, waitingAnswer(actor));
});
