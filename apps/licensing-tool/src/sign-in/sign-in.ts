import { fullName } from '@roster/domain/names';
import * as z from 'zod/mini';
import { forgetDeviceKey, keepDeviceKey, makeDeviceKey, readDeviceKey } from '../device-key.ts';
import { exclusively } from '../folder/lock.ts';
import { forgetState, PinnedKey, writeState, type State } from '../folder/state.ts';
import type { PrivateJwk } from '@roster/jws/jws';
import { Stopped } from '../outcome.ts';
import { Answer, confirm, heldProducts, takeAnswer } from '../policy/refresh.ts';
import { patient, portalAt, type Portal } from '../portal/portal.ts';
import { Problem, stoppedBy } from '../portal/problem.ts';
import type { Tool } from '../tool.ts';
import { askByBrowser } from './by-browser.ts';
import { askByCode } from './by-code.ts';
import type { Redeem } from './redeem.ts';

const Token = z.object({
  device: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), firstName: z.string(), lastName: z.string(), email: z.string() }),
  account: z.nullable(z.object({ id: z.string(), name: z.string() })),
  /** Null if the first answer is no policy: a stop, or that sign-in is locked. */
  refreshToken: z.nullable(z.string()),
  keys: z.object({ keys: z.array(PinnedKey) }),
  serverTime: z.string(),
  answer: Answer,
});

/**
 * Signs this machine in, and pins the address and the keys of the portal. Someone is asked for as long as minutes; other tools
 * wait only while what they allowed is redeemed and written down.
 */
export async function signIn(tool: Tool, address: string, way: 'browser' | 'code'): Promise<void> {
  const { folder } = tool;
  const key = await exclusively(folder, 'refresh', () => readKey(tool) ?? makeDeviceKey(folder));
  const portal = portalAt(tool, address, patient);
  const redeem: Redeem = (body) =>
    exclusively(folder, 'refresh', async () => {
      const token = Token.safeParse(await portal.post('/api/v1/device-tokens', () => body));
      if (!token.success) throw new Stopped('notAPortal', { portal: portal.address });
      // Someone may have signed out here since then: the sign-in is that of the key which was allowed.
      keepDeviceKey(folder, key);
      const before = heldProducts(tool);
      await writeState(folder, stateOf(portal, token.data));
      await takeAnswer(tool, portal, key, token.data.answer);
      await confirm(tool, token.data.answer.kind, before);
    });
  try {
    await (way === 'browser' ? askByBrowser : askByCode)(tool, portal, key, redeem);
  } catch (error) {
    throw error instanceof Problem ? stoppedBy(error, { portal: portal.address }) : error;
  }
}

/**
 * Forgets who is signed in, and the key: the next sign-in may be another person’s. What is to be sent stays. The key goes
 * first: what is left without it is mended by any sign-in, which makes a new one.
 */
export const forgetSignIn = ({ folder }: Tool): Promise<void> =>
  exclusively(folder, 'refresh', async () => {
    forgetDeviceKey(folder);
    await forgetState(folder);
  });

/** A key that cannot be read is of no use to anyone: a new one takes its place. */
function readKey(tool: Tool): PrivateJwk | null {
  try {
    return readDeviceKey(tool.folder);
  } catch (error) {
    if (error instanceof Stopped && error.reason === 'fileUnreadable') return null;
    throw error;
  }
}

function stateOf(portal: Portal, token: z.infer<typeof Token>): State {
  const { id, email } = token.user;
  return {
    portal: portal.address,
    keys: token.keys.keys,
    device: token.device,
    user: { id, email, name: fullName(token.user) },
    account: token.account,
    refreshToken: token.refreshToken,
    attempt: null,
    ended: null,
    document: null,
    lockedSince: null,
    accountClosed: false,
    latestSeen: Math.floor(Date.parse(token.serverTime) / 1_000),
    refreshedAt: null,
    triedAt: null,
    clock: null,
  };
}
