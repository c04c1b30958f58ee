import { Group as Row, Menu } from '@mantine/core';
import type { Group } from '@roster/contract/groups';
import { IconPencil, IconPlus, IconTrash, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AddUsersButton } from '../adding/index.ts';
import { UsersTabs } from '../../people/UsersTabs.tsx';
import { groupsList } from './groups-list.tsx';
import { useGroups } from './groups.queries.ts';

// Loaded when it is opened.
const GroupDialog = lazy(() => import('./GroupDialog.tsx'));
const DeleteGroupDialog = lazy(() =>
  import('./DeleteGroupDialog.tsx').then(({ DeleteGroupDialog: Dialog }) => ({ default: Dialog })),
);

/** G1: the second tab of Users and Groups. */
export function Component() {
  return (
    <RequirePermission permission="groups.list">
      <GroupsPage />
    </RequirePermission>
  );
}

const names = ['search'] as const;

type Opened = { doing: 'create' } | { doing: 'edit' | 'delete'; group: Group };

function GroupsPage() {
  const t = useText();
  const url = useListUrl(names);
  const search = url.filters.search?.trim();
  const groups = useGroups(search, sortedBy(groupsList, url), url);
  const total = useTotal()(groups.data?.total);
  const navigate = useNavigate();
  const may = useMay('groups.edit');
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const nowOf = (group: Group) => groups.items?.find(({ id }) => id === group.id) ?? group;
  const actionsOf = useCallback(
    (group: Group): ListAction[] => [
      {
        id: 'edit',
        label: t('user.edit'),
        icon: IconPencil,
        reason: null,
        needs: 'groups.edit',
        seldom: true,
        run: () => setOpened({ doing: 'edit', group }),
      },
      {
        id: 'delete',
        label: t('group.delete'),
        icon: IconTrash,
        reason: group.refusal && t(`refusals.${group.refusal}`),
        needs: 'groups.edit',
        seldom: true,
        run: () => setOpened({ doing: 'delete', group }),
      },
    ],
    [t],
  );
  return (
    <Page
      title={t('usersAndGroups.title')}
      tabs={<UsersTabs tab="groups" />}
      aside={total}
      dense
      actions={
        <Row gap="xs">
          {may && (
            <ReasonButton
              reason={null}
              needs="groups.edit"
              variant="default"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => setOpened({ doing: 'create' })}
            >
              {t('group.new')}
            </ReasonButton>
          )}
          <AddUsersButton />
        </Row>
      }
    >
      <List
        list={groupsList}
        answer={groups}
        url={url}
        peek="facts"
        {...(may && { actionsOf })}
        rowMenu={(group) => <MembersItem group={group} />}
        empty={
          <EmptyState
            icon={<IconUsersGroup size={34} stroke={1.4} aria-hidden />}
            title={t('groups.empty.title')}
            text={t(may ? 'groups.empty.text' : 'groups.empty.read')}
          />
        }
      />
      <Suspense>
        {opened?.doing === 'create' && (
          <GroupDialog group={null} onClose={close} onSaved={({ id }) => void navigate(paths.group(id))} />
        )}
        {opened?.doing === 'edit' && <GroupDialog group={opened.group} onClose={close} onSaved={() => {}} />}
        {opened?.doing === 'delete' && (
          // As it is now: who confirms has seen how many lose it.
          <DeleteGroupDialog group={nowOf(opened.group)} onClose={close} onDeleted={close} />
        )}
      </Suspense>
    </Page>
  );
}

/** Its members in the user list, with all that can be filtered and done there. */
function MembersItem({ group }: { group: Group }) {
  const t = useText();
  return (
    <Menu.Item
      component={Link}
      to={paths.usersWith({ group: group.id })}
      leftSection={<IconUsers size={17} aria-hidden />}
    >
      {t('groups.showMembers')}
    </Menu.Item>
  );
}
