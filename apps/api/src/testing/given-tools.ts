import { randomBytes } from 'node:crypto';
import { newKey, sha256, thumbprintOf } from './device-rows.ts';
import type { Answer, Browser } from './given-roster.ts';

export type Tool = ReturnType<typeof givenTool>;

/** What the licensing tool of one machine sends, with a key of its own. */
export function givenTool(nobody: Browser, name = 'lena-laptop') {
  const deviceKey = newKey();
  const asking = { name, platform: 'Linux x64', deviceKey };
  const verifier = randomBytes(32).toString('base64url');
  return {
    deviceKey,
    thumbprint: thumbprintOf(deviceKey),
    /** Asks for a code to type elsewhere. */
    async askForCode(): Promise<{ userCode: string; deviceCode: string }> {
      const { status, body } = await nobody.post('/device-codes', asking);
      if (status !== 201) throw new Error(`no code: ${JSON.stringify(body)}`);
      return body as { userCode: string; deviceCode: string };
    },
    redeemCode: (deviceCode: string, more: object = {}): Promise<Answer> =>
      nobody.post('/device-tokens', { grant: 'code', deviceCode, deviceKey, ...more }),
    /** What the browser that it opens sends on. */
    wanted: { ...asking, challenge: sha256(verifier), state: 'state-of-the-tool', port: 49_152 },
    redeem: (code: string, more: object = {}): Promise<Answer> =>
      nobody.post('/device-tokens', { grant: 'browser', code, verifier, deviceKey, ...more }),
  };
}

/** The code within the address that a browser is sent on to. */
export const codeIn = ({ body }: Answer): string =>
  new URL(String(body['redirectTo'])).searchParams.get('code') ?? '';

/** Signs a machine in through the browser, as its user does. */
export async function signInThrough(browser: Browser, tool: Tool): Promise<Answer> {
  const answer = await tool.redeem(codeIn(await browser.post('/device-sign-ins', tool.wanted)));
  if (answer.status !== 201) throw new Error(`not signed in: ${answer.text}`);
  return answer;
}

/** Lets a machine in by its code, as its user does on another one. */
export async function allowByCode(browser: Browser, userCode: string): Promise<void> {
  const { status, text } = await browser.post('/device-codes/decide', { userCode, decision: 'allowed' });
  if (status !== 200) throw new Error(`not let in: ${text}`);
}
