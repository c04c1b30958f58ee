import { Card, Skeleton, Text } from '@mantine/core';
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
          {items.map((item) => (
            <AuditEntry key={item.id} item={item} />
          ))}
        </ul>
        <ListPager page={events.data} place={url} />
      </Card>
    </Page>
  );
}
