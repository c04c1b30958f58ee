import { listUndelivered as endpoint } from '@roster/contract/operator-mails';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { findChoices, mailAnswer, undeliveredList } from './mails.store.ts';

export const listUndelivered = implement(endpoint, async ({ query }, context) => {
  const { cursor, limit, total, ...filters } = query;
  const [page, choices] = await Promise.all([
    listPage(endpoint, { cursor, limit, total, ...filters }, context, undeliveredList(filters), mailAnswer),
    findChoices(context.platform.database.reader),
  ]);
  return { ...page, ...choices };
});
