import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { RequestCard } from './RequestCard.tsx';
import { useUserRequests } from './user-requests.queries.ts';
import { useLasting } from '../../ui/use-lasting.ts';
import type { UserRequest } from '@roster/contract/user-requests';
import { useLocation } from 'react-router';

/** H3: requests of members; granting one carries it out. */
export function Component() {
  return (
    <RequirePermission permission="requests.answer">
      <RequestsPage />
    </RequirePermission>
  );
}

const names = ['state', 'search'] as const;
const idOf = ({ id }: UserRequest) => id;

function RequestsPage() {
  const t = useText();
  const url = useListUrl(names);
  const state = url.filters.state === 'answered' ? 'answered' : 'open';
  const search = url.filters.search?.trim();
  const requests = useUserRequests(state, search, url);
  const { search: place } = useLocation();
  const settled = requests.data?.leaving === false;
  const rows = useLasting({ items: requests.items, idOf, place, settled });
  const total = useTotal()(requests.data?.total);
  return (
    <Page title={t('requests.title')} aside={total}>
      <Text c="dimmed" mb="md">
        {t('requests.text')}
      </Text>
      <Group mb="md" gap="sm">
        <SegmentedControl
          value={state}
          onChange={(value) => url.change({ state: value === 'open' ? undefined : value })}
          data={[
            { value: 'open', label: t('requests.open') },
            { value: 'answered', label: t('requests.answered') },
          ]}
        />
        <UrlSearchField
          label={t('users.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
      </Group>
      {requests.isPending && <Skeleton height={160} radius="md" />}
      {requests.isError && <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />}
      {rows.length === 0 &&
        requests.nothing &&
        (search ? (
          <NothingMatches onClear={() => url.change({ search: undefined })} />
        ) : (
          <EmptyState
            icon={<IconMessageQuestion size={34} stroke={1.4} aria-hidden />}
            title={t('requests.empty.title')}
            text={t('requests.empty.text')}
          />
        ))}
      <Stack gap="sm">
        {rows.map(({ item, gone }) => (
          <RequestCard key={item.id} request={item} gone={gone} />
        ))}
      </Stack>
      <ListPager page={requests.data} place={url} />
    </Page>
  );
}
