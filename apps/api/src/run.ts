import { demoPassword, demoSignIns } from './demo/cast.ts';
import { readEnv, StartupError } from './platform/settings/index.ts';
import { serve, type Served } from './serve.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

let served: Served | null = null;
const ending = new AbortController();
let endingSince = 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  const env = readEnv(process.env);
  served = await serve({
    env,
    root: process.cwd(),
    fixedPublicUrl: Boolean(process.env['PUBLIC_URL']),
    production: process.env['NODE_ENV'] === 'production',
    say,
    signal: ending.signal,
  });
  if (ending.signal.aborted) await finish(served);
  else announce(served, env.demo);
} catch (error) {
  if (ending.signal.aborted) stopped();
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/**
 * Ctrl+C during startup ends the process as soon as everything that was started can be stopped properly; a second one at
 * once.
 */
async function end(): Promise<void> {
  // npm passes Ctrl+C on to a process that got it already: only a later one is a second word.
  if (ending.signal.aborted) return performance.now() - endingSince > 1_000 ? process.exit(1) : undefined;
  endingSince = performance.now();
  ending.abort();
  say('\nStopping …');
  if (served) await finish(served);
}

async function finish(running: Served): Promise<never> {
  await running.close().catch((error: unknown) => say(`Not all could be stopped: ${String(error)}`));
  return stopped();
}

function stopped(): never {
  say('Stopped.');
  process.exit(0);
}

function announce({ publicUrl, inboxUrl }: Served, demo: boolean): void {
  say(`\nRoster is ready: ${publicUrl.origin}`);
  if (inboxUrl) say(`Mail inbox:      ${inboxUrl}`);
  if (!demo) return;
  say(`\nDemo sign-ins, all with the password "${demoPassword}":`);
  const width = Math.max(...demoSignIns.map(([email]) => email.length));
  for (const [email, who] of demoSignIns) say(`  ${email.padEnd(width)}  ${who}`);
  say('\nCtrl+C stops everything.');
}
