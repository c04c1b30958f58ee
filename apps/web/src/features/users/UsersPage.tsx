import { Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { User, UserSort } from '@roster/contract/users';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { useTotal } from '../../list/use-total.ts';
import { withWords } from '../../words/screen-words.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import type { OpenDialog } from './UserDialogs.tsx';
import type { OpenMenu } from './RowMenu.tsx';
import { AddUsersButton } from '../adding/index.ts';
import { BulkOperations } from '../exports/index.ts';
import { UsersTabs } from '../../people/UsersTabs.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SelectAllOffer } from './SelectAllOffer.tsx';
import { useColumns } from './use-columns.ts';
import { useOutcome } from '../../people/use-outcome.ts';
import { useSelection } from '../../people/use-selection.ts';
import { useUsers } from '../../people/users.queries.ts';
import { useListState } from '../../people/users-url.ts';
import { UsersEmpty } from './UsersEmpty.tsx';
import { UsersFilterBar } from './UsersFilterBar.tsx';
import { UsersTable } from './UsersTable.tsx';
import { PastedNotice } from './PastedNotice.tsx';
import { pastedSearch, sentFilters } from './pasted-search.ts';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';

// Loaded when it is opened.
const UserDialogs = lazy(() => withWords(import('./UserDialogs.tsx')));
const RowMenu = lazy(() => withWords(import('./RowMenu.tsx')));
// A screen is narrow or wide: only the layout in use is loaded.
const UsersCards = lazy(() => import('./UsersCards.tsx'));

/** B1: the model for all lists. */
export function UsersPage() {
  const t = useText();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const { state, change } = useListState();
  const pasted = useMemo(() => pastedSearch(state.filters.search), [state.filters.search]);
  const filters = useMemo(() => sentFilters(state.filters, pasted), [state.filters, pasted]);
  const users = useUsers({ ...state, filters }, change);
  const { columns, chosen, choose } = useColumns();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  const selection = useSelection(filters);
  const { outcome, refusedBecause, finish, dismiss } = useOutcome(selection);

  const openMenu = useCallback((user: User, button: HTMLElement) => setMenu({ user, button }), []);
  const onSort = useCallback(
    (sort: UserSort) => change({ sort: sort === 'name' ? undefined : sort }),
    [change],
  );
  const { data } = users;
  const total = useTotal()(data?.total);

  const shared = { selection, refusedBecause, onOpenMenu: openMenu, stale: users.isPlaceholderData };
  return (
    <Page
      title={t('usersAndGroups.title')}
      aside={total}
      actions={
        <Group gap="xs">
          <BulkOperations
            selected={selection.count > 0 ? selection.target : null}
            filters={filters}
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
        filters={filters}
        total={data?.total ?? 0}
      />
      <PastedNotice addresses={data?.addresses ?? null} pasted={pasted} />
      {users.isError && <ErrorState error={users.error} onRetry={() => void users.refetch()} />}
      {!users.isError && users.nothing && (
        <UsersEmpty
          filtered={Object.keys(state.filters).length > 0}
          onClear={() => change(cleared(state.filters))}
        />
      )}
      {!users.isError && !users.nothing && (
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
          <ListPager page={data} place={{ ...state, change }} />
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
