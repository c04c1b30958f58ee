import { NewPerson } from '@roster/contract/adding';
import { readPastedPeople } from '@roster/domain/pasted-people';
import { useState, type ClipboardEvent } from 'react';
import type * as z from 'zod';
import { resetSaved } from '../../form/clear-sent.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { useSession } from '../../session/session.ts';
import { useForgetTyped, useNoteTyped } from '../../ui/TypedForm.tsx';
import type { Choices } from './MoreChoices.tsx';
import { withPasted, withPastedList, type PastedOver } from './newcomer-rows.ts';
import { addUser, useRefreshUsers, type AddedUser, type Outcome } from './add-users.queries.ts';
import { useSayAdded } from './use-say-added.ts';

export type AddOne = {
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onPasteMany: (many: PastedOver & { country: string }) => void;
  /** A registered user was added to the account: the checklist comes next. */
  onJoined: (user: AddedUser) => void;
  onClose: () => void;
};

/** The form for one address: what is typed, the result of the last try, and what comes after it. */
export function useAddOne({ choices, onPasteMany, onJoined, onClose }: AddOne) {
  const { account } = useSession();
  const empty = { email: '', firstName: '', lastName: '', country: account?.mainCountry ?? '' };
  const form = useContractForm(NewPerson, empty);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // The result is about this address, so it disappears when another one is typed.
  const [askedFor, setAskedFor] = useState('');
  const [busy, setBusy] = useState(false);
  const refresh = useRefreshUsers();
  const sayAdded = useSayAdded();
  const forgetTyped = useForgetTyped();
  const noteTyped = useNoteTyped();

  const save = (another: boolean) =>
    form.handleSubmit(async (typed) => {
      setBusy(true);
      const sent = structuredClone(form.getValues());
      setAskedFor(sent.email);
      const next = await addUser({ ...typed, ...choices });
      setBusy(false);
      if (next.kind !== 'added') return setOutcome(next);
      added(next.user, another ? sent : undefined);
    });

  /** With what was sent where another one follows. */
  const added = (user: AddedUser, sent?: z.input<typeof NewPerson>) => {
    setOutcome(null);
    forgetTyped();
    // What happened is said without waiting for the lists, which may take their time.
    void refresh();
    // The checklist says that they joined, and nothing about the invitation.
    if (user.invitationHeldBack || user.setup.length === 0) sayAdded(user);
    if (user.setup.length > 0) return onJoined(user);
    if (!sent) return onClose();
    // The next user is likely in the same country and groups.
    const isEmpty = resetSaved(form, sent, { ...empty, country: user.country ?? empty.country });
    if (isEmpty) form.setFocus('email');
    else noteTyped();
  };
  const settled = (user: AddedUser | null) => {
    if (user) return added(user);
    void refresh();
    onClose();
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    const pasted = readPastedPeople(text);
    const [first] = pasted.people;
    if (!first) return; // typed on as it is; the field says what is wrong with it
    if (pasted.people.length + pasted.unreadable.length >= 2) {
      event.preventDefault();
      onPasteMany({ ...withPastedList(form.getValues(), pasted), country: form.getValues('country') });
    } else if (text.trim() !== first.email) {
      event.preventDefault();
      form.reset(withPasted(form.getValues(), first));
      noteTyped();
    }
  };

  return { form, outcome, setOutcome, askedFor, busy, save, settled, paste };
}
