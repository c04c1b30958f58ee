import type { RemovedUser } from '@roster/contract/departures';
import { departureKinds } from '@roster/domain/departures';
import type { Column, ListDescription, Say } from '../../list/list-description.ts';
import { worded } from '../../list/worded.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';

const heldBy = ({ roles, groups, licenses }: RemovedUser, { t }: Say) =>
  [...roles.map((role) => t(`roles.${role}`)), ...groups, ...licenses].join(', ');
const howText = ({ kind, endedBy }: RemovedUser, { t }: Say) =>
  [t(`removed.kind.${kind}`), ...(endedBy ? [t('removed.by', { name: endedBy })] : [])].join(' ');
const untilText = ({ restorableUntil }: RemovedUser, { intl }: Say) =>
  intl.formatDate(restorableUntil, { dateStyle: 'medium' });

const columnsOf = (until: (at: string) => string): Column<RemovedUser>[] => [
  {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    min: 130,
    beside: pictureWidth,
    important: true,
    text: ({ name }) => name,
  },
  {
    id: 'email',
    label: 'users.column.email',
    min: 120,
    usual: 240,
    important: true,
    text: ({ email }) => email,
  },
  { id: 'how', label: 'removed.column.how', min: 80, cutFirst: true, important: true, text: howText },
  {
    id: 'leftAt',
    label: 'removed.column.leftAt',
    sort: 'leftAt',
    min: 90,
    whole: true,
    text: ({ leftAt }, { intl }) => timeText(leftAt, intl),
    cell: ({ leftAt }) => <Time at={leftAt} />,
  },
  {
    id: 'until',
    label: 'removed.column.until',
    min: 100,
    whole: true,
    important: true,
    text: untilText,
    onCard: (user, say) => say.t('removed.until', { date: untilText(user, say) }),
  },
  {
    id: 'offlineUntil',
    label: 'access.offlineUntil',
    min: 110,
    whole: true,
    rare: true,
    text: ({ offlineUntil }) => (offlineUntil ? until(offlineUntil) : ''),
    onCard: ({ offlineUntil }, { t }) => offlineUntil && t('remove.offline', { date: until(offlineUntil) }),
  },
  {
    id: 'held',
    label: 'removed.column.held',
    min: 110,
    text: heldBy,
    onCard: (user, say) => say.t('removed.held', { what: heldBy(user, say) }),
  },
  {
    id: 'refusal',
    label: 'removed.column.refusal',
    min: 120,
    rare: true,
    important: true,
    text: ({ refusal }, { t }) => (refusal ? t(`refusals.${refusal}`) : ''),
  },
];

export const idOf = ({ userId }: RemovedUser) => userId;
export const nameOf = ({ name }: RemovedUser) => name;

/** D5: those who can come back, and until when. */
export const removedList = (until: (at: string) => string): ListDescription<RemovedUser> => ({
  id: 'removed',
  label: 'nav.removed',
  idOf,
  nameOf,
  pictureOf: ({ userId: id, name }) => <Picture person={{ id, name }} />,
  columns: columnsOf(until),
  sort: '-leftAt',
  mayTick: ({ refusal }) => refusal === null,
  search: 'removed.search',
  filters: [
    {
      name: 'kind',
      label: 'removed.column.how',
      kind: 'many',
      useOptions: worded(departureKinds, (kind) => `removed.kind.${kind}`),
    },
    {
      name: 'offline',
      label: 'access.filter.offline',
      kind: 'one',
      useOptions: worded(['true', 'false'] as const, (flag) => `access.runsOffline.${flag}`),
    },
    { name: 'leftFrom', label: 'removed.filter.leftFrom', kind: 'day', since: true },
    { name: 'leftTo', label: 'removed.filter.leftTo', kind: 'day' },
  ],
  card: ['email', ['how', 'leftAt'], 'until', 'offlineUntil', 'held', 'refusal'],
});
