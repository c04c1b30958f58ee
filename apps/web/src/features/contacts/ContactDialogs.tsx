import { call } from '../../api/api.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import { addContact, replaceContact, endContact, type FulfillmentContact } from '@roster/contract/contacts';
import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useCountryOptions } from '../../ui/Country.tsx';
import { UserSelect } from '../../people/UserSelect.tsx';

type Answer = Response<typeof addContact>;

function useContactChange<Said>(change: (said: Said) => Promise<Answer>, onClose: () => void) {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      notifications.show({ color: 'green', message: t('form.saved') });
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['contacts'] }),
  });
}

export function AddContactDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { account } = useSession();
  const countries = useCountryOptions(account?.entitledCountries ?? []);
  const [userId, setUserId] = useState<string | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const add = useContactChange(() => call(addContact, { body: { userId: userId ?? '', country } }), onClose);
  return (
    <ConfirmDialog
      title={t('contacts.addTitle')}
      confirm={t('contacts.add')}
      blocked={userId === null}
      loading={false}
      pending={add.isPending}
      error={add.error}
      onConfirm={() => add.mutate(undefined)}
      onClose={onClose}
    >
      <UserSelect
        label={t('contacts.user')}
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
  const replace = useContactChange(
    () => call(replaceContact, { params: { contactId: contact.id }, body: { userId: userId ?? '' } }),
    onClose,
  );
  return (
    <ConfirmDialog
      title={t('contacts.replaceTitle', { name: contact.name })}
      confirm={t('contacts.replace')}
      blocked={userId === null}
      loading={false}
      pending={replace.isPending}
      error={replace.error}
      onConfirm={() => replace.mutate(undefined)}
      onClose={onClose}
    >
      <UserSelect
        label={t('contacts.user')}
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
  const end = useContactChange(
    () => call(endContact, { params: { contactId: contact.id }, body: {} }),
    onClose,
  );
  return (
    <ConfirmDialog
      title={t('contacts.endTitle', { name: contact.name })}
      confirm={t('contacts.endConfirm')}
      danger
      loading={false}
      pending={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate(undefined)}
      onClose={onClose}
    >
      <Text>{t('contacts.endText', { country })}</Text>
    </ConfirmDialog>
  );
}
