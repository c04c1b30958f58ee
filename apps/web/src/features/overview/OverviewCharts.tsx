import type { Response } from '@roster/contract/machinery/endpoint';
import type { getOverview } from '@roster/contract/overview';
import '@mantine/charts/styles.css';
import '@mantine/core/styles/ColorSwatch.css';
import '@mantine/core/styles/Table.css';
import { BarChart } from '@mantine/charts';
import { Button, Card, SimpleGrid, Table, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';

type Overview = Response<typeof getOverview>;
type Point = { name: string; users: number };

export default function OverviewCharts({ overview }: { overview: Overview }) {
  const t = useText();
  const intl = useIntl();
  const statuses = (['active', 'locked', 'invited'] as const).map((status) => ({
    name: t(`users.status.${status}`),
    users: overview.byStatus[status] ?? 0,
  }));
  const attention = [
    { name: t('overview.pending'), users: overview.pendingApprovals },
    { name: t('overview.neverSignedIn'), users: overview.neverSignedIn },
    { name: t('overview.notSeen'), users: overview.notSeenFor90Days },
    { name: t('overview.mismatch'), users: overview.countryMismatch },
  ];
  const months = overview.joined.map(({ month, users }) => ({
    name: intl.formatDate(`${month}T12:00:00Z`, { month: 'short', year: '2-digit', timeZone: 'UTC' }),
    users,
  }));
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Chart title={t('overview.byStatus')} points={statuses} />
      <Chart title={t('overview.joined')} points={months} />
      <Chart title={t('overview.attention')} points={attention} />
    </SimpleGrid>
  );
}

/** A chart, and the same figures as a table for everyone who cannot see it. */
function Chart({ title, points }: { title: string; points: Point[] }) {
  const t = useText();
  const intl = useIntl();
  const [asTable, { toggle }] = useDisclosure(false);
  return (
    <Card withBorder padding="md">
      <Title order={3} fz="md" mb="sm">
        {title}
      </Title>
      {asTable ? (
        <Table fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{title}</Table.Th>
              <Table.Th ta="right">{t('users.title')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {points.map(({ name, users }) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">{intl.formatNumber(users)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <div role="img" aria-label={points.map(({ name, users }) => `${name}: ${users}`).join(', ')}>
          <BarChart
            h={220}
            data={points}
            dataKey="name"
            series={[{ name: 'users', label: t('users.title'), color: 'brand.7' }]}
            gridAxis="x"
            tickLine="none"
            barProps={{ isAnimationActive: false, radius: [4, 4, 0, 0] }}
            barChartProps={{ accessibilityLayer: false }}
          />
        </div>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        mt="xs"
        w="fit-content"
        aria-expanded={asTable}
        onClick={toggle}
      >
        {t(asTable ? 'overview.showChart' : 'overview.showData')}
      </Button>
    </Card>
  );
}
