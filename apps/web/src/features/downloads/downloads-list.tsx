import type { Download } from '@roster/contract/downloads';
import { IconCircleCheck, IconLock } from '@tabler/icons-react';
import type { ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { fileColumns } from './file-columns.tsx';

const accessText = ({ role, refusal }: Download, { t }: Pick<Say, 't'>) =>
  refusal && role ? t('downloads.needsRole', { role: t(`roles.${role}`) }) : t('downloads.open');

/** R1: what is offered; what needs a role that one lacks is shown with it. */
export const downloadsList: ListDescription<Download> = {
  id: 'downloads',
  label: 'nav.downloads',
  idOf: ({ id }) => id,
  nameOf: ({ title }) => title,
  columns: [
    fileColumns.title,
    fileColumns.description,
    fileColumns.product,
    fileColumns.version,
    fileColumns.size,
    {
      id: 'access',
      label: 'downloads.access',
      min: 150,
      beside: 22,
      important: true,
      text: accessText,
      cell: (file, say) => (
        <Sign icon={file.refusal ? IconLock : IconCircleCheck} tone={file.refusal ? 'wait' : 'good'}>
          {accessText(file, say)}
        </Sign>
      ),
    },
    fileColumns.modifiedAt,
    { ...fileColumns.fileName, extra: true },
    { ...fileColumns.sha256, extra: true },
  ],
  search: 'downloads.search',
  filters: [],
  card: ['description', ['product', 'version', 'size'], 'access'],
};
