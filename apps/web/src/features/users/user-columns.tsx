import { Anchor, Text, Tooltip } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User, UserSortField } from '@roster/contract/users';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText, type MessageId, type Text as Say } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { Time } from '../../ui/Time.tsx';
import classes from './UsersTable.module.css';
import { UserStatus } from '../../people/UserStatus.tsx';

export type ColumnId =
  | 'name'
  | 'email'
  | 'status'
  | 'roles'
  | 'groups'
  | 'country'
  | 'licenses'
  | 'lastSignInAt'
  | 'source'
  | 'joinedAt';

export type Column = {
  id: ColumnId;
  label: MessageId;
  sort?: UserSortField;
  cell: (user: User, say: Say) => ReactNode;
};

/** B1, in the order of the seed. The name is the link, not the row. */
export const userColumns: Column[] = [
  {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    cell: (user) => (
      <Anchor component={Link} to={paths.user(user.id)} fw={500} fz="sm" data-open tabIndex={-1}>
        {fullName(user)}
      </Anchor>
    ),
  },
  {
    id: 'email',
    label: 'users.column.email',
    sort: 'email',
    cell: (user) => <EmailCell email={user.email} />,
  },
  { id: 'status', label: 'users.column.status', sort: 'status', cell: (user) => <UserStatus user={user} /> },
  {
    id: 'roles',
    label: 'users.column.roles',
    cell: (user, say) => <Clipped text={user.roles.map((role) => say(`roles.${role}`)).join(', ')} />,
  },
  {
    id: 'groups',
    label: 'users.column.groups',
    cell: (user) => <Clipped text={user.groups.map(({ name }) => name).join(', ')} />,
  },
  {
    id: 'country',
    label: 'users.column.country',
    sort: 'country',
    cell: (user) => <CountryCell user={user} />,
  },
  {
    id: 'licenses',
    label: 'users.column.licenses',
    cell: (user) => <Clipped text={user.licenses.join(', ')} />,
  },
  {
    id: 'lastSignInAt',
    label: 'users.column.lastSignInAt',
    sort: 'lastSignInAt',
    cell: (user, say) => (user.lastSignInAt ? <Time at={user.lastSignInAt} /> : say('users.neverSignedIn')),
  },
  { id: 'source', label: 'users.column.source', cell: (user, say) => say(`users.source.${user.source}`) },
  {
    id: 'joinedAt',
    label: 'users.column.joinedAt',
    sort: 'joinedAt',
    cell: (user) => <Time at={user.joinedAt} />,
  },
];

export const defaultColumns: ColumnId[] = [
  'name',
  'email',
  'status',
  'roles',
  'groups',
  'country',
  'lastSignInAt',
];

const EmailCell = ({ email }: { email: string }) => (
  <div className={classes.email} title={email}>
    {email}
  </div>
);

/** One line; a tooltip shows what does not fit. */
const Clipped = ({ text }: { text: string }) => (
  <Text fz="sm" className={classes.clipped} title={text}>
    {text || '–'}
  </Text>
);

function CountryCell({ user }: { user: User }) {
  const t = useText();
  const countryName = useCountryName();
  return (
    <span className={classes.country}>
      {user.country ? countryName(user.country) : '–'}
      {user.countryMismatch && (
        <Tooltip
          label={t('users.countryMismatch', {
            country: countryName(user.entitlementCountry ?? user.country ?? ''),
          })}
        >
          <IconAlertTriangle
            size={16}
            className={classes.mismatch}
            role="img"
            aria-label={t('users.filter.mismatch')}
          />
        </Tooltip>
      )}
    </span>
  );
}
