import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { AccountCard } from './AccountCard.tsx';
import { useAccounts } from './operator-accounts.queries.ts';
import { OperatorOnly } from './OperatorOnly.tsx';
import { StartWarnings } from './StartWarnings.tsx';

const CreateAccountDialog = lazy(() => import('./CreateAccountDialog.tsx'));

/** Every account of the platform. */
export function Component() {
  return (
    <OperatorOnly>
      <AccountsPage />
    </OperatorOnly>
  );
}

const names = ['search'] as const;

function AccountsPage() {
  const t = useText();
  const navigate = useNavigate();
  const url = useListUrl(names);
  const search = url.filters.search?.trim();
  const [creating, setCreating] = useState(false);
  const accounts = useAccounts(search, url);
  const total = useTotal()(accounts.data?.total);
  return (
    <Page
      title={t('nav.operator')}
      aside={total}
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setCreating(true)}>
          {t('operator.accounts.new')}
        </Button>
      }
    >
      <StartWarnings />
      <Text c="dimmed" mb="md">
        {t('operator.accounts.text')}
      </Text>
      <Group mb="md">
        <UrlSearchField
          label={t('operator.accounts.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
      </Group>
      {accounts.isPending && <Skeleton height={200} radius="md" />}
      {accounts.isError && <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.nothing && <NothingMatches onClear={url.clear} />}
      <Stack gap="sm">
        {accounts.items.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </Stack>
      <ListPager page={accounts.data} place={url} />
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
