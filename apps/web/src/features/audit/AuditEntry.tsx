import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useText } from '../../words/text.ts';
import { Time } from '../../ui/Time.tsx';
import { AuditChange } from './AuditChange.tsx';
import classes from './AuditEntry.module.css';
import { AuditSentence } from './AuditSentence.tsx';
import type { Run } from './runs.ts';

/** One event: the sentence, the time and what changed. What one action did to many is one row that opens. */
export function AuditEntry({ run: { first, events } }: { run: Run }) {
  const t = useText();
  const [opened, { toggle }] = useDisclosure(false);
  const isMany = events.length > 1;
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <div>
          <AuditSentence
            item={first}
            {...(isMany && { subject: t('auditLog.users', { n: events.length }) })}
          />
          {!isMany && <AuditChange item={first} />}
        </div>
        <div className={classes.aside}>
          {isMany && (
            <Button size="compact-xs" variant="subtle" onClick={toggle} aria-expanded={opened}>
              {t('auditLog.showAll')}
            </Button>
          )}
          <Text fz="sm" c="dimmed">
            {t('auditLog.number', { number: first.sequence })} · <Time at={first.at} />
          </Text>
        </div>
      </div>
      {opened && (
        <ul className={classes.inner}>
          {events.map((item) => (
            <li key={item.id}>
              <AuditSentence item={item} />
              <AuditChange item={item} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
