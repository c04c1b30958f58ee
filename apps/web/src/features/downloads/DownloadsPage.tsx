import { Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { List } from '../../list/List.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { downloadsList } from './downloads-list.tsx';
import { useDownloads } from './downloads.queries.ts';
import { useDownloadActions } from './use-download-actions.ts';

// Loaded when it is opened.
const AssignOwnRoleDialog = lazy(() => import('./AssignOwnRoleDialog.tsx'));

const names = ['search'] as const;

/** R1: the files that the roles of the user open, and those that another role would. */
export function Component() {
  const t = useText();
  const url = useListUrl(names);
  const files = useDownloads(url.filters.search?.trim(), url);
  const total = useTotal()(files.data?.total);
  const { actionsOf, error, assigning, endAssigning } = useDownloadActions();
  return (
    <Page title={t('nav.downloads')} aside={total} dense>
      <Text c="dimmed" fz="sm" mb="xs">
        {t('downloads.text')}
      </Text>
      <RefusalAlert error={error} />
      <List
        list={downloadsList}
        answer={files}
        url={url}
        peek="facts"
        actionsOf={actionsOf}
        empty={
          <EmptyState
            icon={<IconDownload size={34} stroke={1.4} aria-hidden />}
            title={t('downloads.empty.title')}
            text={t('downloads.empty.text')}
          />
        }
      />
      <Suspense>{assigning && <AssignOwnRoleDialog role={assigning} onClose={endAssigning} />}</Suspense>
    </Page>
  );
}
