import { listContacts as endpoint } from '@roster/contract/contacts';
import { implement } from '../../platform/implement.ts';
import { findContacts } from './contacts.store.ts';

export const listContacts = implement(endpoint, async ({ query }, { actor, platform }) => ({
  items: await findContacts(platform.database.reader, actor, query.search),
}));
