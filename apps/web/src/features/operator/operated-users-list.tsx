import type { OperatedUser } from '@roster/contract/operator';
import type { Column, ListDescription } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { statusIcons } from '../../people/StatusSign.tsx';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';

const tones = { active: 'good', locked: 'bad', invited: 'wait' } as const;

const columns: Column<OperatedUser>[] = [
  {
    id: 'name',
    label: 'users.column.name',
    min: 140,
    beside: pictureWidth,
    important: true,
    text: ({ name }) => name,
  },
  {
    id: 'email',
    label: 'users.column.email',
    min: 180,
    usual: 240,
    important: true,
    text: ({ email }) => email,
  },
  {
    id: 'account',
    label: 'operator.mails.account',
    min: 130,
    important: true,
    text: ({ account }, { t }) => account?.name ?? t('operator.users.noAccount'),
  },
  {
    id: 'status',
    label: 'users.column.status',
    min: 96,
    whole: true,
    beside: 22,
    important: true,
    text: ({ status }, { t }) => t(`users.status.${status}`),
    cell: ({ status }, { t }) => (
      <Sign icon={statusIcons[status]} tone={tones[status]}>
        {t(`users.status.${status}`)}
      </Sign>
    ),
  },
  {
    id: 'lockReasons',
    label: 'users.filter.lockReason',
    min: 100,
    rare: true,
    important: true,
    text: ({ lockReasons }, { t }) => lockReasons.map((reason) => t(`users.lockReason.${reason}`)).join(', '),
  },
  {
    id: 'roles',
    label: 'users.column.roles',
    labelled: true,
    min: 110,
    rare: true,
    text: ({ operator, roles }, { t }) =>
      [
        ...(operator ? [t('operator.users.isOperator')] : []),
        ...roles.map((role) => t(`roles.${role}`)),
      ].join(', '),
  },
  {
    id: 'lastSignInAt',
    label: 'users.column.lastSignInAt',
    min: 100,
    extra: true,
    text: ({ lastSignInAt }, { t, intl }) =>
      lastSignInAt ? timeText(lastSignInAt, intl) : t('users.neverSignedIn'),
    cell: ({ lastSignInAt }, { t }) => (lastSignInAt ? <Time at={lastSignInAt} /> : t('users.neverSignedIn')),
  },
];

/** People of all accounts and of none. */
export const operatedUsersList: ListDescription<OperatedUser> = {
  id: 'operatedUsers',
  label: 'nav.operatorUsers',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  pictureOf: (person) => <Picture person={person} />,
  columns,
  search: 'operator.users.search',
  filters: [],
  card: ['email', 'account', ['status', 'lockReasons'], 'roles'],
};
