import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { Person } from '../../people/Person.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { momentIn } from '../../ui/Time.tsx';
import { useAccountZone } from '../../words/account-zone.ts';
import { useText } from '../../words/text.ts';
import { pageOf } from './audit-list.tsx';
import { useActionEvents } from './audit.queries.ts';
import { AuditChange } from './AuditChange.tsx';
import classes from './AuditChange.module.css';
import { AuditSentence } from './AuditSentence.tsx';
import { actorOf, eventName, subjectOf } from './event-in-words.ts';

/** An event beside the list: the sentence, the moment, and what was before and after; of one action on many, each of them. */
export default function AuditPeek({ item }: { item: AuditEvent | undefined }) {
  const t = useText();
  const intl = useIntl();
  const zone = useAccountZone();
  if (!item) return <Text c="dimmed">{t('list.gone')}</Text>;
  const number = intl.formatNumber(item.sequence);
  return (
    <Stack gap="lg">
      <Title order={2} fz={18} style={{ overflowWrap: 'anywhere' }}>
        <AuditSentence item={item} />
      </Title>
      <Facts
        facts={[
          [t('auditLog.at'), momentIn(zone, item.at, intl)],
          [t('auditLog.actor'), <Person key="actor" person={actorOf(item, { t })} />],
          ...(item.subject
            ? [
                [
                  t('auditLog.subject'),
                  <Person key="subject" person={subjectOf(item, { t })} to={pageOf(item)} />,
                ] satisfies [string, ReactNode],
              ]
            : []),
          [t('auditLog.event'), eventName(item, t)],
          [t('auditLog.column.number'), number],
        ]}
      />
      {item.events > 1 ? <Each item={item} /> : <AuditChange item={item} />}
    </Stack>
  );
}

/** As many of the events of one action as are shown here. */
const shown = 25;

function Each({ item: { sequence, events } }: { item: AuditEvent }) {
  const t = useText();
  const each = useActionEvents(sequence, shown);
  if (each.isLoadingError) return <ErrorState error={each.error} onRetry={() => void each.refetch()} />;
  return (
    <section aria-label={t('auditLog.users', { n: events })}>
      <ul className={classes.inner}>
        {(each.data?.items ?? []).map((one) => (
          <li key={one.id}>
            <AuditSentence item={one} />
            <AuditChange item={one} />
          </li>
        ))}
      </ul>
      <Anchor
        component={Link}
        to={paths.auditWith({ action: String(sequence) })}
        fz="sm"
        mt="sm"
        display="block"
      >
        {t('auditLog.each', { count: events })}
      </Anchor>
    </section>
  );
}
