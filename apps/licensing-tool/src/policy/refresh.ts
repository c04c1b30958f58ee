import { randomUUID } from 'node:crypto';
import { takesFrom, type RunnableProduct } from '@roster/domain/devices';
import { latestAfter } from '@roster/domain/running';
import * as z from 'zod/mini';
import { isoOf } from '../dates.ts';
import { thumbprintOf } from '../device-key.ts';
import { exclusively } from '../folder/lock.ts';
import { changeState, type State } from '../folder/state.ts';
import { readSignIn, readStored } from '../held.ts';
import type { PrivateJwk } from '@roster/jws/jws';
import { Stopped } from '../outcome.ts';
import { askAsDevice } from '../portal/device.ts';
import { brief, patient, portalAt, type Patience, type Portal } from '../portal/portal.ts';
import { Problem, stoppedBy } from '../portal/problem.ts';
import type { Tool } from '../tool.ts';
import { keyIdOf, openDocument } from './document.ts';
import { followRotation } from './rotation.ts';

export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('policy'), document: z.string() }),
  z.object({ kind: z.literal('stop'), document: z.string() }),
  // An older portal does not say whether it is the account that is closed.
  z.object({ kind: z.literal('locked'), since: z.string(), accountClosed: z.optional(z.boolean()) }),
]);
export type Answer = z.infer<typeof Answer>;

const Reply = z.object({ serverTime: z.string(), refreshToken: z.nullable(z.string()), answer: Answer });

/** Asks the portal for a new policy. One process at a time: a token counts once. */
export const refreshPolicy = (tool: Tool): Promise<Answer['kind']> =>
  exclusively(tool.folder, 'refresh', () => askUntilKnown(tool, patient));

/**
 * The same where nobody asked for it: not if it is no longer needed once the tools that asked at the same time are done.
 * All of them together wait once for a portal that is silent.
 */
export const refreshIfNeeded = (tool: Tool, isNeeded: () => boolean): Promise<void> =>
  exclusively(tool.folder, 'refresh', async () => {
    if (isNeeded()) await askUntilKnown(tool, brief);
  });

/**
 * E4: once a stop is on the disk, or a policy that takes something, the portal is asked once more, by which it knows that the machine
 * has it; until then it says that the machine may still run. If it cannot be reached, the next contact says so.
 */
async function askUntilKnown(tool: Tool, patience: Patience): Promise<Answer['kind']> {
  const before = heldProducts(tool);
  const kind = await ask(tool, patience);
  await confirm(tool, kind, before);
  return kind;
}

/** Asks once more if the answer, which is on the disk, took something of what was there before. */
export async function confirm(
  tool: Tool,
  kind: Answer['kind'],
  before: readonly RunnableProduct[],
): Promise<void> {
  const signedAt = dateOf(readSignIn(tool).state.refreshedAt ?? 0);
  if (kind === 'stop' || (kind === 'policy' && takesFrom(before, heldProducts(tool), signedAt)))
    await ask(tool, brief).catch(() => {});
}

/** What the document on the disk allows; nothing if there is none that can be trusted. */
export function heldProducts(tool: Tool): RunnableProduct[] {
  try {
    const { policy } = readStored(tool);
    return (policy?.products ?? []).map(({ id, until }) => ({ productId: id, until: dateOf(until) }));
  } catch (error) {
    if (error instanceof Stopped) return [];
    throw error;
  }
}

const dateOf = (seconds: number) => new Date(seconds * 1_000);

async function ask(tool: Tool, patience: Patience): Promise<Answer['kind']> {
  const { state, key } = await named(tool);
  const portal = portalAt(tool, state.portal, patience);
  try {
    const reply = Reply.safeParse(
      await askAsDevice(portal, { deviceId: state.device.id, key, now: tool.now }, 'policy', {
        refreshToken: state.refreshToken,
        attempt: state.attempt,
      }),
    );
    if (!reply.success) throw new Stopped('notAPortal', { portal: state.portal });
    const { answer, refreshToken, serverTime } = reply.data;
    // First of all: the token that was sent counts no more, whatever is wrong with the answer.
    await changeState(tool.folder, (newest) => ({
      ...newest,
      refreshToken,
      // What was signed is no answer until it is on the disk: the same name says that it is not there yet.
      attempt: answer.kind === 'locked' ? null : newest.attempt,
      triedAt: null,
      latestSeen: latestAfter(newest.latestSeen, {
        serverTime: Math.floor(Date.parse(serverTime) / 1_000),
      }),
    }));
    await takeAnswer(tool, portal, key, answer);
    return answer.kind;
  } catch (error) {
    await rememberFailure(tool, error);
    throw error instanceof Problem ? stoppedBy(error, { portal: state.portal }) : error;
  }
}

/**
 * E4: names the attempt, on the disk before the portal is asked: whatever becomes of the answer, with the same name it is
 * given again. An attempt without an answer goes on.
 */
async function named(tool: Tool) {
  const { state, key } = readSignIn(tool);
  if (state.attempt !== null) return { state, key };
  const attempt = randomUUID();
  return { state: (await changeState(tool.folder, (newest) => ({ ...newest, attempt }))) ?? state, key };
}

/** Puts what the portal answered in the place of what the machine had. */
export async function takeAnswer(tool: Tool, portal: Portal, key: PrivateJwk, answer: Answer): Promise<void> {
  if (answer.kind === 'locked') {
    await changeState(tool.folder, (state) => ({
      ...state,
      lockedSince: answer.since,
      accountClosed: answer.accountClosed ?? false,
    }));
    return;
  }
  const { state } = readSignIn(tool);
  const isPinned = state.keys.some(({ kid }) => kid === keyIdOf(answer.document));
  const keys = isPinned ? state.keys : await followRotation(portal, state.keys);
  const { iat, signIn } = openDocument(answer.document, keys, {
    portal: state.portal,
    deviceId: state.device.id,
    thumbprint: thumbprintOf(key),
    lastIssuedAt: state.refreshedAt,
  });
  await changeState(tool.folder, (newest) => ({
    ...newest,
    keys,
    document: answer.document,
    lockedSince: isoOrNull(signIn?.lockedSince ?? null),
    accountClosed: signIn?.accountClosed ?? false,
    attempt: null,
    ...(answer.kind === 'policy' && { ended: null }),
    refreshedAt: iat,
    clock: { ahead: tool.now() - iat, saidAt: tool.now() },
    latestSeen: latestAfter(newest.latestSeen, { iat }),
  }));
}

const isoOrNull = (at: number | null) => (at === null ? null : isoOf(at));

/** E4: a device whose token ended, or was used by a copy, does not ask with that token again. */
async function rememberFailure(tool: Tool, error: unknown): Promise<void> {
  const ended = error instanceof Problem ? endedBy[error.code] : undefined;
  await changeState(tool.folder, (state) => ({
    ...state,
    triedAt: tool.now(),
    // A portal that asks for a new sign-in would have said if that one were locked.
    ...(ended && { refreshToken: null, attempt: null, ended, lockedSince: null }),
  }));
}

const endedBy: Record<string, State['ended']> = {
  'devices.tokenReused': 'tokenReused',
  'devices.signInAgain': 'signInAgain',
};
