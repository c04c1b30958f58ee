import { Button, Menu, Text } from '@mantine/core';
import type { Response } from '@roster/contract/machinery/endpoint';
import { accountStates, type listAccounts } from '@roster/contract/operator';
import { countryCodes } from '@roster/domain/country-codes';
import { decideCloseAccount } from '@roster/domain/account';
import { IconArchive, IconBuilding, IconPlus, IconUserShield, IconWorldCheck } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { oneOf, someOf } from '../../list/url-values.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { AccountDialog } from './AccountDialogs.tsx';
import { accountsList } from './accounts-list.tsx';
import { useAccounts, type AccountFilters } from './operator-accounts.queries.ts';
import { OperatorOnly } from './OperatorOnly.tsx';
import { StartWarnings } from './StartWarnings.tsx';
import { ViewsButton } from '../views/index.ts';

const CreateAccountDialog = lazy(() => import('./CreateAccountDialog.tsx'));

/** Every account of the platform. */
export function Component() {
  return (
    <OperatorOnly>
      <AccountsPage />
    </OperatorOnly>
  );
}

const names = ['search', 'state', 'country'] as const;

function filtersOf(said: Partial<Record<(typeof names)[number], string>>): AccountFilters {
  const state = oneOf(accountStates, said.state);
  const country = someOf(countryCodes, said.country);
  return {
    ...(said.search?.trim() && { search: said.search.trim() }),
    ...(state && { state }),
    ...(country && { country }),
  };
}

type Account = Response<typeof listAccounts>['items'][number];
const acts = [
  ['appoint', 'operator.appoint', IconUserShield],
  ['verify', 'operator.verifyDomain', IconWorldCheck],
  ['close', 'operator.close', IconArchive],
] as const;
type Doing = (typeof acts)[number][0];

function AccountsPage() {
  const t = useText();
  const navigate = useNavigate();
  const url = useListUrl(names);
  const [creating, setCreating] = useState(false);
  const [opened, setOpened] = useState<{ doing: Doing; account: Account } | null>(null);
  const accounts = useAccounts(filtersOf(url.filters), sortedBy(accountsList, url), url);
  const total = useTotal()(accounts.data?.total);
  const actionsOf = useCallback(
    (account: Account): ListAction[] => {
      // S2: a closed account takes nothing more: no administrator, no domain, no second end.
      const refusal = decideCloseAccount({ closed: account.closedAt !== null });
      return acts.map(([doing, label, icon]) => ({
        id: doing,
        label: t(label),
        icon,
        reason: refusal && t(`refusals.${refusal}`),
        needs: null,
        seldom: true,
        run: () => setOpened({ doing, account }),
      }));
    },
    [t],
  );
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
        beside={<ViewsButton list="operatorAccounts" url={url} />}
        peek="facts"
        actionsOf={actionsOf}
        rowMenu={(account) => <OpenItem account={account} />}
        empty={
          <EmptyState
            icon={<IconBuilding size={34} stroke={1.4} aria-hidden />}
            text={t('operator.accounts.text')}
          />
        }
      />
      {opened && <AccountDialog opened={opened} account={opened.account} onClose={() => setOpened(null)} />}
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

function OpenItem({ account }: { account: Account }) {
  const t = useText();
  return (
    <Menu.Item
      component={Link}
      to={paths.operatorAccount(account.id)}
      leftSection={<IconBuilding size={17} aria-hidden />}
    >
      {t('list.open')}
    </Menu.Item>
  );
}
