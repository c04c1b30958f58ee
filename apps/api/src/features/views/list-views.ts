import { listOperatorViews as operatorsEndpoint, listViews as endpoint } from '@roster/contract/views';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { viewAnswer, viewList, type ViewRow } from './views.store.ts';

export const listViews = implement(endpoint, ({ query }, context) => {
  const { actor } = context;
  const answer = (row: ViewRow) => viewAnswer(row, actor);
  return listPage(endpoint, { ...query, ofUser: actor.id }, context, viewList(actor), answer);
});

export const listOperatorViews = implement(operatorsEndpoint, ({ query }, context) => {
  const { actor } = context;
  const answer = (row: ViewRow) => viewAnswer(row, actor);
  return listPage(operatorsEndpoint, { ...query, ofUser: actor.id }, context, viewList(actor), answer);
});
