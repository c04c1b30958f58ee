import { useChange } from '../../api/changes.ts';
import { addContact, endContact, listContacts, replaceContact } from '@roster/contract/contacts';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useList, type Place } from '../../list/use-list.ts';

export const useContacts = (search: string | undefined, sorted: { sort?: never }, place: Place) =>
  useList(listContacts, { query: { ...(search && { search }), ...sorted } }, place);

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
