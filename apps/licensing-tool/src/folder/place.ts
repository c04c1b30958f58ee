import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the tool keeps its files: the first of these that is set. */
export function placeOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env['ROSTER_HOME']) return resolve(env['ROSTER_HOME']);
  if (platform === 'win32' && env['APPDATA']) return join(env['APPDATA'], 'roster');
  if (env['XDG_CONFIG_HOME']) return join(env['XDG_CONFIG_HOME'], 'roster');
  return join(homedir(), '.config', 'roster');
}
