import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { publicPartOf } from '../device-key.ts';
import type { PrivateJwk } from '@roster/jws/jws';
import { Stopped } from '../outcome.ts';
import type { Portal } from '../portal/portal.ts';
import { maySoonAnswer } from '../portal/no-answer.ts';
import { Problem } from '../portal/problem.ts';
import type { Tool } from '../tool.ts';
import { sayCompared } from './compared.ts';
import { machineName, machinePlatform } from './machine.ts';
import type { Redeem } from './redeem.ts';

const Code = z.object({
  deviceCode: z.string(),
  userCode: z.string(),
  verificationUrl: z.string(),
  verificationUrlComplete: z.string(),
  expiresInSeconds: z.number(),
  // RFC 8628: it may be missing.
  intervalSeconds: z._default(z.number(), 5),
});

/** RFC 8628: what a portal that finds the questions too frequent adds to the pause, for good. */
const slowDownSeconds = 5;

/** Signs in by a code that is typed in the browser of another machine (RFC 8628). */
export async function askByCode(tool: Tool, portal: Portal, key: PrivateJwk, redeem: Redeem): Promise<void> {
  const deviceKey = publicPartOf(key);
  const asking = { name: machineName(), platform: machinePlatform(), deviceKey };
  const code = Code.safeParse(await portal.post('/api/v1/device-codes', () => asking));
  if (!code.success) throw new Stopped('notAPortal', { portal: portal.address });
  const { deviceCode, userCode, verificationUrl, verificationUrlComplete, expiresInSeconds } = code.data;

  const minutes = Math.round(expiresInSeconds / 60);
  tool.say(tool.words.text('tool.signIn.code', { address: verificationUrl, code: userCode, minutes }));
  sayCompared(tool, key);
  tool.say(tool.words.text('tool.signIn.codeLink', { address: verificationUrlComplete }));

  const ends = performance.now() + expiresInSeconds * 1_000;
  let interval = code.data.intervalSeconds;
  while (performance.now() < ends) {
    await pause(interval * 1_000);
    const longerBy = await poll(() => redeem({ grant: 'code', deviceCode, deviceKey }));
    if (longerBy === 'done') return;
    interval += longerBy(interval);
  }
  throw new Stopped('codeExpired');
}

type LongerBy = (interval: number) => number;

/** Anything but a decision is no end of it: the portal may be away for a moment, or in trouble. */
async function poll(redeem: () => Promise<void>): Promise<'done' | LongerBy> {
  try {
    await redeem();
    return 'done';
  } catch (error) {
    if (error instanceof Problem && error.code === 'devices.authorizationPending') return () => 0;
    if (error instanceof Problem && error.code === 'devices.slowDown') return () => slowDownSeconds;
    // RFC 8628: after a timeout half as often.
    if (error instanceof Stopped && maySoonAnswer.has(error.reason)) return (interval) => interval;
    if (error instanceof Problem && (error.status === 429 || error.status >= 500))
      return (interval) => interval;
    throw error;
  }
}
