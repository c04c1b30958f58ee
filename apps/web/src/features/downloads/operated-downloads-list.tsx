import type { OperatedDownload } from '@roster/contract/downloads';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { fileColumns } from './file-columns.tsx';

const stateText = ({ fault }: OperatedDownload, { t }: Pick<Say, 't'>) =>
  fault ? t(`operatorDownloads.fault.${fault}`) : t('operatorDownloads.offered');

/** The files in the folder, and why some of them are not offered. */
export const operatedDownloadsList: ListDescription<OperatedDownload> = {
  id: 'operated-downloads',
  label: 'nav.downloads',
  idOf: ({ id }) => id,
  nameOf: ({ title }) => title,
  columns: [
    fileColumns.title,
    fileColumns.fileName,
    fileColumns.product,
    fileColumns.version,
    fileColumns.size,
    {
      id: 'role',
      label: 'downloads.role',
      labelled: true,
      min: 110,
      text: ({ role, fault }, { t }) => {
        if (fault === 'notDescribed') return '';
        return role ? t(`roles.${role}`) : t('downloads.forAll');
      },
    },
    {
      id: 'state',
      label: 'operatorDownloads.state',
      min: 150,
      beside: 22,
      important: true,
      text: stateText,
      cell: (file, say) => (
        <Sign icon={file.fault ? IconAlertTriangle : IconCircleCheck} tone={file.fault ? 'bad' : 'good'}>
          {stateText(file, say)}
        </Sign>
      ),
    },
    fileColumns.sha256,
    fileColumns.modifiedAt,
    { ...fileColumns.description, extra: true },
  ],
  search: 'downloads.search',
  filters: [],
  card: ['fileName', ['product', 'version', 'size'], 'role', 'state', 'sha256'],
};
