import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import type { ListDescription } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { Picture } from '../../people/Picture.tsx';
import { userColumns } from './user-columns.tsx';
import { userListFilters } from './user-filters.ts';

/** B1: the model for all lists. */
export const usersList: ListDescription<User> = {
  id: 'users',
  label: 'users.title',
  idOf: ({ id }) => id,
  nameOf: fullName,
  hrefOf: paths.user,
  pictureOf: (user) => <Picture person={user} />,
  columns: userColumns,
  sort: 'name',
  search: 'users.search',
  filters: userListFilters,
  card: ['email', 'status', 'roles'],
  noMatch: { title: 'users.noMatch.title', text: 'users.noMatch.text' },
};
