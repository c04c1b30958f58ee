import { listContacts as endpoint } from '@roster/contract/contacts';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { contactAnswer, contactList, findDutiesOf, type DutyRow } from './contacts.store.ts';

export const listContacts = implement(endpoint, async ({ query }, context) => {
  const { actor, platform } = context;
  const duties = await findDutiesOf(platform.database.reader, actor.accountId);
  const answer = (row: DutyRow) => contactAnswer(row, actor, duties);
  return listPage(endpoint, query, context, contactList(actor.accountId, query), answer);
});
