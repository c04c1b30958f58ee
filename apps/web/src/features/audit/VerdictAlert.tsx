import { Alert } from '@mantine/core';
import type { verifyAuditLog } from '@roster/contract/audit';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';

/** X1: that a log is intact, or where it is not and what is wrong there. */
export function VerdictAlert({ verdict }: { verdict: Response<typeof verifyAuditLog> }) {
  const t = useText();
  const intl = useIntl();
  const { brokenAt, fault, events, anchoredOn, checkedAt } = verdict;
  return (
    <Alert color={brokenAt === null ? 'green' : 'red'} role="status" w="100%">
      {fault === null
        ? t('auditLog.holds', { count: events })
        : t(`auditLog.fault.${fault}`, {
            number: brokenAt ?? 0,
            day: intl.formatDate(anchoredOn ?? checkedAt, { dateStyle: 'long', timeZone: 'UTC' }),
          })}
    </Alert>
  );
}
