import { Alert, Text } from '@mantine/core';
import { manifestName } from '@roster/domain/downloads';
import { IconDownload } from '@tabler/icons-react';
import { List } from '../../list/List.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { OperatorOnly } from '../operator/index.ts';
import { useOperatedDownloads } from './downloads.queries.ts';
import { operatedDownloadsList } from './operated-downloads-list.tsx';
import { ViewsButton } from '../views/index.ts';

/** What the operator put into the folder, as the portal reads it. */
export function Component() {
  return (
    <OperatorOnly>
      <OperatorDownloadsPage />
    </OperatorOnly>
  );
}

const names = ['search'] as const;

function OperatorDownloadsPage() {
  const t = useText();
  const url = useListUrl(names);
  const files = useOperatedDownloads(url.filters.search?.trim(), url);
  const total = useTotal()(files.data?.total);
  const manifest = manifestName;
  return (
    <Page title={t('nav.downloads')} aside={total} dense>
      {files.data && (
        <Text c="dimmed" fz="sm" mb="xs" style={{ overflowWrap: 'anywhere' }}>
          {t('operatorDownloads.text', { folder: files.data.folder, manifest })}
        </Text>
      )}
      {files.data?.fault && (
        <Alert color="orange" mb="sm">
          {t(`operatorDownloads.manifest.${files.data.fault}`, { manifest })}
        </Alert>
      )}
      <List
        list={operatedDownloadsList}
        answer={files}
        url={url}
        beside={<ViewsButton list="operatorDownloads" url={url} />}
        peek="facts"
        empty={
          <EmptyState
            icon={<IconDownload size={34} stroke={1.4} aria-hidden />}
            title={t('operatorDownloads.empty.title')}
            text={t('operatorDownloads.empty.text')}
          />
        }
      />
    </Page>
  );
}
