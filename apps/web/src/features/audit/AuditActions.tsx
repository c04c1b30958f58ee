import { Button, Group } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useExportAuditLog, useVerifyAuditLog, type AuditQuery } from './audit.queries.ts';
import { VerdictAlert } from './VerdictAlert.tsx';
import { VerifyLog } from './VerifyLog.tsx';

export function AuditActions({ query }: { query: AuditQuery }) {
  const t = useText();
  const verify = useVerifyAuditLog();
  const take = useExportAuditLog(query);
  return (
    <>
      <Group gap="xs">
        <VerifyLog verify={verify} />
        <Button
          variant="default"
          leftSection={<IconFileExport size={17} aria-hidden />}
          loading={take.isPending}
          onClick={() => take.mutate()}
        >
          {t('auditLog.export')}
        </Button>
      </Group>
      <RefusalAlert error={verify.error ?? take.error} />
      {verify.data && <VerdictAlert verdict={verify.data} />}
    </>
  );
}
