import { listExceptions as endpoint } from '@roster/contract/exceptions';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { exceptionAnswer, exceptionList, type ExceptionRow } from './exception-list.store.ts';

export const listExceptions = implement(endpoint, ({ query }, context) => {
  const { actor, now } = context;
  const answer = (row: ExceptionRow) => exceptionAnswer(row, actor);
  return listPage(
    endpoint,
    query,
    context,
    exceptionList({ accountId: actor.accountId, now }, query, query.sort),
    answer,
  );
});
