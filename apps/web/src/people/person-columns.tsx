import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import type { Column } from '../list/list-description.ts';
import { Time, timeText } from '../ui/Time.tsx';
import { pictureWidth } from './Picture.tsx';
import { StatusSign } from './StatusSign.tsx';

/** What every list of users shows of them. */
export const personColumns = {
  name: {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    min: 130,
    usual: 160,
    beside: pictureWidth,
    important: true,
    text: fullName,
  },
  email: {
    id: 'email',
    label: 'users.column.email',
    sort: 'email',
    min: 200,
    usual: 240,
    important: true,
    text: ({ email }) => email,
  },
  status: {
    id: 'status',
    label: 'users.column.status',
    sort: 'status',
    min: 90,
    beside: 24,
    important: true,
    whole: true,
    text: ({ status }, { t }) => t(`users.status.${status}`),
    cell: (user, say) => <StatusSign user={user} say={say} />,
  },
  roles: {
    id: 'roles',
    label: 'users.column.roles',
    labelled: true,
    min: 50,
    important: true,
    cutFirst: true,
    text: ({ roles }, { t }) => roles.map((role) => t(`roles.${role}`)).join(', '),
  },
  lastSignInAt: {
    id: 'lastSignInAt',
    label: 'users.column.lastSignInAt',
    sort: 'lastSignInAt',
    min: 100,
    important: true,
    text: ({ lastSignInAt }, { t, intl }) =>
      lastSignInAt ? timeText(lastSignInAt, intl) : t('users.neverSignedIn'),
    cell: ({ lastSignInAt }, { t }) => (lastSignInAt ? <Time at={lastSignInAt} /> : t('users.neverSignedIn')),
  },
} satisfies Record<string, Column<User>>;
