import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconLifebuoy, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ServiceRequestCard } from './ServiceRequestCard.tsx';
import { requestFilters, useServiceRequests } from './support.queries.ts';

const names = ['state', 'search'] as const;

/** H4: requests to the operator. For operators, what waits for them. */
export function Component() {
  const t = useText();
  const { user } = useSession();
  const url = useListUrl(names);
  const chosen = requestFilters.find((one) => one === url.filters.state);
  const filter = chosen ?? (user.operator ? 'waiting' : 'all');
  const requests = useServiceRequests(filter, url.filters.search?.trim(), url);
  const { items } = requests;
  const total = useTotal()(requests.data?.total);
  return (
    <Page
      title={t('nav.support')}
      aside={total}
      actions={
        !user.operator && (
          <Button
            component={Link}
            to={paths.newServiceRequest}
            leftSection={<IconPlus size={17} aria-hidden />}
          >
            {t('support.new')}
          </Button>
        )
      }
    >
      <Text c="dimmed" mb="md">
        {t(user.operator ? 'support.operatorText' : 'support.text')}
      </Text>
      {/* On the narrowest phones the table scrolls, not the page. */}
      <Group mb="md" gap="sm">
        <div style={{ overflowX: 'auto', maxWidth: '100%' }}>
          <SegmentedControl
            aria-label={t('nav.support')}
            value={filter}
            onChange={(state) => url.change({ state })}
            data={requestFilters.map((value) => ({
              value,
              label: t(`support.filter.${value}`),
            }))}
          />
        </div>
        <UrlSearchField
          label={t('support.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
      </Group>
      {requests.isPending && <Skeleton height={160} radius="md" />}
      {requests.isError && <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.nothing &&
        (url.filtered ? (
          <NothingMatches onClear={url.clear} />
        ) : (
          <EmptyState
            icon={<IconLifebuoy size={34} stroke={1.4} aria-hidden />}
            title={t('support.empty.title')}
            text={t('support.empty.text')}
          />
        ))}
      <Stack gap="sm">
        {items.map((request) => (
          <ServiceRequestCard key={request.id} request={request} />
        ))}
      </Stack>
      <ListPager page={requests.data} place={url} />
    </Page>
  );
}
