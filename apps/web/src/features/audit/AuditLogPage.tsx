import { Anchor, Card, Skeleton, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { useAuditEvents, type AuditQuery } from './audit.queries.ts';
import { AuditActions } from './AuditActions.tsx';
import { AuditFilters, auditFilterNames } from './AuditFilters.tsx';
import { AuditEntry } from './AuditEntry.tsx';
import { runsOf } from './runs.ts';
import classes from './AuditEntry.module.css';

/** X1: what was done, by whom and when; the URL holds the filters. */
export function Component() {
  return (
    <RequirePermission permission="audit.read">
      <AuditLogPage />
    </RequirePermission>
  );
}

function AuditLogPage() {
  const t = useText();
  const url = useListUrl(auditFilterNames);
  const query = url.filters as AuditQuery; // the server parses the URL’s texts
  const events = useAuditEvents(query, url);
  const total = useTotal()(events.data?.total);
  const { items } = events;
  // The log begins with what happened, not with its last readings.
  const unread = items.findIndex(({ event }) => event !== 'audit.read');
  const read = url.filtered || url.cursor ? 0 : Math.max(unread, 0);
  const shown = items.slice(read);

  return (
    <Page title={t('nav.audit')} aside={total} actions={<AuditActions query={query} />}>
      <Text c="dimmed" mb="md">
        {t('auditLog.text')}
      </Text>
      <AuditFilters url={url} />
      <Card withBorder padding="lg">
        {events.isPending && <Skeleton height={240} radius="md" />}
        {events.isError && <ErrorState error={events.error} onRetry={() => void events.refetch()} />}
        {events.nothing &&
          (url.filtered ? (
            <NothingMatches text={t('auditLog.empty')} onClear={url.clear} />
          ) : (
            <Text c="dimmed">{t('auditLog.none')}</Text>
          ))}
        <ul className={classes.list}>
          {runsOf(shown).map((run) => (
            <AuditEntry key={run.first.id} run={run} />
          ))}
        </ul>
        {read > 0 && (
          <Anchor
            component={Link}
            to={paths.auditWith({ event: 'audit.read' })}
            fz="sm"
            mt="sm"
            display="block"
          >
            {t('auditLog.readings')}
          </Anchor>
        )}
        <ListPager page={events.data} place={url} />
      </Card>
    </Page>
  );
}
