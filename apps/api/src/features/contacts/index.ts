import { addContact } from './add-contact.ts';
import { endContact } from './end-contact.ts';
import { endContacts } from './end-contacts.ts';
import { listContacts } from './list-contacts.ts';
import { replaceContact } from './replace-contact.ts';

export { findDuties, findMembers, handDutiesOver } from './contacts.store.ts';

export { undoContacts } from './undo-contacts.ts';

export const actions = [listContacts, addContact, replaceContact, endContact, endContacts];
