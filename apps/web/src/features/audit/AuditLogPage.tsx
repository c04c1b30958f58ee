import { Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { lazy, useCallback, useMemo } from 'react';
import { List } from '../../list/List.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { withWords } from '../../words/screen-words.ts';
import { useAccountZone } from '../../words/account-zone.ts';
import { useText } from '../../words/text.ts';
import { auditFilterNames } from './audit-filters.tsx';
import { auditList } from './audit-list.tsx';
import { useAuditEvents, type AuditQuery } from './audit.queries.ts';
import { AuditActions } from './AuditActions.tsx';
import { ReadingsLink, withoutLatestReadings } from './LatestReadings.tsx';
import { ViewsButton } from '../views/index.ts';

// Loaded when it is opened.
const AuditPeek = lazy(() => withWords(import('./AuditPeek.tsx')));
const AuditRowMenu = lazy(() => withWords(import('./AuditRowMenu.tsx')));

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
  const { filtered, cursor } = url;
  const query = url.filters as AuditQuery; // the server parses the URL’s texts
  const events = useAuditEvents(query, url);
  const total = useTotal()(events.data?.total);
  const zone = useAccountZone();
  const list = useMemo(() => auditList({ t, zone }), [t, zone]);
  const { data } = events;
  const shown = useMemo(
    () => data && withoutLatestReadings(data, !filtered && !cursor),
    [data, filtered, cursor],
  );
  const peek = useCallback(
    (id: string) => <AuditPeek item={shown?.items.find((one) => one.id === id)} />,
    [shown],
  );

  return (
    <Page title={t('nav.audit')} aside={total} dense actions={<AuditActions query={query} />}>
      <Text c="dimmed" fz="sm" mb="xs">
        {t('auditLog.text')} {!filtered && <ReadingsLink to={paths.auditWith({ event: 'audit.read' })} />}
      </Text>
      <List
        list={list}
        answer={{ ...events, data: shown }}
        url={url}
        beside={<ViewsButton list="auditLog" url={url} />}
        peek={peek}
        rowMenu={(item) => <AuditRowMenu item={item} />}
        empty={
          <EmptyState
            icon={<IconHistory size={34} stroke={1.4} aria-hidden />}
            title={t('auditLog.none')}
            text={t('auditLog.text')}
          />
        }
      />
    </Page>
  );
}
