import { Button, Text } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { List } from '../../list/List.tsx';
import { sortedBy } from '../../list/list-description.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { accountsList } from './accounts-list.tsx';
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
  const [creating, setCreating] = useState(false);
  const accounts = useAccounts(url.filters.search?.trim(), sortedBy(accountsList, url), url);
  const total = useTotal()(accounts.data?.total);
  return (
    <Page
      title={t('nav.operator')}
      aside={total}
      dense
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setCreating(true)}>
          {t('operator.accounts.new')}
        </Button>
      }
    >
      <StartWarnings />
      <Text c="dimmed" fz="sm" mb="xs">
        {t('operator.accounts.text')}
      </Text>
      <List
        list={accountsList}
        answer={accounts}
        url={url}
        peek="facts"
        empty={
          <EmptyState
            icon={<IconBuilding size={34} stroke={1.4} aria-hidden />}
            text={t('operator.accounts.text')}
          />
        }
      />
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
