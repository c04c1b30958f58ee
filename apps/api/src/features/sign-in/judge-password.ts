import { signInPauseMilliseconds } from '@roster/domain/sessions';
import type { Context } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import type { KnownDevice } from '../../platform/sessions/index.ts';
import { isWait, type Allowance } from '../../platform/throttles.ts';
import { findCandidate, recordFailure, type Candidate } from './sign-in.store.ts';

export type Judged =
  | { waitSeconds: number }
  | { right: false }
  | {
      right: true;
      candidate: Candidate & { password_hash: string };
      device: KnownDevice | null;
      /** The try is given back while the caller goes on; it waits for that before it answers. */
      settled: Promise<void>;
    };

/**
 * L4, S3: the one door for a password that is typed without a session. Reserves the try first, judges, and counts it
 * only if it was judged and wrong: whatever fails in between gives it back. Spends the same time on known and unknown
 * addresses: what is written only of known ones is written after the answer.
 */
export async function judgePassword(
  context: Pick<Context, 'platform' | 'origin' | 'now' | 'devices'>,
  email: string,
  typed: string,
): Promise<Judged> {
  const { platform, origin, now, devices } = context;
  const { database, passwords, throttles } = platform;
  // Where the browser knows nobody, the allowances do not depend on who it is.
  const isNew = devices.known.length === 0;
  const [candidate, early] = await together(
    findCandidate(database.app, email),
    isNew ? throttles.reserve(...allowancesOf(null, email, origin.network)) : null,
  );
  const device = knownTo(candidate, devices.known);
  const allowances = allowancesOf(device, email, origin.network);
  const reserved = early ?? (await throttles.reserve(...allowances));
  const failure = { email, device: origin.device, now, known: device !== null };
  if (isWait(reserved)) {
    platform.later(() => recordFailure(database.app, { ...failure, result: 'throttled' }));
    return { waitSeconds: reserved.waitSeconds };
  }

  try {
    await pause(signInPauseMilliseconds(reserved.nth));
    const right = await passwords.verify(typed, candidate?.password_hash ?? null);
    const settled = reserved.settle(!right);
    if (!right) await settled;
    const { password_hash: passwordHash } = candidate ?? { password_hash: null };
    if (candidate && right && passwordHash !== null) {
      const [own] = allowances.slice(-1);
      if (own && reserved.nth > 1) await throttles.clear(own);
      return { right: true, candidate: { ...candidate, password_hash: passwordHash }, device, settled };
    }
    const result = candidate && passwordHash === null ? 'noPassword' : 'wrongPassword';
    platform.later(() => recordFailure(database.app, { ...failure, result }));
    return { right: false };
  } catch (error) {
    await reserved.settle(false); // nothing, if it is settled already
    throw error;
  }
}

/** The device of this browser that the candidate signed in from, unless it was forgotten since (A7). */
export function knownTo(
  user: { id: string; devices_known_since: Date | null } | null,
  known: readonly KnownDevice[],
): KnownDevice | null {
  if (!user) return null;
  return (
    known.find(
      ({ userId, rememberedAt }) =>
        userId === user.id && (user.devices_known_since === null || rememberedAt >= user.devices_known_since),
    ) ?? null
  );
}

/** A known device has its own; elsewhere the network is judged first, and a blocked one counts nowhere else. */
const allowancesOf = (device: KnownDevice | null, email: string, network: string): Allowance[] =>
  device
    ? [{ limit: 'device', key: device.key, userId: device.userId }]
    : [
        { limit: 'network', key: network },
        { limit: 'address', key: email },
      ];

const pause = (milliseconds: number) =>
  milliseconds === 0 ? null : new Promise((resolve) => setTimeout(resolve, milliseconds));
