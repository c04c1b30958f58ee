import type { Download, OperatedDownload } from '@roster/contract/downloads';
import type { Column, Say } from '../../list/list-description.ts';
import { timeText, Time } from '../../ui/Time.tsx';

type File = Download | OperatedDownload;

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "2.4 MB" */
export function sizeText(bytes: number, { intl }: Pick<Say, 'intl'>): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return intl.formatNumber(bytes / 1_000 ** power, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
}

/** What both lists of files show of each. */
export const fileColumns = {
  title: { id: 'title', label: 'downloads.file', min: 170, important: true, text: ({ title }) => title },
  product: { id: 'product', label: 'downloads.product', min: 120, text: ({ product }) => product },
  version: {
    id: 'version',
    label: 'downloads.version',
    min: 80,
    important: true,
    text: ({ version }) => version,
  },
  size: {
    id: 'size',
    label: 'downloads.size',
    min: 80,
    important: true,
    text: ({ size }, say) => (size === null ? '' : sizeText(size, say)),
  },
  modifiedAt: {
    id: 'modifiedAt',
    label: 'downloads.changed',
    min: 110,
    extra: true,
    text: ({ modifiedAt }, { intl }) => (modifiedAt ? timeText(modifiedAt, intl) : ''),
    cell: ({ modifiedAt }) => modifiedAt && <Time at={modifiedAt} />,
  },
  description: {
    id: 'description',
    label: 'downloads.description',
    min: 160,
    cutFirst: true,
    text: ({ description }) => description,
  },
  fileName: { id: 'fileName', label: 'downloads.fileName', min: 140, text: ({ fileName }) => fileName },
  sha256: {
    id: 'sha256',
    label: 'downloads.checksum',
    min: 120,
    text: ({ sha256 }, { t }) => sha256 ?? t('downloads.computing'),
    inFull: ({ sha256 }, { t }) =>
      sha256 ? <code style={{ overflowWrap: 'anywhere' }}>{sha256}</code> : t('downloads.computing'),
  },
} satisfies Record<string, Column<File>>;
