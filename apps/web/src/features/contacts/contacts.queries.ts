import { useChange } from '../../api/changes.ts';
import { addContact, endContact, listContacts, replaceContact } from '@roster/contract/contacts';
import { useList, type Place } from '../../list/use-list.ts';

export const useContacts = (search: string | undefined, place: Place) =>
  useList(listContacts, { query: { ...(search && { search }) } }, place);

export const useAddContact = (onDone: () => void) =>
  useChange(addContact, (body: { userId: string; country: string | null }) => ({ body }), {
    onDone,
    evenAfterRefusal: true,
  });

export const useReplaceContact = (contactId: string, onDone: () => void) =>
  useChange(replaceContact, (userId: string) => ({ params: { contactId }, body: { userId } }), {
    onDone,
    evenAfterRefusal: true,
  });

export const useEndContact = (contactId: string, onDone: () => void) =>
  useChange(endContact, () => ({ params: { contactId }, body: {} }), { onDone, evenAfterRefusal: true });
