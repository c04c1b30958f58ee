import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { getTrends } from '@roster/contract/overview';
import { departureEvents } from '@roster/domain/departures';
import { usersInFigures } from '@roster/domain/overview';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { useDayName } from '../../words/day-name.ts';
import { useText } from '../../words/text.ts';
import { BarChart, type Series } from '../../shell/BarChart.tsx';
import { Figure } from './Figure.tsx';
import { useTrends } from './overview.queries.ts';

type Trends = Response<typeof getTrends>;

/** What changes: each bar leads to the people whom it counts. */
export default function Trends() {
  const trends = useTrends();
  if (trends.isPending) return <Skeleton height={300} radius="md" />;
  if (trends.isLoadingError) return <ErrorState error={trends.error} onRetry={() => void trends.refetch()} />;
  return (
    <Stack>
      <SignIns trends={trends.data} />
      <Months trends={trends.data} />
      <Lately trends={trends.data} />
    </Stack>
  );
}

function SignIns({ trends: { days } }: { trends: Trends }) {
  const t = useText();
  const name = useDayName();
  // One user signs in several times: the bars show how often, and the table counts the users as well.
  const series: Series[] = [
    { label: t('overview.signIns'), color: 'strong', plain: true },
    { label: t('overview.users') },
  ];
  const points = days.map(({ day, signIns, users }) => ({
    name: name(day, { day: 'numeric', month: 'short' }),
    values: [signIns, users],
    detail: t('overview.signInsOn', { day: name(day, { dateStyle: 'long' }), signIns, users }),
    to: [paths.usersWith({ signedInOn: day }), paths.usersWith({ signedInOn: day })],
  }));
  return (
    <BarChart
      title={t('overview.signInsByDay')}
      text={t('overview.countsFormer')}
      series={series}
      points={points}
    />
  );
}

function Months({ trends: { months } }: { trends: Trends }) {
  const t = useText();
  const readsLog = useMay('audit.read');
  const name = useDayName();
  const series: Series[] = [
    { label: t('overview.joined'), color: 'strong' },
    { label: t('overview.left'), color: 'weak' },
  ];
  const points = months.map(({ month, joined, left }) => {
    const last = lastDayOf(month);
    return {
      name: name(month, { month: 'short' }),
      values: [joined, left],
      detail: t('overview.joinedAndLeftIn', {
        month: name(month, { month: 'long', year: 'numeric' }),
        joined,
        left,
      }),
      to: [
        paths.usersWith({ joinedFrom: month, joinedTo: last }),
        readsLog ? paths.auditWith({ event: departureEvents.join(), from: month, to: last }) : null,
      ],
    };
  });
  return (
    <BarChart
      title={t('overview.joinedAndLeft')}
      text={t('overview.countsFormer')}
      series={series}
      points={points}
    />
  );
}

/** Who signed in lately, and who cannot, by reason. */
function Lately({ trends: { activeWithin30Days, lockedFor } }: { trends: Trends }) {
  const t = useText();
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
      <Figure
        label={t('overview.activeWithin30Days')}
        value={activeWithin30Days}
        to={paths.usersWith(usersInFigures.activeWithin30Days)}
      />
      {lockedFor.map(({ reason, users }) => (
        <Figure
          key={reason}
          label={t(`overview.lockedFor.${reason}`)}
          value={users}
          to={paths.usersWith({ lockReason: reason })}
        />
      ))}
    </SimpleGrid>
  );
}

function lastDayOf(month: string): string {
  const date = new Date(`${month}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
