import type { ServiceRequest } from '@roster/contract/support';
import { supportCategories } from '@roster/domain/support';
import { IconCircleCheck, IconClockHour4, IconMessageCheck } from '@tabler/icons-react';
import type { ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { worded } from '../../list/worded.ts';
import { paths } from '../../paths.ts';
import { Person, PersonCell } from '../../people/Person.tsx';
import { pictureWidth } from '../../people/Picture.tsx';
import { accountFilter } from './account-filter.tsx';
import { Time, timeText } from '../../ui/Time.tsx';

const signs = {
  open: { icon: IconClockHour4, tone: 'wait' },
  answered: { icon: IconMessageCheck, tone: 'good' },
  closed: { icon: IconCircleCheck, tone: 'quiet' },
} as const;

const requesterOf = ({ requester }: ServiceRequest, { t }: Say) =>
  requester ? requester.name : t('support.by.platform');

/** Those who were not signed in are known by their address alone. */
export const pictured = ({ id, name, email }: NonNullable<ServiceRequest['requester']>) => ({
  id: id ?? email,
  name,
});

/** H4: requests to the operator, each a conversation of its own. */
export const supportList: ListDescription<ServiceRequest> = {
  id: 'support',
  label: 'nav.support',
  idOf: ({ id }) => id,
  nameOf: ({ subject }) => subject,
  hrefOf: paths.serviceRequest,
  columns: [
    {
      id: 'subject',
      label: 'support.column.subject',
      sort: 'subject',
      min: 140,
      important: true,
      text: ({ subject }) => subject,
    },
    {
      id: 'number',
      label: 'support.column.number',
      sort: 'number',
      min: 60,
      text: ({ number }) => String(number),
      onCard: ({ number }, { t }) => t('support.number', { number }),
    },
    {
      id: 'state',
      label: 'users.column.status',
      sort: 'state',
      min: 160,
      whole: true,
      beside: 22,
      important: true,
      text: ({ state }, { t }) => t(`support.state.${state}`),
      cell: ({ state }, { t }) => <Sign {...signs[state]}>{t(`support.state.${state}`)}</Sign>,
    },
    {
      id: 'category',
      label: 'support.column.category',
      min: 90,
      text: ({ category }, { t }) => t(`support.category.${category}`),
    },
    {
      id: 'requester',
      label: 'support.column.requester',
      min: 100,
      beside: pictureWidth,
      important: true,
      text: requesterOf,
      cell: (row, say) =>
        row.requester ? <PersonCell person={pictured(row.requester)} /> : requesterOf(row, say),
      inFull: (row, say) =>
        row.requester ? <Person person={pictured(row.requester)} /> : requesterOf(row, say),
    },
    {
      id: 'account',
      label: 'support.column.account',
      min: 100,
      rare: true,
      text: ({ accountName }) => accountName ?? '',
    },
    {
      id: 'updatedAt',
      label: 'support.column.updatedAt',
      sort: 'updatedAt',
      min: 100,
      whole: true,
      important: true,
      text: ({ updatedAt }, { intl }) => timeText(updatedAt, intl),
      cell: ({ updatedAt }) => <Time at={updatedAt} />,
    },
  ],
  search: 'support.search',
  filters: [
    {
      name: 'category',
      label: 'support.column.category',
      kind: 'many',
      useOptions: worded(supportCategories, (category) => `support.category.${category}`),
    },
    { name: 'openedFrom', label: 'support.openedFrom', kind: 'day', since: true },
    { name: 'openedTo', label: 'support.openedTo', kind: 'day' },
  ],
  card: [
    ['state', 'updatedAt'],
    ['number', 'category'],
    ['requester', 'account'],
  ],
};

/** The same for operators, who see the requests of all accounts. */
export const operatorsList: ListDescription<ServiceRequest> = {
  ...supportList,
  filters: [...supportList.filters, accountFilter],
};
