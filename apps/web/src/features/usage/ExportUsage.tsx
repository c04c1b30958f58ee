import { Group } from '@mantine/core';
import { ExportButton } from '../../ui/ExportButton.tsx';
import { useText } from '../../words/text.ts';
import { useExportUsage, useExportUsageByDay, type UsageQuery } from './usage.queries.ts';

/** B3: exports what the list shows, and what the chart shows: of one product, or of all. */
export function ExportUsage({ query }: { query: UsageQuery }) {
  const t = useText();
  return (
    <Group gap="xs">
      <ExportButton take={useExportUsageByDay(query)}>{t('usage.exportByDay')}</ExportButton>
      <ExportButton take={useExportUsage(query)}>{t('usage.export')}</ExportButton>
    </Group>
  );
}
