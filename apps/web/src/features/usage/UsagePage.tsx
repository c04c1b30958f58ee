import { Stack, Text, Title } from '@mantine/core';
import { usagePeriodNames, type UsagePeriod } from '@roster/domain/usage';
import { IconChartBar } from '@tabler/icons-react';
import { useMemo } from 'react';
import { List } from '../../list/List.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useSession } from '../../session/session.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useText } from '../../words/text.ts';
import { EntitlementTabs } from '../entitlements/index.ts';
import { ViewsButton } from '../views/index.ts';
import { ExportUsage } from './ExportUsage.tsx';
import { UsageFigures } from './UsageFigures.tsx';
import { usageFilterNames, usageList } from './usage-list.tsx';
import { useUsage, useUsageByDay, type UsageQuery } from './usage.queries.ts';

/** E4: what was used, by whom and how much; the URL holds the period and the filters. */
export function Component() {
  return (
    <RequirePermission permission="entitlements.read">
      <UsagePage />
    </RequirePermission>
  );
}

function UsagePage() {
  const t = useText();
  const { account } = useSession();
  const url = useListUrl(usageFilterNames);
  // No filter: something is shown of each period, and clearing the filters leaves it.
  const period = usagePeriodNames.find((name) => name === url.params.get('period')) ?? 'last30Days';
  const query = { ...url.filters, period } as UsageQuery; // the server parses the URL’s texts
  const byDay = useUsageByDay(query);
  const usage = useUsage(query, url);
  const total = useTotal()(usage.data?.total);
  const products = useMemo(() => byDay.data?.products ?? [], [byDay.data]);
  const list = useMemo(() => usageList({ t }, products), [t, products]);
  // A day of the chart belongs to the period it was chosen in.
  const choose = (value: UsagePeriod) =>
    url.change({ period: value === 'last30Days' ? undefined : value, usedOn: undefined });
  return (
    <Page
      title={t('entitlementManagement.title')}
      dense
      tabs={<EntitlementTabs tab="usage" />}
      actions={<ExportUsage query={query} />}
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t('usage.text')} {account && t('usage.zone', { zone: account.timeZone.replaceAll('_', ' ') })}
      </Text>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('usage.period')}
          data={usagePeriodNames.map((value) => ({ value, label: t(`usage.period.${value}`) }))}
          value={period}
          onChange={(value) => choose(value as UsagePeriod)}
          w="fit-content"
        />
        <UsageFigures byDay={byDay} period={period} />
        <section aria-labelledby="usage-list">
          <Title order={2} fz="lg" mb="xs" id="usage-list">
            {t('usage.list')}{' '}
            {total !== undefined && (
              <Text span c="dimmed" fz="md">
                {total}
              </Text>
            )}
          </Title>
          <List
            list={list}
            answer={usage}
            url={url}
            beside={<ViewsButton list="usage" url={url} />}
            empty={
              <EmptyState
                icon={<IconChartBar size={34} stroke={1.4} aria-hidden />}
                title={t('usage.empty.title')}
                text={t(period === 'all' ? 'usage.emptyAll' : 'usage.empty.text')}
              />
            }
          />
        </section>
      </Stack>
    </Page>
  );
}
