import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import type { ListDescription } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { Picture } from '../../people/Picture.tsx';
import { personColumns } from '../../people/person-columns.tsx';

/** G1: the members of a group are users, found and sorted like them. */
export const membersList: ListDescription<User> = {
  id: 'members',
  label: 'group.members',
  idOf: ({ id }) => id,
  nameOf: fullName,
  hrefOf: paths.user,
  pictureOf: (user) => <Picture person={user} />,
  columns: [
    personColumns.name,
    personColumns.email,
    personColumns.status,
    personColumns.roles,
    {
      id: 'country',
      label: 'users.column.country',
      sort: 'country',
      min: 90,
      extra: true,
      text: ({ country }, { intl }) =>
        country ? (intl.formatDisplayName(country, { type: 'region' }) ?? country) : '',
    },
    personColumns.lastSignInAt,
  ],
  sort: 'name',
  search: 'removed.search',
  filters: [],
  card: ['email', 'status', 'roles'],
  noMatch: { title: 'form.nothingFound', text: 'group.nobodyFound' },
};
