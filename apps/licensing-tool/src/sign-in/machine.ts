import { arch, hostname, type as system } from 'node:os';

/** What the portal shows of the machine that asks to be let in. */
export const machineName = (): string => (hostname().split('.')[0] ?? '').slice(0, 80) || 'Computer';

export const machinePlatform = (): string => `${names[system()] ?? system()} ${arch()}`.slice(0, 60);

const names: Record<string, string> = { Darwin: 'macOS', Windows_NT: 'Windows' };

/** RFC 8628: the code is for machines on which no browser can open. */
export function hasBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['SSH_CONNECTION'] || env['SSH_TTY']) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['BROWSER']);
}
