import { Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { lazy, useCallback, useMemo } from 'react';
import { List } from '../../list/List.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { withWords } from '../../words/screen-words.ts';
import { useAccountZone } from '../../words/account-zone.ts';
import { useText } from '../../words/text.ts';
import { OperatorOnly } from '../operator/index.ts';
import { usePlatformEvents, useVerifyPlatformLog, type PlatformLogQuery } from './audit.queries.ts';
import { ReadingsLink, withoutLatestReadings } from './LatestReadings.tsx';
import { platformLogFilterNames, platformLogList } from './platform-log-list.ts';
import { VerdictAlert } from './VerdictAlert.tsx';
import { VerifyLog } from './VerifyLog.tsx';
import { ViewsButton } from '../views/index.ts';

// Loaded when it is opened.
const AuditPeek = lazy(() => withWords(import('./AuditPeek.tsx')));

/** X1: what operators did outside of accounts, and whether anyone changed the record of it. */
export function Component() {
  return (
    <OperatorOnly>
      <PlatformLogPage />
    </OperatorOnly>
  );
}

function PlatformLogPage() {
  const t = useText();
  const url = useListUrl(platformLogFilterNames);
  const events = usePlatformEvents(url.filters as PlatformLogQuery, url); // the server parses the URL’s texts
  const total = useTotal()(events.data?.total);
  const zone = useAccountZone();
  const list = useMemo(() => platformLogList({ t, zone }), [t, zone]);
  const { data } = events;
  const { filtered, cursor } = url;
  const shown = useMemo(
    () => data && withoutLatestReadings(data, !filtered && !cursor),
    [data, filtered, cursor],
  );
  const peek = useCallback(
    (id: string) => <AuditPeek item={shown?.items.find((one) => one.id === id)} />,
    [shown],
  );
  return (
    <Page title={t('nav.audit')} aside={total} dense actions={<Verify />}>
      <Text c="dimmed" fz="sm" mb="xs">
        {t('platformLog.text')} {!filtered && <ReadingsLink to={`${paths.platformLog}?event=audit.read`} />}
      </Text>
      <List
        list={list}
        answer={{ ...events, data: shown }}
        url={url}
        beside={<ViewsButton list="operatorLog" url={url} />}
        peek={peek}
        empty={
          <EmptyState
            icon={<IconHistory size={34} stroke={1.4} aria-hidden />}
            title={t('auditLog.none')}
            text={t('platformLog.text')}
          />
        }
      />
    </Page>
  );
}

function Verify() {
  const verify = useVerifyPlatformLog();
  return (
    <>
      <VerifyLog verify={verify} />
      <RefusalAlert error={verify.error} />
      {verify.data && <VerdictAlert verdict={verify.data} />}
    </>
  );
}
