import { ExportButton } from '../../ui/ExportButton.tsx';
import { useText } from '../../words/text.ts';
import { useExportUsage, type UsageQuery } from './usage.queries.ts';

/** B3: exports what the list shows. */
export function ExportUsage({ query }: { query: UsageQuery }) {
  const t = useText();
  return <ExportButton take={useExportUsage(query)}>{t('usage.export')}</ExportButton>;
}
