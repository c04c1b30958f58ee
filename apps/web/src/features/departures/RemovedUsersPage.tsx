import type { RemovedUser } from '@roster/contract/departures';
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { TickPage } from '../../list/TickPage.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { LeftOverText, type LeftOver } from '../../ui/LeftOverText.tsx';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { useRemovedUsers, type Removed, type Restored } from './departures.queries.ts';
import { NotRestored } from './NotRestored.tsx';
import { RemovedCard } from './RemovedCard.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { useLasting } from '../../ui/use-lasting.ts';
import { useLocation } from 'react-router';

/** D5: users who left within 30 days and can be restored. */
export function Component() {
  return (
    <RequirePermission permission="users.remove">
      <RemovedUsersPage />
    </RequirePermission>
  );
}

const names = ['search'] as const;
const idOf = ({ userId }: RemovedUser) => userId;

function RemovedUsersPage() {
  const t = useText();
  const url = useListUrl(names);
  const search = url.filters.search?.trim();
  const filters = useMemo(() => (search ? { search } : {}), [search]);
  const removed = useRemovedUsers(filters, url);
  const { items } = removed;
  const { search: place } = useLocation();
  const rows = useLasting({ items, idOf, place, settled: removed.data?.leaving === false });
  const total = useTotal()(removed.data?.total);
  const restorable = items.filter(({ refusal }) => refusal === null);
  const selection = useSelection(filters, idOf);
  const [restoring, setRestoring] = useState<Removed | null>(null);
  const [refused, setRefused] = useState<Restored['refused']>([]);
  const [leftOver, setLeftOver] = useState<LeftOver>();

  return (
    <Page title={t('nav.removed')} aside={total}>
      <Text c="dimmed" mb="md">
        {t('removed.text')}
      </Text>
      <LeftOverText left={leftOver} />
      <NotRestored refused={refused} onClose={() => setRefused([])} />
      {!(removed.nothing && !url.filtered) && (
        <Group mb="md" gap="sm">
          <UrlSearchField
            label={t('removed.search')}
            value={url.filters.search ?? ''}
            onChange={(text) => url.change({ search: text }, { replace: true })}
          />
          {restorable.length > 0 && (
            <TickPage rows={restorable} idOf={idOf} total={removed.data?.total} selection={selection} />
          )}
          {selection.count > 0 && (
            <Button onClick={() => setRestoring(selection.picked)}>
              {t('removed.restore')} ({selection.count})
            </Button>
          )}
        </Group>
      )}
      {removed.isPending && <Skeleton height={160} radius="md" />}
      {removed.isError && <ErrorState error={removed.error} onRetry={() => void removed.refetch()} />}
      {rows.length === 0 &&
        removed.nothing &&
        (url.filtered ? (
          <NothingMatches onClear={url.clear} />
        ) : (
          <EmptyState
            icon={<IconUserMinus size={34} stroke={1.4} aria-hidden />}
            title={t('removed.empty.title')}
            text={t('removed.empty.text')}
          />
        ))}
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map(({ item: user, gone }) => (
          <RemovedCard
            key={user.userId}
            user={user}
            gone={gone}
            ticked={user.refusal === null && selection.has(user.userId)}
            onToggle={() => selection.toggle(user)}
            onRestore={() => setRestoring({ ids: [user.userId] })}
          />
        ))}
      </Stack>
      <ListPager page={removed.data} place={url} />
      {restoring && (
        <RestoreDialog
          picked={restoring}
          onClose={() => setRestoring(null)}
          onDone={(outcome) => {
            setRefused(outcome.refused);
            setLeftOver(outcome.left);
            selection.clear();
          }}
        />
      )}
    </Page>
  );
}
