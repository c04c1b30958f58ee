import { spawn } from 'node:child_process';

/** Opens an address in the browser of this machine. Where that fails, the person opens what was printed. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  const [command, ...words] = commandFor(env, platform);
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function commandFor(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): [string, ...string[]] {
  if (env['BROWSER']) return [env['BROWSER']];
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
