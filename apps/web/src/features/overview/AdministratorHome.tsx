import { SimpleGrid, Skeleton, Text, Title } from '@mantine/core';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { getOverview } from '@roster/contract/overview';
import { usersInFigures } from '@roster/domain/overview';
import { lazy, Suspense } from 'react';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { useNoticesQuery } from '../../shell/notices.ts';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { useText } from '../../words/text.ts';
import { Figure } from './Figure.tsx';
import classes from './Home.module.css';
import { useOverview } from './overview.queries.ts';

type Overview = Response<typeof getOverview>;

// Asked for when the page can be used already.
const Trends = lazy(() => import('./Trends.tsx'));
const Latest = lazy(() => import('./Latest.tsx'));

/** For who manages people: what waits, the account in figures, what changes, and what happened last. */
export function AdministratorHome() {
  const overview = useOverview();
  const readsLog = useMay('audit.read');
  if (overview.isLoadingError)
    return <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />;
  return (
    <>
      <Waiting overview={overview.data} />
      <People overview={overview.data} />
      {overview.data && (
        <div className={readsLog ? classes.columns : undefined}>
          <Suspense fallback={<Skeleton height={300} radius="md" />}>
            <Trends />
          </Suspense>
          {readsLog && (
            <Suspense fallback={<Skeleton height={300} radius="md" />}>
              <Latest />
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}

function Waiting({ overview }: { overview: Overview | undefined }) {
  const t = useText();
  const notices = useNoticesQuery();
  const { pendingApprovals: approvals = null, userRequests: requests = null } = notices.data ?? {};
  const invites = useMay('users.invite');
  const approves = useMay('approvals.read');
  const answers = useMay('requests.answer');
  const isUnknown = (approves && approvals === null) || (answers && requests === null);
  if (!overview) return <Skeleton height={120} radius="md" mb="lg" />;
  const { invitations } = overview;
  const waiting = [
    { label: t('overview.pending'), value: approvals ?? 0, to: paths.approvals },
    { label: t('requests.title'), value: requests ?? 0, to: paths.requests },
    ...(invites
      ? [
          {
            label: t('overview.invitationsFailed'),
            value: invitations.failed ?? 0,
            to: paths.invitationsIn('failed'),
          },
          {
            label: t('overview.invitationsExpired'),
            value: invitations.expired ?? 0,
            to: paths.invitationsIn('expired'),
          },
        ]
      : []),
    {
      label: t('overview.accessEndsSoon'),
      value: overview.accessEndsSoon,
      to: paths.usersWith(usersInFigures.accessEndsSoon),
    },
    {
      label: t('overview.waitingForLicense'),
      value: overview.waitingForLicense,
      to: paths.waitingList,
    },
    {
      label: t('overview.mismatch'),
      value: overview.countryMismatch,
      to: paths.usersWith(usersInFigures.countryMismatch),
    },
  ].filter(({ value }) => value > 0);
  return (
    <section aria-labelledby="waiting" className={classes.section}>
      <Title order={2} fz="lg" mb="sm" id="waiting">
        {t('overview.waiting')}
      </Title>
      <LookupFailure lookup={notices} />
      {waiting.length === 0 && isUnknown && !notices.error && <Skeleton height={60} radius="md" />}
      {waiting.length === 0 && !isUnknown && <Text c="dimmed">{t('overview.nothingWaits')}</Text>}
      {waiting.length > 0 && (
        <SimpleGrid cols={{ base: 2, sm: 3, lg: Math.max(5, waiting.length) }} spacing="sm">
          {waiting.map((one) => (
            <Figure key={one.to} {...one} attention />
          ))}
        </SimpleGrid>
      )}
    </section>
  );
}

function People({ overview }: { overview: Overview | undefined }) {
  const t = useText();
  if (!overview) return <Skeleton height={120} radius="md" mb="lg" />;
  const { users, byStatus, neverSignedIn, notSeenFor90Days, withoutLicense } = overview;
  const figures = [
    { label: t('overview.users'), value: users, to: paths.users },
    {
      label: t('overview.locked'),
      value: byStatus.locked ?? 0,
      to: paths.usersWith(usersInFigures.locked),
    },
    {
      label: t('overview.invited'),
      value: byStatus.invited ?? 0,
      to: paths.usersWith(usersInFigures.invited),
    },
    {
      label: t('overview.neverSignedIn'),
      value: neverSignedIn,
      to: paths.usersWith(usersInFigures.neverSignedIn),
    },
    {
      label: t('overview.notSeen'),
      value: notSeenFor90Days,
      to: paths.usersWith(usersInFigures.notSeenFor90Days),
    },
    ...(withoutLicense === null
      ? []
      : [
          {
            label: t('overview.withoutLicense'),
            value: withoutLicense,
            to: paths.usersWith(usersInFigures.withoutLicense),
          },
        ]),
  ];
  return (
    <section aria-labelledby="overview" className={classes.section}>
      <Title order={2} fz="lg" mb="sm" id="overview">
        {t('overview.title')}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: figures.length }} spacing="sm">
        {figures.map((one) => (
          <Figure key={one.to} {...one} />
        ))}
      </SimpleGrid>
    </section>
  );
}
