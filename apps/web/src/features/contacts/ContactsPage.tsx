import { Anchor, Badge, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { FulfillmentContact } from '@roster/contract/contacts';
import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { laterApi } from '../../later-api.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../shell/RequirePermission.tsx';
import { useMay } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Time } from '../../ui/Time.tsx';
import { AddContactDialog, EndContactDialog, ReplaceContactDialog } from './ContactDialogs.tsx';

/** The users who receive licenses, renewals and invoices. */
export function Component() {
  return (
    <RequirePermission permission="contacts.read">
      <ContactsPage />
    </RequirePermission>
  );
}

type Opened = { doing: 'add' } | { doing: 'replace' | 'end'; contact: FulfillmentContact };

function ContactsPage() {
  const t = useText();
  const may = useMay('contacts.edit');
  const countryName = useCountryName();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const contacts = useQuery({
    queryKey: ['contacts'],
    queryFn: ({ signal }) => laterApi.contacts.list({ query: {} }, signal),
  });
  const countryOf = ({ country }: FulfillmentContact) => (country ? countryName(country) : t('contacts.all'));
  const all = contacts.data?.items ?? [];
  const wanted = search.trim().toLowerCase();
  const shown = all.filter((one) =>
    `${one.name} ${one.email} ${countryOf(one)}`.toLowerCase().includes(wanted),
  );
  const close = () => setOpened(null);

  return (
    <Page
      title={t('nav.contacts')}
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
      {contacts.data && all.length === 0 && (
        <EmptyState
          icon={<IconTruckDelivery size={34} stroke={1.4} aria-hidden />}
          title={t('contacts.empty.title')}
          text={t('contacts.empty.text')}
        />
      )}
      {all.length > 0 && (
        <Group mb="md">
          <SearchField label={t('contacts.search')} value={search} onChange={setSearch} />
        </Group>
      )}
      {all.length > 0 && shown.length === 0 && <Text c="dimmed">{t('form.nothingFound')}</Text>}
      <Stack gap="sm">
        {shown.map((contact) => (
          <Card key={contact.id} withBorder padding="md" role="group" aria-label={contact.name}>
            <Group justify="space-between" gap="sm">
              <div style={{ minWidth: 0 }}>
                <Group gap="xs">
                  <Anchor component={Link} to={paths.user(contact.userId)} fw={600}>
                    {contact.name}
                  </Anchor>
                  <Badge variant="light" color="gray" tt="none">
                    {countryOf(contact)}
                  </Badge>
                </Group>
                <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {contact.email} · <Time at={contact.since} />
                </Text>
              </div>
              {may && (
                <Group gap="xs">
                  <ReasonButton
                    size="xs"
                    variant="default"
                    reason={contact.replaceRefusal && t(`refusals.${contact.replaceRefusal}`)}
                    onClick={() => setOpened({ doing: 'replace', contact })}
                  >
                    {t('contacts.replace')}
                  </ReasonButton>
                  <ReasonButton
                    size="xs"
                    variant="default"
                    reason={contact.refusal && t(`refusals.${contact.refusal}`)}
                    onClick={() => setOpened({ doing: 'end', contact })}
                  >
                    {t('contacts.end')}
                  </ReasonButton>
                </Group>
              )}
            </Group>
          </Card>
        ))}
      </Stack>
      {opened?.doing === 'add' && <AddContactDialog onClose={close} />}
      {opened?.doing === 'replace' && <ReplaceContactDialog contact={opened.contact} onClose={close} />}
      {opened?.doing === 'end' && (
        <EndContactDialog contact={opened.contact} country={countryOf(opened.contact)} onClose={close} />
      )}
    </Page>
  );
}
