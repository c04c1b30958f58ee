import { listUserRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { countAbleAdministrators } from '../affiliation/index.ts';
import { requestAnswer } from './request-answer.ts';
import { type AnswerableRow, userRequestList } from './user-requests.store.ts';

export const listUserRequests = implement(endpoint, async ({ query }, context) => {
  const { actor, platform, now } = context;
  const able = await countAbleAdministrators(platform.database.reader, actor.accountId);
  const answer = (row: AnswerableRow) => requestAnswer(row, actor, able);
  return listPage(
    endpoint,
    query,
    context,
    userRequestList({ accountId: actor.accountId, now }, query),
    answer,
  );
});
