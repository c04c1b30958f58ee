import { Text } from '@mantine/core';
import type { Usage, UsedProduct } from '@roster/contract/usage';
import type { Column, ListDescription, OwnFilter, Say } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';
import { useDayName } from '../../words/day-name.ts';
import { durationText } from './duration.ts';

export const usageFilterNames = ['product', 'usedOn', 'search'] as const;

const nameOf = ({ user }: Usage, { t }: Pick<Say, 't'>) => {
  const name = user.name ?? t('usage.unknownUser');
  return user.member ? name : t('usage.former', { name });
};

const columns: Column<Usage>[] = [
  { id: 'user', label: 'usage.user', min: 150, beside: pictureWidth, important: true, text: nameOf },
  { id: 'email', label: 'users.column.email', min: 150, text: ({ user }) => user.email ?? '' },
  { id: 'product', label: 'usage.product', min: 130, important: true, text: ({ product }) => product.name },
  {
    id: 'lastUsedAt',
    label: 'usage.lastUsed',
    labelled: true,
    min: 110,
    important: true,
    text: ({ lastUsedAt }, { intl }) => timeText(lastUsedAt, intl),
    cell: ({ lastUsedAt }) => <Time at={lastUsedAt} />,
  },
  {
    id: 'days',
    label: 'usage.days',
    labelled: true,
    min: 90,
    important: true,
    text: ({ days }, { intl }) => intl.formatNumber(days),
  },
  {
    id: 'time',
    label: 'usage.time',
    labelled: true,
    min: 100,
    important: true,
    text: ({ seconds }, { intl }) => durationText(seconds, intl),
  },
];

/** A bar of the chart leads there. */
const usedOn: OwnFilter = {
  name: 'usedOn',
  label: 'usage.usedOn',
  kind: 'own',
  notOffered: true,
  Field: function DayField({ value }) {
    const dayName = useDayName();
    return <Text fz="sm">{dayName(value, { dateStyle: 'long' })}</Text>;
  },
  useLabel: (value) => useDayName()(value, { dateStyle: 'medium' }),
};

/** Who used what, the latest use first. */
export const usageList = (
  { t }: Pick<Say, 't'>,
  products: readonly UsedProduct[],
): ListDescription<Usage> => ({
  id: 'usage',
  label: 'usage.list',
  idOf: ({ id }) => id,
  nameOf: (row) => nameOf(row, { t }),
  linkOf: ({ user }) => (user.member ? paths.user(user.id) : undefined),
  pictureOf: ({ user: { id, name } }) => name && <Picture person={{ id, name }} />,
  columns,
  search: 'usage.search',
  filters: [
    {
      name: 'product',
      label: 'usage.product',
      kind: 'one',
      useOptions: () => products.map(({ id, name, users }) => ({ value: id, label: name, count: users })),
    },
    usedOn,
  ],
  card: ['product', 'lastUsedAt', ['days', 'time']],
});
