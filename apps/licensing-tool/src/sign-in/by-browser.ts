import { createHash, randomBytes } from 'node:crypto';
import { publicPartOf } from '../device-key.ts';
import type { PrivateJwk } from '@roster/jws/jws';
import { Stopped } from '../outcome.ts';
import type { Portal } from '../portal/portal.ts';
import type { Tool } from '../tool.ts';
import { listen } from './callback.ts';
import { sayCompared } from './compared.ts';
import { machineName, machinePlatform } from './machine.ts';
import { openBrowser } from './open-browser.ts';
import type { Redeem } from './redeem.ts';

/** Someone has to sign in to the portal and read what asks. */
const waitMilliseconds = 10 * 60_000;

/** Signs in through the browser of this machine: loopback redirect with PKCE (RFC 8252, RFC 7636). */
export async function askByBrowser(
  tool: Tool,
  portal: Portal,
  key: PrivateJwk,
  redeem: Redeem,
): Promise<void> {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(24).toString('base64url');
  const { port, returned, close } = await listen(state, tool.words);
  try {
    const address = addressOf(portal, { verifier, state, port, key });
    sayCompared(tool, key);
    tool.say(tool.words.text('tool.signIn.opening', { portal: portal.address }));
    tool.say(address);
    openBrowser(address, tool.env, tool.platform);
    const heard = await orTimeout(returned);
    if ('refused' in heard) throw new Stopped('refusedByUser');
    const { code } = heard;
    await redeem({ grant: 'browser', code, verifier, deviceKey: publicPartOf(key) });
  } finally {
    close();
  }
}

type Question = { verifier: string; state: string; port: number; key: PrivateJwk };

function addressOf(portal: Portal, { verifier, state, port, key }: Question): string {
  const question = new URLSearchParams({
    challenge: createHash('sha256').update(verifier).digest('base64url'),
    state,
    port: String(port),
    name: machineName(),
    platform: machinePlatform(),
    key: key.x,
  });
  return `${portal.address}/devices/allow?${question}`;
}

async function orTimeout<T>(awaited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Stopped('signInTimedOut')), waitMilliseconds);
  });
  return Promise.race([awaited, timeout]).finally(() => clearTimeout(timer));
}
