import type { FulfillmentContact } from '@roster/contract/contacts';
import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useCountryOptions } from '../../ui/Country.tsx';
import { UserSelect } from '../../people/UserSelect.tsx';
import { useAddContact, useEndContact, useReplaceContact } from './contacts.queries.ts';

export function AddContactDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { account } = useSession();
  const countries = useCountryOptions(account?.entitledCountries ?? []);
  const [userId, setUserId] = useState<string | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const say = useSay();
  const add = useAddContact(({ items, undo }) => {
    const added = items.find((contact) => contact.userId === userId);
    if (added)
      say('addContact', 'toast.contact.added', { name: added.name }, { undo, to: paths.user(added.userId) });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('contacts.addTitle')}
      confirm={t('contacts.add')}
      blocked={userId === null}
      pending={add.isPending}
      error={add.error}
      onConfirm={() => add.mutate({ userId: userId ?? '', country })}
      onClose={onClose}
    >
      <UserSelect
        label={t('contacts.user')}
        data-autofocus
        description={t('userSelect.type')}
        value={userId}
        onChange={setUserId}
      />
      <Select
        label={t('contacts.country')}
        placeholder={t('contacts.all')}
        data={countries}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={t('form.nothingFound')}
        value={country}
        onChange={setCountry}
      />
    </ConfirmDialog>
  );
}

type ContactProps = { contact: FulfillmentContact; onClose: () => void };

export function ReplaceContactDialog({ contact, onClose }: ContactProps) {
  const t = useText();
  const [userId, setUserId] = useState<string | null>(null);
  const say = useSay();
  const replace = useReplaceContact(contact.id, ({ items, undo }) => {
    const now = items.find(({ id }) => id === contact.id);
    const said = { name: now?.name ?? '', before: contact.name };
    say('replaceContact', 'toast.contact.replaced', said, { undo, to: now && paths.user(now.userId) });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('contacts.replaceTitle', { name: contact.name })}
      confirm={t('contacts.replace')}
      blocked={userId === null}
      pending={replace.isPending}
      error={replace.error}
      onConfirm={() => replace.mutate(userId ?? '')}
      onClose={onClose}
    >
      <UserSelect
        label={t('contacts.user')}
        data-autofocus
        description={t('userSelect.type')}
        except={[contact.userId]}
        value={userId}
        onChange={setUserId}
      />
    </ConfirmDialog>
  );
}

export function EndContactDialog({ contact, country, onClose }: ContactProps & { country: string }) {
  const t = useText();
  const say = useSay();
  const end = useEndContact(contact.id, ({ undo }) => {
    say(
      'endContact',
      'toast.contact.ended',
      { name: contact.name },
      { undo, to: paths.user(contact.userId) },
    );
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('contacts.endTitle.one', { name: contact.name })}
      confirm={t('contacts.endConfirm')}
      danger
      pending={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    >
      <Text>{t('contacts.endText', { country })}</Text>
    </ConfirmDialog>
  );
}
