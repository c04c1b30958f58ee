import { account } from './account.ts';
import { refusals } from './refusals.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { users } from './users.ts';

export const messages = { ...shell, ...signIn, ...account, ...users, ...refusals };
