import { Alert, Button, Group } from '@mantine/core';
import { IconFileExport, IconShieldCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useExportAuditLog, useVerifyAuditLog, type AuditQuery } from './audit.queries.ts';

export function AuditActions({ query }: { query: AuditQuery }) {
  const t = useText();
  const intl = useIntl();
  const verify = useVerifyAuditLog();
  const take = useExportAuditLog(query);
  return (
    <>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={17} aria-hidden />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {t('auditLog.verify')}
        </Button>
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
      {verify.data && (
        <Alert color={verify.data.brokenAt === null ? 'green' : 'red'} role="status" w="100%">
          {verify.data.fault === null
            ? t('auditLog.holds', { count: verify.data.events })
            : t(`auditLog.fault.${verify.data.fault}`, {
                number: verify.data.brokenAt ?? 0,
                day: intl.formatDate(verify.data.anchoredOn ?? verify.data.checkedAt, {
                  dateStyle: 'long',
                  timeZone: 'UTC',
                }),
              })}
        </Alert>
      )}
    </>
  );
}
