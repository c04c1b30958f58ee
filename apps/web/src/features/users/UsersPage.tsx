import { Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { User, UserSort } from '@roster/contract/users';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { laterWords } from '../../shell/later-words.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../shell/text.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import type { OpenDialog } from './UserDialogs.tsx';
import type { OpenMenu } from './RowMenu.tsx';
import { AddUsersButton } from '../add-users/index.ts';
import { BulkOperations } from './BulkOperations.tsx';
import { UsersTabs } from './UsersTabs.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SelectAllOffer } from './SelectAllOffer.tsx';
import { useColumns } from './use-columns.ts';
import { useOutcome } from './use-outcome.ts';
import { useSelection } from './use-selection.ts';
import { useUsers } from './users.queries.ts';
import { useListState } from './users-url.ts';
import { UsersEmpty } from './UsersEmpty.tsx';
import { UsersFilterBar } from './UsersFilterBar.tsx';
import { UsersPager } from './UsersPager.tsx';
import { UsersTable } from './UsersTable.tsx';
import { MissingAddresses } from './MissingAddresses.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';

// Loaded when it is opened.
const UserDialogs = lazy(() => laterWords(import('./UserDialogs.tsx')));
const RowMenu = lazy(() => laterWords(import('./RowMenu.tsx')));
// A screen is narrow or wide: only the layout in use is loaded.
const UsersCards = lazy(() => import('./UsersCards.tsx'));

/** B1: the model for all lists. */
export function UsersPage() {
  const t = useText();
  const intl = useIntl();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const { state, change } = useListState();
  const users = useUsers(state);
  const { columns, chosen, choose } = useColumns();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  const sayCleared = useCallback(() => notifications.show({ message: t('users.selectionCleared') }), [t]);
  const selection = useSelection(state.filters, sayCleared);
  const { outcome, refusedBecause, finish, dismiss } = useOutcome(selection);

  const openMenu = useCallback((user: User, button: HTMLElement) => setMenu({ user, button }), []);
  const onSort = useCallback(
    (sort: UserSort) => change({ sort: sort === 'name' ? undefined : sort }),
    [change],
  );
  const { data } = users;
  const total = useMemo(() => {
    if (!data) return undefined;
    return typeof data.total === 'number'
      ? intl.formatNumber(data.total)
      : t('users.atLeast', { count: intl.formatNumber(data.total.atLeast) });
  }, [data, intl, t]);

  const shared = { selection, refusedBecause, onOpenMenu: openMenu, stale: users.isPlaceholderData };
  return (
    <Page
      title={t('usersAndGroups.title')}
      aside={total}
      actions={
        <Group gap="xs">
          <BulkOperations
            selected={selection.count > 0 ? selection.target : null}
            filters={state.filters}
            total={total}
          />
          <AddUsersButton />
        </Group>
      }
    >
      <UsersTabs tab="users" />
      <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
      {selection.count > 0 ? (
        <SelectionBar
          selection={selection}
          onAction={(action) => setDialog({ action, target: selection.target, users: selection.users })}
        />
      ) : (
        <UsersFilterBar state={state} change={change} phone={phone} columns={{ chosen, choose }} />
      )}
      <SelectAllOffer
        selection={selection}
        users={data?.items ?? []}
        filters={state.filters}
        total={data?.total ?? 0}
      />
      <MissingAddresses addresses={data?.addresses ?? null} />
      {users.isError && <ErrorState error={users.error} onRetry={() => void users.refetch()} />}
      {!users.isError && data?.items.length === 0 && (
        <UsersEmpty
          filtered={Object.keys(state.filters).length > 0}
          onClear={() => change(cleared(state.filters))}
        />
      )}
      {!users.isError && data?.items.length !== 0 && (
        <>
          {phone ? (
            <Suspense>
              <UsersCards users={data?.items ?? null} {...shared} />
            </Suspense>
          ) : (
            <UsersTable
              users={data?.items ?? null}
              columns={columns}
              sort={state.sort}
              offset={data?.offset ?? 0}
              rowCount={typeof data?.total === 'number' ? data.total : -1}
              onSort={onSort}
              {...shared}
            />
          )}
          {data && <UsersPager page={data} size={state.size} change={change} />}
        </>
      )}
      <Suspense>
        {menu && (
          <RowMenu
            menu={menu}
            onClose={() => setMenu(null)}
            onAction={(action, user) => setDialog({ action, target: { userIds: [user.id] }, users: [user] })}
          />
        )}
        {dialog && <UserDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={finish} />}
      </Suspense>
    </Page>
  );
}

const cleared = (filters: object) =>
  Object.fromEntries(Object.keys(filters).map((name) => [name, undefined]));
