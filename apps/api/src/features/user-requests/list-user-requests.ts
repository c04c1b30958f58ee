import { listUserRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { countAbleAdministrators } from '../account/index.ts';
import { requestAnswer } from './request-answer.ts';
import { findUserRequests } from './user-requests.store.ts';

export const listUserRequests = implement(endpoint, async ({ query }, { actor, platform }) => {
  const { reader } = platform.database;
  const [rows, able] = await Promise.all([
    findUserRequests(reader, actor.accountId, query),
    countAbleAdministrators(reader, actor.accountId),
  ]);
  return { items: rows.map((row) => requestAnswer(row, actor, able)) };
});
