import { useChange } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import {
  addContact,
  endContact,
  endContacts,
  listContacts,
  replaceContact,
  type ContactFilters,
} from '@roster/contract/contacts';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';

export const useContacts = (filters: ContactFilters, sorted: { sort?: never }, place: Place) =>
  useList(listContacts, { query: { ...filters, ...sorted } }, place);

export type Contacts = Response<typeof addContact>;

export const useAddContact = (onDone: (answer: Contacts) => void) =>
  useChange(
    addContact,
    (body: { userId: string; country: string | null }) => ({ body: { ...body, undoable: true } }),
    {
      onDone,
      evenAfterRefusal: true,
    },
  );

export const useReplaceContact = (contactId: string, onDone: (answer: Contacts) => void) =>
  useChange(
    replaceContact,
    (userId: string) => ({ params: { contactId }, body: { userId, undoable: true } }),
    {
      onDone,
      evenAfterRefusal: true,
    },
  );

export const useEndContact = (contactId: string, onDone: (answer: Contacts) => void) =>
  useChange(endContact, () => ({ params: { contactId }, body: { undoable: true } }), {
    onDone,
    evenAfterRefusal: true,
  });

export type PickedContacts = Picked<ContactFilters>;
export type EndOutcome = Response<typeof endContacts>;

const contactsOf = (picked: PickedContacts) => ('ids' in picked ? { contactIds: picked.ids } : picked);

/** Which of them would end. */
export const useEndPreview = (picked: PickedContacts) => useDryRun(endContacts, contactsOf(picked));

export const useEndContacts = () =>
  useChange(endContacts, (picked: PickedContacts) => ({ body: { ...contactsOf(picked), undoable: true } }), {
    evenAfterRefusal: true,
  });
