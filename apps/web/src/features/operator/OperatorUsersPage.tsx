import type { OperatedUser } from '@roster/contract/operator';
import type { Operation } from '@roster/domain/operator';
import {
  IconEraser,
  IconLock,
  IconLockOpen,
  IconLogout,
  IconUserSearch,
  type Icon,
} from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { List } from '../../list/List.tsx';
import type { ListAction } from '../../list/list-description.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { OperateDialog } from './OperateDialog.tsx';
import { operatedUsersList } from './operated-users-list.tsx';
import { useUsersEverywhere } from './operator-users.queries.ts';
import { OperatorOnly } from './OperatorOnly.tsx';
import { ViewsButton } from '../views/index.ts';

/** Find, lock, unlock, release, erase: users of all accounts and of none. */
export function Component() {
  return (
    <OperatorOnly>
      <OperatorUsersPage />
    </OperatorOnly>
  );
}

const names = ['search'] as const;
const fewestLetters = 3;
const icons: Record<Operation, Icon> = {
  lock: IconLock,
  unlock: IconLockOpen,
  release: IconLogout,
  erase: IconEraser,
};
type Opened = { operation: Operation; user: OperatedUser };

function OperatorUsersPage() {
  const t = useText();
  const url = useListUrl(names);
  const search = url.filters.search?.trim() ?? '';
  const [opened, setOpened] = useState<Opened | null>(null);
  const enabled = search.length >= fewestLetters;
  const users = useUsersEverywhere(search, url, enabled);
  const total = useTotal()(enabled ? users.data?.total : undefined);
  const actionsOf = useCallback(
    (user: OperatedUser): ListAction[] => {
      const operations: Operation[] = [
        user.lockReasons.includes('operator') ? 'unlock' : 'lock',
        ...(user.account ? (['release'] as const) : []),
        'erase',
      ];
      return operations.map((operation) => ({
        id: operation,
        label: t(`operator.${operation}`),
        icon: icons[operation],
        reason: user.operator ? t('refusals.users.isOperator') : null,
        needs: null,
        run: () => setOpened({ operation, user }),
        // Nothing brings an erased person back: not beside the others.
        ...(operation === 'erase' && { seldom: true }),
      }));
    },
    [t],
  );
  return (
    <Page title={t('nav.operatorUsers')} aside={total} dense>
      <List
        list={operatedUsersList}
        answer={users}
        url={url}
        beside={<ViewsButton list="operatorUsers" url={url} />}
        peek="facts"
        actionsOf={actionsOf}
        instead={
          !enabled && (
            <EmptyState
              icon={<IconUserSearch size={34} stroke={1.4} aria-hidden />}
              title={t('operator.users.text')}
              text={t('operator.users.search')}
            />
          )
        }
        empty={null}
      />
      {opened && <OperateDialog {...opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}
