import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import type { ListDescription } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { StatusSign } from '../../people/StatusSign.tsx';
import { Time, timeText } from '../../ui/Time.tsx';

/** G1: the members of a group are users, found and sorted like them. */
export const membersList: ListDescription<User> = {
  id: 'members',
  label: 'group.members',
  idOf: ({ id }) => id,
  nameOf: fullName,
  hrefOf: paths.user,
  pictureOf: (user) => <Picture person={user} />,
  columns: [
    {
      id: 'name',
      label: 'users.column.name',
      sort: 'name',
      min: 150,
      beside: pictureWidth,
      important: true,
      text: fullName,
    },
    {
      id: 'email',
      label: 'users.column.email',
      sort: 'email',
      min: 120,
      important: true,
      text: ({ email }) => email,
    },
    {
      id: 'status',
      label: 'users.column.status',
      sort: 'status',
      min: 96,
      beside: 24,
      important: true,
      text: ({ status }, { t }) => t(`users.status.${status}`),
      cell: (user, say) => <StatusSign user={user} say={say} />,
    },
    {
      id: 'roles',
      label: 'users.column.roles',
      min: 100,
      text: ({ roles }, { t }) => roles.map((role) => t(`roles.${role}`)).join(', '),
    },
    {
      id: 'country',
      label: 'users.column.country',
      sort: 'country',
      min: 90,
      extra: true,
      text: ({ country }, { intl }) =>
        country ? (intl.formatDisplayName(country, { type: 'region' }) ?? country) : '',
    },
    {
      id: 'lastSignInAt',
      label: 'users.column.lastSignInAt',
      sort: 'lastSignInAt',
      min: 100,
      text: ({ lastSignInAt }, { t, intl }) =>
        lastSignInAt ? timeText(lastSignInAt, intl) : t('users.neverSignedIn'),
      cell: ({ lastSignInAt }, { t }) =>
        lastSignInAt ? <Time at={lastSignInAt} /> : t('users.neverSignedIn'),
    },
  ],
  sort: 'name',
  search: 'removed.search',
  filters: [],
  card: ['email', 'status', 'roles'],
  noMatch: { title: 'form.nothingFound', text: 'group.nobodyFound' },
};
