import { call } from '../../api/api.ts';
import { getOperatedAccount, type OperatedAccount } from '@roster/contract/operator';
import { ActionIcon, Alert, Button, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { ProblemError } from '@roster/contract/machinery/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { NotFoundPage } from '../../failures/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { useCountryName } from '../../ui/Country.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Section } from '../../ui/Section.tsx';
import {
  AppointDialog,
  CloseAccountDialog,
  RemoveDomainDialog,
  VerifyDomainDialog,
} from './AccountDialogs.tsx';
import { OperatorOnly } from './OperatorOnly.tsx';

/** One account, as the operator sees it. */
export function Component() {
  return (
    <OperatorOnly>
      <AccountPage />
    </OperatorOnly>
  );
}

type Opened = { doing: 'close' | 'appoint' | 'verify' } | { doing: 'remove'; domain: string };

function AccountPage() {
  const t = useText();
  const client = useQueryClient();
  const { accountId = '' } = useParams();
  const [opened, setOpened] = useState<Opened | null>(null);
  const key = ['operator', 'account', accountId];
  const account = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(getOperatedAccount, { params: { accountId } }, signal),
    retry: false,
  });
  if (account.error instanceof ProblemError && account.error.problem.status === 404) return <NotFoundPage />;
  if (account.isError) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
  if (!account.data) return <Skeleton height={260} radius="md" />;

  const { data } = account;
  const dialog = {
    account: data,
    onClose: () => setOpened(null),
    onDone: (changed: OperatedAccount) => {
      client.setQueryData(key, changed);
      void client.invalidateQueries({ queryKey: ['operator', 'accounts'] });
      setOpened(null);
    },
  };
  return (
    <>
      <BackLink to={paths.operator}>{t('nav.operator')}</BackLink>
      <Page
        title={data.name}
        actions={
          data.closedAt === null && (
            <Button variant="default" onClick={() => setOpened({ doing: 'close' })}>
              {t('operator.close')}
            </Button>
          )
        }
      >
        <About account={data} />
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Section title={t('operator.administrators')}>
            <Stack gap="xs" align="flex-start">
              {data.administrators.map(({ id, name, email, status }) => (
                <Text key={id} fz="sm" style={{ overflowWrap: 'anywhere' }}>
                  {name} · {email} · {t(`users.status.${status}`)}
                </Text>
              ))}
              {data.closedAt === null && (
                <Button size="sm" variant="default" onClick={() => setOpened({ doing: 'appoint' })}>
                  {t('operator.appoint')}
                </Button>
              )}
            </Stack>
          </Section>
          <Section title={t('operator.domains')}>
            <Stack gap="xs" align="flex-start">
              {data.domains.map(({ domain }) => (
                <Group key={domain} gap="xs">
                  <Text fz="sm">{domain}</Text>
                  <ActionIcon
                    aria-label={t('operator.removeDomain', { domain })}
                    onClick={() => setOpened({ doing: 'remove', domain })}
                  >
                    <IconTrash size={17} aria-hidden />
                  </ActionIcon>
                </Group>
              ))}
              <Button size="sm" variant="default" onClick={() => setOpened({ doing: 'verify' })}>
                {t('operator.verify')}
              </Button>
            </Stack>
          </Section>
        </SimpleGrid>
        {opened?.doing === 'close' && <CloseAccountDialog {...dialog} />}
        {opened?.doing === 'appoint' && <AppointDialog {...dialog} />}
        {opened?.doing === 'verify' && <VerifyDomainDialog {...dialog} />}
        {opened?.doing === 'remove' && <RemoveDomainDialog {...dialog} domain={opened.domain} />}
      </Page>
    </>
  );
}

function About({ account }: { account: OperatedAccount }) {
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
