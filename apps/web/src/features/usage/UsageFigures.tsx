import '@mantine/core/styles/Table.css';
import { Anchor, Card, SimpleGrid, Skeleton, Table, Title } from '@mantine/core';
import type { UsageDay, UsedProduct } from '@roster/contract/usage';
import type { UsagePeriod } from '@roster/domain/usage';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { BarChart, type Series } from '../../shell/BarChart.tsx';
import { useDayName } from '../../words/day-name.ts';
import { useText } from '../../words/text.ts';
import { durationText } from './duration.ts';
import type { useUsageByDay } from './usage.queries.ts';

type Props = { byDay: ReturnType<typeof useUsageByDay>; period: UsagePeriod };

/** Each product in figures, and one of them day by day. Every figure leads to the list it counts. */
export function UsageFigures({ byDay, period }: Props) {
  if (byDay.isPending) return <Skeleton height={260} radius="md" />;
  if (byDay.isLoadingError) return <ErrorState error={byDay.error} onRetry={() => void byDay.refetch()} />;
  const { products, productId, days } = byDay.data;
  const shown = products.find(({ id }) => id === productId);
  if (products.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Products products={products} period={period} />
      {shown && <Days product={shown} days={days} period={period} />}
    </SimpleGrid>
  );
}

const within = (period: UsagePeriod, filters: Record<string, string>) =>
  paths.usageWith({ ...(period !== 'last30Days' && { period }), ...filters });

function Products({ products, period }: { products: UsedProduct[]; period: UsagePeriod }) {
  const t = useText();
  const intl = useIntl();
  return (
    <Card withBorder padding="md" component="section">
      <Title order={2} fz="md" mb="xs">
        {t('usage.products')}
      </Title>
      {/* Four columns fit a phone in the longest words. */}
      <Table.ScrollContainer minWidth={290}>
        <Table fz="sm" horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th fz="xs">{t('usage.product')}</Table.Th>
              <Table.Th ta="right" fz="xs">
                {t('usage.users')}
              </Table.Th>
              <Table.Th ta="right" fz="xs">
                {t('usage.time')}
              </Table.Th>
              <Table.Th ta="right" fz="xs">
                {t('usage.peak')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {products.map(({ id, name, users, seconds, peak }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">
                  <Anchor component={Link} to={within(period, { product: id })} fz="sm">
                    {intl.formatNumber(users)}
                  </Anchor>
                </Table.Td>
                <Table.Td ta="right">{durationText(seconds, intl)}</Table.Td>
                <Table.Td ta="right">{intl.formatNumber(peak)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

function Days({ product, days, period }: { product: UsedProduct; days: UsageDay[]; period: UsagePeriod }) {
  const t = useText();
  const intl = useIntl();
  const name = useDayName();
  const series: Series[] = [
    { label: t('usage.users'), color: 'weak' },
    { label: t('usage.peak'), color: 'strong' },
  ];
  const points = days.map(({ day, users, seconds, peak }) => {
    const to = within(period, { product: product.id, usedOn: day });
    return {
      name: name(day, { day: 'numeric', month: 'short' }),
      values: [users, peak],
      detail: t('usage.onDay', {
        day: name(day, { dateStyle: 'long' }),
        users,
        peak,
        time: durationText(seconds, intl),
      }),
      to: [to, to],
    };
  });
  return (
    <BarChart
      title={t('usage.byDay', { product: product.name })}
      text={t('usage.peakText')}
      series={series}
      points={points}
    />
  );
}
