import { Button, Group, SimpleGrid, Skeleton } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { AddUsersButton } from '../adding/index.ts';
import { UsersTabs } from '../../people/UsersTabs.tsx';
import { GroupCard } from './GroupCard.tsx';
import { useGroups } from './groups.queries.ts';

// Loaded when it is opened.
const GroupDialog = lazy(() => import('./GroupDialog.tsx'));

/** G1: the second tab of Users and Groups. Each group links to its members in the list. */
export function Component() {
  return (
    <RequirePermission permission="groups.list">
      <GroupsPage />
    </RequirePermission>
  );
}

const names = ['search'] as const;

function GroupsPage() {
  const t = useText();
  const url = useListUrl(names);
  const search = url.filters.search?.trim();
  const groups = useGroups(search, url);
  const total = useTotal()(groups.data?.total);
  const navigate = useNavigate();
  const may = useMay('groups.edit');
  const [creating, setCreating] = useState(false);
  return (
    <Page
      title={t('usersAndGroups.title')}
      tabs={<UsersTabs tab="groups" />}
      aside={total}
      actions={
        <Group gap="xs">
          {may && (
            <Button
              variant="default"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => setCreating(true)}
            >
              {t('group.new')}
            </Button>
          )}
          <AddUsersButton />
        </Group>
      }
    >
      {groups.isPending && <Skeleton height={180} radius="md" />}
      {groups.isError && <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />}
      {!(groups.nothing && !url.filtered) && (
        <Group mb="md">
          <UrlSearchField
            label={t('groups.search')}
            value={url.filters.search ?? ''}
            onChange={(text) => url.change({ search: text }, { replace: true })}
          />
        </Group>
      )}
      {groups.nothing &&
        (url.filtered ? (
          <NothingMatches onClear={url.clear} />
        ) : (
          <EmptyState
            icon={<IconUsersGroup size={34} stroke={1.4} aria-hidden />}
            title={t('groups.empty.title')}
            text={t('groups.empty.text')}
          />
        ))}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {groups.items.map((group) => (
          <GroupCard key={group.id} group={group} />
        ))}
      </SimpleGrid>
      <ListPager page={groups.data} place={url} />
      <Suspense>
        {creating && (
          <GroupDialog
            group={null}
            onClose={() => setCreating(false)}
            onSaved={({ id }) => void navigate(paths.group(id))}
          />
        )}
      </Suspense>
    </Page>
  );
}
