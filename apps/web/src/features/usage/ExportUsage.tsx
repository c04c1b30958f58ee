import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useMay } from '../../session/session.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { useExportUsage, type UsageQuery } from './usage.queries.ts';

/** B3: exports what the list shows. */
export function ExportUsage({ query }: { query: UsageQuery }) {
  const t = useText();
  const may = useMay('usage.export');
  const take = useExportUsage(query);
  if (!may) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={17} aria-hidden />}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {t('usage.export')}
      </Button>
      <RefusalAlert error={take.error} />
    </>
  );
}
