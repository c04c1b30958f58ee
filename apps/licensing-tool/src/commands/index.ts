import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { helpCommand } from './help.ts';
import { refreshCommand } from './refresh.ts';
import { runTheCommand } from './run.ts';
import { signInCommand } from './sign-in.ts';
import { signOutCommand } from './sign-out.ts';
import { statusCommand } from './status.ts';
import { usageCommand } from './usage.ts';

/** Every command, by what is typed. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['sign-in', signInCommand],
  ['status', statusCommand],
  ['refresh', refreshCommand],
  ['check', checkCommand],
  ['run', runTheCommand],
  ['usage', usageCommand],
  ['sign-out', signOutCommand],
  ['help', helpCommand],
]);
