import { aheadOf, latestAfter } from '@roster/domain/running';
import { readDeviceKey, thumbprintOf } from './device-key.ts';
import { changeState, readState, type State } from './folder/state.ts';
import type { PrivateJwk } from '@roster/jws/jws';
import { Stopped } from './outcome.ts';
import { openDocument, type PolicyDocument } from './policy/document.ts';
import type { Tool } from './tool.ts';

/** What this machine has: its sign-in, its key, and what the portal signed last, checked again at every start. */
export type Held = { state: State; key: PrivateJwk; policy: PolicyDocument | null };

/** Reads what the machine has, and remembers the time at which it did. Stops if no one is signed in. */
export async function readHeld(tool: Tool): Promise<Held> {
  const { state, key, policy } = readStored(tool);
  // A clock that the portal has found to be ahead is no reason to distrust it once it was corrected.
  const now = tool.now() - aheadOf({ now: tool.now(), clock: state.clock });
  if (now - state.latestSeen < rememberAfter) return { state, key, policy };
  const seen = await changeState(tool.folder, (newest) => ({
    ...newest,
    latestSeen: latestAfter(newest.latestSeen, { now }),
  }));
  return { state: seen ?? state, key, policy };
}

/** The same without remembering anything. */
export function readStored(tool: Tool): Held {
  const { state, key } = readSignIn(tool);
  return { state, key, policy: state.document === null ? null : openStored(state, key) };
}

/** The same without the policy, for a refresh: that mends one that was changed. */
export function readSignIn({ folder }: Tool): { state: State; key: PrivateJwk } {
  const state = readState(folder);
  const key = state && readDeviceKey(folder);
  if (!state || !key) throw new Stopped('notSignedIn');
  return { state, key };
}

/**
 * The time that is written into usage: by a clock of which the portal has said that it is ahead, the portal’s. Where there is
 * no sign-in to ask, the clock’s own.
 */
export function timeOfUse(tool: Tool): number {
  const now = tool.now();
  try {
    return now - aheadOf({ now, clock: readState(tool.folder)?.clock ?? null });
  } catch (error) {
    if (error instanceof Stopped) return now;
    throw error;
  }
}

/** A second is worth no write to the disk. */
const rememberAfter = 60;

const openStored = (state: State, key: PrivateJwk): PolicyDocument =>
  openDocument(state.document ?? '', state.keys, {
    portal: state.portal,
    deviceId: state.device.id,
    thumbprint: thumbprintOf(key),
    lastIssuedAt: null,
  });
