import type { Column } from '../list/list-description.ts';
import { Time, timeText } from '../ui/Time.tsx';

type Asked = { message: string | null; askedAt: string };

/** What every list of requests from users shows of them. */
export const askedColumns = {
  message: {
    id: 'message',
    label: 'requests.column.message',
    min: 120,
    cutFirst: true,
    important: true,
    rare: true,
    text: ({ message }, { t }) => (message ? t('approvals.message', { message }) : ''),
  },
  askedAt: {
    id: 'askedAt',
    label: 'requests.column.askedAt',
    sort: 'askedAt',
    min: 90,
    whole: true,
    important: true,
    text: ({ askedAt }, { intl }) => timeText(askedAt, intl),
    cell: ({ askedAt }) => <Time at={askedAt} />,
  },
} satisfies Record<string, Column<Asked>>;
