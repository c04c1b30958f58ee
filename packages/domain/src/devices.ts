import { offlineDays } from './policies.ts';

export const deviceRefusals = [
  'devices.notFound',
  'devices.clockWrong',
  'devices.assertionUsed',
  'devices.tokenReused',
  'devices.signInAgain',
] as const;

const dayInMilliseconds = 86_400_000;

/** One product of a policy, and until when a machine may run it without asking again. */
export type RunnableProduct = { productId: string; until: Date };

/** What a device got last; it may still be on the machine. */
export type IssuedPolicy = { issuedAt: Date; products: readonly RunnableProduct[] };

export type DeviceFacts = {
  now: Date;
  /** A device that was signed out, by its user or an administrator, gets nothing more. */
  signedOut: boolean;
  /** Whether the user still belongs to the account of the device's last policy. */
  member: boolean;
  locked: boolean;
  /** What the user may run by today's facts; `endsAt` is the end of access, as known today. */
  runs: readonly { productId: string; endsAt: Date | null }[];
  last: IssuedPolicy | null;
};

/**
 * What a device is answered: a new policy; a stop, which takes products away and never gives time; or that the user is
 * locked, which leaves what is on the machine as it is (L1, E4).
 */
export type DeviceAnswer =
  | { kind: 'policy'; products: RunnableProduct[] }
  | { kind: 'stop'; why: 'signedOut' | 'removed' | 'denied'; products: RunnableProduct[] }
  | { kind: 'locked' };

/** E4: the answer to a device that asks with its own key, whatever became of its user. */
export function answerDevice(facts: DeviceFacts): DeviceAnswer {
  if (facts.signedOut) return { kind: 'stop', why: 'signedOut', products: [] };
  if (!facts.member) return { kind: 'stop', why: 'removed', products: [] };
  if (facts.locked) return answerLocked(facts);
  return {
    kind: 'policy',
    products: facts.runs.map(({ productId, endsAt }) => ({ productId, until: runsUntil(facts.now, endsAt) })),
  };
}

/** L1: a machine runs for seven days after its last policy, and never beyond the end of access. */
export function runsUntil(issuedAt: Date, endsAt: Date | null): Date {
  const until = issuedAt.getTime() + offlineDays * dayInMilliseconds;
  return new Date(endsAt === null ? until : Math.min(until, endsAt.getTime()));
}

/** L1: the day that every screen says: until when anything still runs on this machine; null if nothing does. */
export function offlineOf(last: IssuedPolicy | null, now: Date): Date | null {
  const times = (last?.products ?? [])
    .map(({ until }) => until.getTime())
    .filter((time) => time > now.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/** L1: a lock takes nothing away and gives no more time; a deny that came with it is a stop. */
function answerLocked({ runs, last }: DeviceFacts): DeviceAnswer {
  const before = last?.products ?? [];
  const kept = before.flatMap(({ productId, until }) => {
    const now = runs.find((product) => product.productId === productId);
    return now ? [{ productId, until: earlier(until, now.endsAt) }] : [];
  });
  const same =
    kept.length === before.length &&
    kept.every(({ until }, nth) => until.getTime() === before[nth]?.until.getTime());
  return same ? { kind: 'locked' } : { kind: 'stop', why: 'denied', products: kept };
}

const earlier = (one: Date, other: Date | null) => (other === null || one <= other ? one : other);
