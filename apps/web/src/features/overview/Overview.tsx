import { Button, Collapse, SimpleGrid, Skeleton, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChartBar } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Figure } from './Figure.tsx';
import { useOverview } from './overview.queries.ts';

// The chart library is large, and many users only want the figures.
const OverviewCharts = lazy(() => import('./OverviewCharts.tsx'));

/** Figures that link to the list they count; charts on demand. */
export function Overview() {
  const t = useText();
  const [opened, { toggle }] = useDisclosure(false);
  const overview = useOverview();
  if (overview.isError) return <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />;
  const { data } = overview;

  return (
    <section aria-labelledby="overview">
      <Title order={2} fz="lg" mb="sm" id="overview">
        {t('overview.title')}
      </Title>
      {data ? (
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
          <Figure label={t('overview.users')} value={data.users} to={paths.users} />
          <Figure
            label={t('overview.pending')}
            value={data.pendingApprovals}
            to={paths.approvals}
            attention={data.pendingApprovals > 0}
          />
          <Figure
            label={t('overview.locked')}
            value={data.byStatus.locked ?? 0}
            to={paths.usersWith({ status: 'locked' })}
          />
          <Figure
            label={t('overview.neverSignedIn')}
            value={data.neverSignedIn}
            to={paths.usersWith({ lastSignIn: 'never' })}
          />
          <Figure
            label={t('overview.notSeen')}
            value={data.notSeenFor90Days}
            to={paths.usersWith({ lastSignIn: 'notFor90Days' })}
          />
          <Figure
            label={t('overview.mismatch')}
            value={data.countryMismatch}
            to={paths.usersWith({ mismatch: 'true' })}
          />
        </SimpleGrid>
      ) : (
        <Skeleton height={92} radius="md" />
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        my="sm"
        leftSection={<IconChartBar size={17} aria-hidden />}
        aria-expanded={opened}
        onClick={toggle}
      >
        {t(opened ? 'overview.hideCharts' : 'overview.showCharts')}
      </Button>
      <Collapse expanded={opened} mb="lg">
        {opened && data && (
          <Suspense fallback={<Skeleton height={260} radius="md" />}>
            <OverviewCharts overview={data} />
          </Suspense>
        )}
      </Collapse>
    </section>
  );
}
