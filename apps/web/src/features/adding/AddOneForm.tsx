import { Button, Group, Stack } from '@mantine/core';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { NewPerson } from '@roster/contract/adding';
import { readPastedPeople, type PastedPeople } from '@roster/domain/pasted-people';
import { useState, type ClipboardEvent } from 'react';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, TextField } from '../../form/fields.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useForgetTyped } from '../../ui/Dialog.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { MoreChoices, noChoices, type Choices } from './MoreChoices.tsx';
import {
  addUser,
  useRefreshUsers,
  type AddedUser,
  type Newcomer,
  type Outcome,
} from './add-users.queries.ts';
import { Settle } from './Settle.tsx';
import { useSayAdded } from './use-say-added.ts';

type Props = {
  onPasteMany: (pasted: PastedPeople) => void;
  /** A registered user was added to the account: the checklist comes next. */
  onJoined: (user: AddedUser) => void;
  onClose: () => void;
};

export function AddOneForm({ onPasteMany, onJoined, onClose }: Props) {
  const t = useText();
  const { account } = useSession();
  const empty = { email: '', firstName: '', lastName: '', country: account?.mainCountry ?? '' };
  const form = useContractForm(NewPerson, empty);
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // The result is about this address, so it disappears when another one is typed.
  const [askedFor, setAskedFor] = useState('');
  const [busy, setBusy] = useState(false);
  const refresh = useRefreshUsers();
  const sayAdded = useSayAdded();
  const forgetTyped = useForgetTyped();

  const save = (another: boolean) =>
    form.handleSubmit(async (typed) => {
      setBusy(true);
      setAskedFor(form.getValues('email'));
      const next = await addUser({ ...typed, ...choices });
      setBusy(false);
      if (next.kind !== 'added') return setOutcome(next);
      await added(next.user, another);
    });

  const added = async (user: AddedUser, another = false) => {
    setOutcome(null);
    forgetTyped();
    await refresh();
    if (user.setup.length > 0) return onJoined(user);
    sayAdded(user);
    if (!another) return onClose();
    // The next user is likely in the same country and groups.
    form.reset({ ...empty, country: user.country ?? empty.country });
    form.setFocus('email');
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    const pasted = readPastedPeople(text);
    const [first] = pasted.people;
    if (!first) return; // typed on as it is; the field says what is wrong with it
    if (pasted.people.length + pasted.unreadable.length >= 2) {
      event.preventDefault();
      onPasteMany(pasted);
    } else if (text.trim() !== first.email) {
      event.preventDefault();
      form.reset({ ...form.getValues(), ...first });
    }
  };

  return (
    <form onSubmit={(event) => void save(false)(event)} noValidate>
      <Stack>
        <TextField
          control={form.control}
          name="email"
          type="email"
          label={t('users.column.email')}
          description={t('add.emailHint')}
          autoFocus
          required
          onPaste={paste}
        />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextField control={form.control} name="firstName" label={t('person.firstName')} />
          <TextField control={form.control} name="lastName" label={t('person.lastName')} />
        </Group>
        <CountryField
          control={form.control}
          name="country"
          label={t('users.column.country')}
          first={account?.entitledCountries ?? []}
          required
        />
        <MoreChoices choices={choices} onChange={setChoices} country={form.watch('country')} />
        {outcome?.kind === 'refused' && form.watch('email') === askedFor && (
          <Settle
            key={`${outcome.problem.code} ${outcome.newcomer.email}`}
            problem={outcome.problem}
            newcomer={{ ...current(form.getValues(), choices), email: outcome.newcomer.email }}
            onSettled={(user) => (user ? void added(user) : void refresh().then(onClose))}
            onOutcome={setOutcome}
          />
        )}
        {outcome?.kind === 'failed' && <RefusalAlert error={outcome.error} />}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" loading={busy} onClick={() => void save(true)()}>
            {t('add.saveAndAnother')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('form.save')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}

const current = (typed: Omit<Newcomer, keyof Choices>, choices: Choices): Newcomer => ({
  ...typed,
  ...choices,
});
