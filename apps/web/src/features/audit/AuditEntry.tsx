import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AuditEvent } from '@roster/contract/audit-events';
import { readDetails } from '@roster/domain/audit-reading';
import { useText } from '../../words/text.ts';
import { Time } from '../../ui/Time.tsx';
import { AuditChange, hasChange } from './AuditChange.tsx';
import classes from './AuditEntry.module.css';
import { AuditSentence } from './AuditSentence.tsx';

/** One event: the sentence, the time, and on demand what changed. */
export function AuditEntry({ item }: { item: AuditEvent }) {
  const t = useText();
  const [opened, { toggle }] = useDisclosure(false);
  const { reason } = readDetails(item.event, item.details);
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <div>
          <AuditSentence item={item} />
          {reason !== null && (
            <Text fz="sm" c="dimmed">
              {t('auditLog.reason', { reason })}
            </Text>
          )}
        </div>
        <div className={classes.aside}>
          <Text fz="sm" c="dimmed">
            {t('auditLog.number', { number: item.sequence })} · <Time at={item.at} />
          </Text>
          {hasChange(item) && (
            <Button size="compact-xs" variant="subtle" onClick={toggle} aria-expanded={opened}>
              {t('auditLog.details')}
            </Button>
          )}
        </div>
      </div>
      {opened && <AuditChange item={item} />}
    </li>
  );
}
