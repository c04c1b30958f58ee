import type { OperatedAccount } from '@roster/contract/operator';
import { ActionIcon, Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { Person } from '../../people/Person.tsx';
import { Section } from '../../ui/Section.tsx';

/** Which dialog is open. */
export type Opened = { doing: 'close' | 'appoint' | 'verify' } | { doing: 'remove'; domain: string };

export function AboutAccount({ account }: { account: OperatedAccount }) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const { number, mainCountry, members, closedAt, lacksAdministrator } = account;
  return (
    <Stack gap="sm" mb="md">
      <Text c="dimmed">
        {number} · {countryName(mainCountry)} · {t('operator.accounts.members', { count: members })}
      </Text>
      {closedAt && (
        <Alert color="gray">
          {t('operator.closedSince', { date: intl.formatDate(closedAt, { dateStyle: 'long' }) })}
        </Alert>
      )}
      {lacksAdministrator && <Alert color="red">{t('operator.accounts.noAdministrator')}</Alert>}
    </Stack>
  );
}

type Props = { account: OperatedAccount; onOpen: (opened: Opened) => void };

/** The administrators and the domains, with what the operator can do to them. */
export function AccountParts({ account, onOpen }: Props) {
  const t = useText();
  const { administrators, domains, closedAt } = account;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Section title={t('operator.administrators')}>
        <Stack gap="xs" align="flex-start">
          {administrators.map(({ id, name, email, status }) => (
            <Text key={id} fz="sm" component="div" style={{ overflowWrap: 'anywhere' }}>
              <Person person={{ id, name }} /> · {email} · {t(`users.status.${status}`)}
            </Text>
          ))}
          {closedAt === null && (
            <Button size="sm" variant="default" onClick={() => onOpen({ doing: 'appoint' })}>
              {t('operator.appoint')}
            </Button>
          )}
        </Stack>
      </Section>
      <Section title={t('operator.domains')}>
        <Stack gap="xs" align="flex-start">
          {domains.map(({ domain }) => (
            <Group key={domain} gap="xs">
              <Text fz="sm">{domain}</Text>
              <ActionIcon
                aria-label={t('operator.removeDomain', { domain })}
                onClick={() => onOpen({ doing: 'remove', domain })}
              >
                <IconTrash size={17} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          {closedAt === null && (
            <Button size="sm" variant="default" onClick={() => onOpen({ doing: 'verify' })}>
              {t('operator.verify')}
            </Button>
          )}
        </Stack>
      </Section>
    </SimpleGrid>
  );
}
