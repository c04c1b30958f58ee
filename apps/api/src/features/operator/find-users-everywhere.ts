import { findUsersEverywhere as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { operatedUser, usersByText } from './users.store.ts';

export const findUsersEverywhere = implement(endpoint, ({ query }, context) =>
  listPage(endpoint, query, context, usersByText(query.search), operatedUser),
);
