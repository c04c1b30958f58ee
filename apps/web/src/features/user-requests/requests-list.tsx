import type { UserRequest } from '@roster/contract/user-requests';
import { userRequestKinds } from '@roster/domain/user-requests';
import { IconCircleCheck, IconCircleX, IconClockHour4, type Icon } from '@tabler/icons-react';
import type { Column, ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { worded } from '../../list/worded.ts';
import { askedColumns } from '../../people/asked-columns.tsx';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { paths } from '../../paths.ts';
import { askedText } from './asked.ts';

const icons: Record<UserRequest['state'], Icon> = {
  open: IconClockHour4,
  granted: IconCircleCheck,
  declined: IconCircleX,
  closed: IconCircleX,
};

/** E3: with the license that goes back when one is assigned. */
function openText(request: UserRequest, say: Say): string {
  const { returns } = request;
  if (returns === null) return askedText(request, say);
  const country = say.intl.formatDisplayName(returns, { type: 'region' }) ?? returns;
  return `${askedText(request, say)}. ${say.t('requests.returns', { country })}`;
}

const columns: Column<UserRequest>[] = [
  {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    min: 130,
    beside: pictureWidth,
    important: true,
    text: ({ user }) => user.name,
  },
  { id: 'asks', label: 'requests.column.asks', min: 150, important: true, text: openText },
  askedColumns.message,
  { id: 'email', label: 'users.column.email', min: 120, extra: true, text: ({ user }) => user.email },
  askedColumns.askedAt,
];

/** H3: what members ask for and wait for. */
export const openList: ListDescription<UserRequest> = {
  id: 'requests',
  label: 'requests.title',
  idOf: ({ id }) => id,
  nameOf: ({ user }) => user.name,
  linkOf: ({ user }) => paths.user(user.id),
  pictureOf: ({ user }) => <Picture person={user} />,
  columns,
  sort: 'askedAt',
  search: 'users.search',
  filters: [
    {
      name: 'kind',
      label: 'requests.column.asks',
      kind: 'many',
      useOptions: worded(userRequestKinds, (kind) => `ask.kind.${kind}`),
    },
    { name: 'askedFrom', label: 'requests.filter.askedFrom', kind: 'day', since: true },
    { name: 'askedTo', label: 'requests.filter.askedTo', kind: 'day' },
  ],
  card: ['asks', 'message', ['email', 'askedAt']],
};

export const answeredList: ListDescription<UserRequest> = {
  ...openList,
  id: 'answeredRequests',
  sort: '-answeredAt',
  columns: [
    ...columns.slice(0, 2),
    {
      id: 'state',
      label: 'users.column.status',
      min: 100,
      beside: 22,
      important: true,
      text: ({ state }, { t }) => t(`requests.state.${state}`),
      cell: ({ state }, { t }) => (
        <Sign icon={icons[state]} tone={state === 'granted' ? 'good' : 'quiet'}>
          {t(`requests.state.${state}`)}
        </Sign>
      ),
    },
    {
      id: 'answer',
      label: 'requests.column.answer',
      sort: 'answeredAt',
      min: 120,
      important: true,
      text: ({ answeredBy, answer }) => [answeredBy, answer].filter(Boolean).join(': '),
    },
    ...columns.slice(2),
  ],
  card: ['asks', 'message', ['state', 'answer'], ['email', 'askedAt']],
};
