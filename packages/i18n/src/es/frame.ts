import { roleNames } from './role-names.ts';
import { lists } from './lists.ts';
import { refusals } from './refusals.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { users } from './users.ts';

/** The words of the frame and of the list of users, which are loaded first. */
export const words = {
  ...lists,
  ...roleNames,
  ...refusals,
  ...shell,
  ...signIn,
  ...users,
};
