import { Group } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { lazy, Suspense, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { wantsAll } from '../../list/use-offer.ts';
import { useTotal } from '../../list/use-total.ts';
import { useOutcome, type Outcome } from '../../people/use-outcome.ts';
import { useSelection } from '../../people/use-selection.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useExactCount, useUsers, type Target } from '../../people/users.queries.ts';
import { useListState } from '../../people/users-url.ts';
import { UsersTabs } from '../../people/UsersTabs.tsx';
import { useMay } from '../../session/session.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { withWords } from '../../words/screen-words.ts';
import { useText } from '../../words/text.ts';
import { AddUsersButton } from '../adding/index.ts';
import { BulkOperations } from '../exports/index.ts';
import { AssignTicked } from '../seats/index.ts';
import { ViewsButton } from '../views/index.ts';
import { pastedSearch, sentFilters } from '../../people/pasted-search.ts';
import { useBulkActions } from './use-bulk-actions.ts';
import type { OpenDialog } from './UserDialogs.tsx';
import { usersList } from './users-list.tsx';

// Loaded when it is opened.
const UserDialogs = lazy(() => withWords(import('./UserDialogs.tsx')));
const UserRowMenu = lazy(() => withWords(import('./UserRowMenu.tsx')));
const OutcomeNotice = lazy(() =>
  withWords(import('../../people/OutcomeNotice.tsx').then((notice) => ({ default: notice.OutcomeNotice }))),
);
const PastedNotice = lazy(() => withWords(import('../../people/PastedNotice.tsx')));
const UserPeek = lazy(() => withWords(import('./UserPeek.tsx')));

export function UsersPage() {
  const t = useText();
  const { state, change, url } = useListState();
  const pasted = useMemo(() => pastedSearch(state.filters.search), [state.filters.search]);
  const filters = useMemo(() => sentFilters(state.filters, pasted), [state.filters, pasted]);
  const users = useUsers({ ...state, filters }, change);
  const { data } = users;
  const total = useTotal()(data?.total);
  const selection = useSelection(filters);
  const needsExact = wantsAll(usersList, users.items, data?.total, selection);
  const exact = useExactCount(filters, needsExact && typeof data?.total !== 'number');
  const { outcome, refusedBecause, finish, dismiss } = useOutcome(selection);
  const [dialog, setDialog] = useState<(OpenDialog & { on: 'row' | 'selection' }) | null>(null);
  const actOn = (action: UserAction, user: User) =>
    setDialog({ action, target: { userIds: [user.id] }, users: [user], on: 'row' });
  const done = (outcome: Outcome) => {
    finish(outcome, dialog?.on);
    const gone = dialog?.on === 'row' && outcome.action === 'remove' && outcome.done > 0;
    // Those who are gone are not among the next who are acted on.
    if (gone && !selection.all && dialog.users) selection.setPage(dialog.users, false);
  };
  const { target, users: ticked } = selection;
  const [assigning, setAssigning] = useState<{ target: Target | null; name: string | null } | null>(null);
  const actions = useBulkActions(
    selection,
    (action) => setDialog({ action, target, users: ticked, on: 'selection' }),
    () => setAssigning({ target, name: ticked?.length === 1 && ticked[0] ? fullName(ticked[0]) : null }),
  );
  const reads = useMay('users.read');

  return (
    <Page
      title={t('usersAndGroups.title')}
      aside={total}
      dense
      tabs={<UsersTabs tab="users" />}
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
      <List
        list={usersList}
        answer={users}
        url={url}
        selection={selection}
        actions={actions}
        exactTotal={exact.data?.total}
        refused={refusedBecause}
        rowMenu={(user) => <UserRowMenu user={user} onAction={actOn} />}
        {...(reads && { peek: (id: string) => <UserPeek userId={id} onAction={actOn} /> })}
        beside={<ViewsButton list="users" url={url} />}
        notices={
          <Suspense>
            {outcome && <OutcomeNotice outcome={outcome} hint={t('list.refusedRows')} onDismiss={dismiss} />}
            {assigning && (
              <AssignTicked
                {...assigning}
                selection={selection}
                onClose={() => setAssigning({ target: null, name: null })}
              />
            )}
            {data?.addresses && <PastedNotice addresses={data.addresses} pasted={pasted} />}
          </Suspense>
        }
        empty={
          <EmptyState
            icon={<IconUsers size={34} stroke={1.4} aria-hidden />}
            title={t('users.empty.title')}
            text={t('users.empty.text')}
          />
        }
      />
      <Suspense>
        {dialog && <UserDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={done} />}
      </Suspense>
    </Page>
  );
}
