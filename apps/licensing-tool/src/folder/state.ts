import * as z from 'zod/mini';
import { readDeviceKey, sealOf } from '../device-key.ts';
import { Stopped } from '../outcome.ts';
import type { Folder } from './folder.ts';
import { exclusively } from './lock.ts';

const file = 'sign-in.json';

export const PinnedKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
});
export type PinnedKey = z.infer<typeof PinnedKey>;

const Person = z.object({ id: z.string(), name: z.string(), email: z.string() });

/** Everything about the sign-in of this machine, in one file, so that no two parts of it can disagree. */
const State = z.object({
  /** The address and the keys that were pinned at sign-in. */
  portal: z.string(),
  keys: z.array(PinnedKey),
  device: z.object({ id: z.string(), name: z.string() }),
  user: Person,
  account: z.nullable(z.object({ id: z.string(), name: z.string() })),
  refreshToken: z.nullable(z.string()),
  /**
   * The name of the attempt to refresh that has no answer yet, written down before the portal is asked: with the same name
   * the portal gives its answer again.
   */
  attempt: z._default(z.nullable(z.string()), null),
  /** Why there is no refresh token, where the portal said so. */
  ended: z._default(z.nullable(z.enum(['tokenReused', 'signInAgain'])), null),
  /** What the portal signed last, as it came. */
  document: z.nullable(z.string()),
  /** Since when sign-in is locked, as the portal said last. */
  lockedSince: z.nullable(z.string()),
  /** Whether it is the account that is closed. */
  accountClosed: z._default(z.boolean(), false),
  /** In seconds since 1970, as in the documents. */
  latestSeen: z.number(),
  refreshedAt: z.nullable(z.number()),
  triedAt: z.nullable(z.number()),
  /** By how much the clock was ahead of the portal’s when that signed the document, and what the clock showed then. */
  clock: z._default(z.nullable(z.object({ ahead: z.number(), saidAt: z.number() })), null),
});
export type State = z.infer<typeof State>;

/** What is sealed is what is written: a file of an older tool lacks fields that this one adds. */
const Sealed = z.object({ state: z.record(z.string(), z.unknown()), seal: z.string() });

/** Returns the sign-in of this machine; null if there is none. */
export function readState(folder: Folder): State | null {
  const text = folder.read(file);
  if (text === null) return null;
  const path = folder.pathOf(file);
  const sealed = Sealed.safeParse(parse(text));
  const key = readDeviceKey(folder);
  if (!sealed.success || !key) throw new Stopped('fileUnreadable', { file: path });
  const { state, seal } = sealed.data;
  if (sealOf(key, JSON.stringify(state)) !== seal) throw new Stopped('fileChanged', { file: path });
  const known = State.safeParse(state);
  if (!known.success) throw new Stopped('fileUnreadable', { file: path });
  return known.data;
}

/** Writes the state as a whole, after a sign-in. */
export const writeState = (folder: Folder, state: State): Promise<void> =>
  exclusively(folder, 'files', () => write(folder, state));

/** Changes the newest state, whichever process wrote it. Returns null if the machine was signed out since. */
export const changeState = (folder: Folder, change: (state: State) => State): Promise<State | null> =>
  exclusively(folder, 'files', () => {
    const state = readState(folder);
    if (!state) return null;
    const changed = change(state);
    write(folder, changed);
    return changed;
  });

export const forgetState = (folder: Folder): Promise<void> =>
  exclusively(folder, 'files', () => folder.remove(file));

function write(folder: Folder, state: State): void {
  const key = readDeviceKey(folder);
  if (!key) throw new Stopped('fileUnreadable', { file: folder.pathOf(file) });
  folder.write(file, `${JSON.stringify({ state, seal: sealOf(key, JSON.stringify(state)) })}\n`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
