import { Anchor, Badge, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router';
import { laterApi } from '../../later-api.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../shell/text.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { OperatorOnly } from './OperatorOnly.tsx';

const CreateAccountDialog = lazy(() => import('./CreateAccountDialog.tsx'));

/** Every account of the platform. */
export function Component() {
  return (
    <OperatorOnly>
      <AccountsPage />
    </OperatorOnly>
  );
}

function AccountsPage() {
  const t = useText();
  const intl = useIntl();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [creating, setCreating] = useState(false);
  const accounts = useQuery({
    queryKey: ['operator', 'accounts', search],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => laterApi.operator.accounts({ query: search ? { search } : {} }, signal),
  });
  return (
    <Page
      title={t('nav.operator')}
      aside={accounts.data && intl.formatNumber(accounts.data.total)}
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setCreating(true)}>
          {t('operator.accounts.new')}
        </Button>
      }
    >
      <Text c="dimmed" mb="md">
        {t('operator.accounts.text')}
      </Text>
      <Group mb="md">
        <SearchField label={t('operator.accounts.search')} value={typed} onChange={setTyped} />
      </Group>
      {accounts.isPending && <Skeleton height={200} radius="md" />}
      {accounts.isError && <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.data?.items.length === 0 && <Text c="dimmed">{t('form.nothingFound')}</Text>}
      <Stack gap="sm">
        {accounts.data?.items.map(({ id, name, number, members, closedAt, lacksAdministrator }) => (
          <Card key={id} withBorder padding="md">
            <Group justify="space-between" gap="xs">
              <div>
                <Anchor component={Link} to={paths.operatorAccount(id)} fw={600}>
                  {name}
                </Anchor>
                <Text fz="sm" c="dimmed">
                  {number} · {t('operator.accounts.members', { count: members })}
                </Text>
              </div>
              <Group gap="xs">
                {closedAt && (
                  <Badge variant="light" color="gray" tt="none">
                    {t('operator.accounts.closed')}
                  </Badge>
                )}
                {lacksAdministrator && (
                  <Badge variant="filled" color="red.9" tt="none">
                    {t('operator.accounts.noAdministrator')}
                  </Badge>
                )}
              </Group>
            </Group>
          </Card>
        ))}
      </Stack>
      <Suspense>
        {creating && (
          <CreateAccountDialog
            onClose={() => setCreating(false)}
            onCreated={({ id }) => void navigate(paths.operatorAccount(id))}
          />
        )}
      </Suspense>
    </Page>
  );
}
