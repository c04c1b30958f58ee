import type { Seat } from '@roster/contract/seats';
import { seatStates, seatUses, type SeatState } from '@roster/domain/seats';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react';
import type { Column, ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { worded } from '../../list/worded.ts';
import { paths } from '../../paths.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';
import type { Text } from '../../words/text.ts';

const signs: Record<SeatState, { icon: Icon; tone: 'good' | 'bad' | 'quiet' }> = {
  free: { icon: IconCircleDashed, tone: 'quiet' },
  assigned: { icon: IconCircleCheck, tone: 'good' },
  lost: { icon: IconUserQuestion, tone: 'bad' },
};

const columnsOf = (until: (at: string) => string): Column<Seat>[] => [
  {
    id: 'holder',
    label: 'seats.holder',
    sort: 'holder',
    min: 150,
    beside: pictureWidth,
    important: true,
    text: ({ name }, { t }) => name ?? t('seats.nobody'),
  },
  { id: 'email', label: 'users.column.email', min: 150, text: ({ email }) => email ?? '' },
  { id: 'groups', label: 'users.column.groups', min: 90, text: ({ groups }) => groups.join(', ') },
  {
    id: 'state',
    label: 'users.column.status',
    min: 130,
    beside: 22,
    important: true,
    text: ({ state }, { t }) => t(`seats.state.${state}`),
    cell: ({ state }, { t }) => <Sign {...signs[state]}>{t(`seats.state.${state}`)}</Sign>,
  },
  {
    id: 'assignedAt',
    label: 'seats.assignedAt',
    sort: 'assignedAt',
    min: 100,
    important: true,
    text: ({ assignedAt }, { intl }) => (assignedAt ? timeText(assignedAt, intl) : ''),
    cell: ({ assignedAt }) => assignedAt && <Time at={assignedAt} />,
  },
  {
    id: 'lastUsedAt',
    label: 'usage.lastUsed',
    labelled: true,
    min: 100,
    important: true,
    text: ({ userId, lastUsedAt }, { t, intl }) =>
      lastUsedAt ? timeText(lastUsedAt, intl) : userId ? t('seats.neverUsed') : '',
    cell: ({ userId, lastUsedAt }, { t }) =>
      lastUsedAt ? <Time at={lastUsedAt} /> : userId && t('seats.neverUsed'),
  },
  {
    id: 'offlineUntil',
    label: 'access.offlineUntil',
    labelled: true,
    min: 150,
    important: true,
    rare: true,
    text: ({ offlineUntil }) => (offlineUntil ? until(offlineUntil) : ''),
  },
  {
    id: 'otherCountry',
    label: 'seats.otherCountry',
    labelled: true,
    min: 130,
    beside: 22,
    important: true,
    rare: true,
    text: (seat, say) => otherCountryText(seat, say),
    cell: (seat, say) =>
      seat.otherCountry && (
        <span data-tip={say.t('userSelect.looksIn', { country: otherCountryText(seat, say) })}>
          <Sign icon={IconAlertTriangle} tone="wait">
            {otherCountryText(seat, say)}
          </Sign>
        </span>
      ),
  },
];

/** E2: where the license gives its holder nothing. */
const otherCountryText = ({ otherCountry }: Seat, { intl }: Say) =>
  otherCountry ? (intl.formatDisplayName(otherCountry, { type: 'region' }) ?? otherCountry) : '';

const flags = ['true', 'false'] as const;

/** E3: the licenses of one entitlement; those that no one holds need a name, too. */
export const seatsList = (t: Text, until: (at: string) => string): ListDescription<Seat> => ({
  id: 'seats',
  label: 'seats.label',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name ?? t('seats.nobody'),
  columns: columnsOf(until),
  sort: 'holder',
  search: 'seats.search',
  filters: [
    {
      name: 'state',
      label: 'users.column.status',
      kind: 'many',
      useOptions: worded(seatStates, (state) => `seats.state.${state}`),
    },
    {
      name: 'used',
      label: 'usage.lastUsed',
      kind: 'one',
      useOptions: worded(seatUses, (use) => `seats.used.${use}`),
    },
    {
      name: 'offline',
      label: 'access.filter.offline',
      kind: 'one',
      useOptions: worded(flags, (flag) => `access.runsOffline.${flag}`),
    },
    {
      name: 'wrongCountry',
      label: 'seats.filter.wrongCountry',
      kind: 'one',
      useOptions: worded(flags, (flag) => `seats.wrongCountry.${flag}`),
    },
  ],
  linkOf: ({ userId }) => (userId ? paths.user(userId) : undefined),
  pictureOf: ({ userId: id, name }) => id && name && <Picture person={{ id, name }} />,
  card: ['email', ['state', 'assignedAt'], 'lastUsedAt', ['offlineUntil', 'otherCountry']],
});
