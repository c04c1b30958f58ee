import type { FulfillmentContact } from '@roster/contract/contacts';
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ContactCard } from './ContactCard.tsx';
import { useContacts } from './contacts.queries.ts';
import { AddContactDialog, EndContactDialog, ReplaceContactDialog } from './ContactDialogs.tsx';
import { useLasting } from '../../ui/use-lasting.ts';
import { useLocation } from 'react-router';

/** The users who receive licenses, renewals and invoices. */
export function Component() {
  return (
    <RequirePermission permission="contacts.read">
      <ContactsPage />
    </RequirePermission>
  );
}

const names = ['search'] as const;
const idOf = ({ id }: FulfillmentContact) => id;

type Opened = { doing: 'add' } | { doing: 'replace' | 'end'; contact: FulfillmentContact };

function ContactsPage() {
  const t = useText();
  const may = useMay('contacts.edit');
  const countryName = useCountryName();
  const url = useListUrl(names);
  const [opened, setOpened] = useState<Opened | null>(null);
  const search = url.filters.search?.trim();
  const contacts = useContacts(search, url);
  const { search: place } = useLocation();
  const settled = contacts.data?.leaving === false;
  const rows = useLasting({ items: contacts.items, idOf, place, settled });
  const total = useTotal()(contacts.data?.total);
  const countryOf = ({ country }: FulfillmentContact) => (country ? countryName(country) : t('contacts.all'));
  const close = () => setOpened(null);

  return (
    <Page
      title={t('nav.contacts')}
      aside={total}
      actions={
        may && (
          <Button
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => setOpened({ doing: 'add' })}
          >
            {t('contacts.add')}
          </Button>
        )
      }
    >
      <Text c="dimmed" mb="md">
        {t('contacts.text')}
      </Text>
      {contacts.isPending && <Skeleton height={160} radius="md" />}
      {contacts.isError && <ErrorState error={contacts.error} onRetry={() => void contacts.refetch()} />}
      {!(contacts.nothing && !url.filtered) && (
        <Group mb="md">
          <UrlSearchField
            label={t('contacts.search')}
            value={url.filters.search ?? ''}
            onChange={(search) => url.change({ search }, { replace: true })}
          />
        </Group>
      )}
      {rows.length === 0 &&
        contacts.nothing &&
        (url.filtered ? (
          <NothingMatches onClear={url.clear} />
        ) : (
          <EmptyState
            icon={<IconTruckDelivery size={34} stroke={1.4} aria-hidden />}
            title={t('contacts.empty.title')}
            text={t('contacts.empty.text')}
          />
        ))}
      <Stack gap="sm">
        {rows.map(({ item: contact, gone }) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            gone={gone}
            country={countryOf(contact)}
            onOpen={(doing) => setOpened({ doing, contact })}
          />
        ))}
      </Stack>
      <ListPager page={contacts.data} place={url} />
      {opened?.doing === 'add' && <AddContactDialog onClose={close} />}
      {opened?.doing === 'replace' && <ReplaceContactDialog contact={opened.contact} onClose={close} />}
      {opened?.doing === 'end' && (
        <EndContactDialog contact={opened.contact} country={countryOf(opened.contact)} onClose={close} />
      )}
    </Page>
  );
}
