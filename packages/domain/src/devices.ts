import { offlineDays, type StopReason } from './policies.ts';

export const deviceRefusals = [
  'devices.notFound',
  'devices.tooMany',
  'devices.keyKnown',
  'devices.codeUnknown',
  'devices.codeExpired',
  'devices.codeUsed',
  'devices.authorizationPending',
  'devices.slowDown',
  'devices.refusedByUser',
  'devices.clockWrong',
  'devices.assertionUsed',
  'devices.tokenReused',
  'devices.signInAgain',
] as const;

const dayInMilliseconds = 86_400_000;

/** How far the clock of a device may be from ours, either way. */
export const clockToleranceSeconds = 300;

/** E4: an assertion counts around the time at which it was made. Each counts once, which its reader sees to. */
export const decideAssertion = (issuedAt: Date, now: Date): 'devices.clockWrong' | null =>
  Math.abs(issuedAt.getTime() - now.getTime()) <= clockToleranceSeconds * 1_000 ? null : 'devices.clockWrong';

/**
 * What is sent as a refresh token: the one that counts; the one before it, whose answer got lost; none that counts; or
 * one that was used up, which two machines have by now.
 */
export type TokenState = 'current' | 'repeated' | 'missing' | 'reused';

/** To a device that does not name its attempts, the answer that it never got is given again for this long. */
const repeatSeconds = 60;

/**
 * What the sent token is to the device. `before`: its answer brought the current one. `beforeSignIn`: the device has signed
 * in again since.
 */
export type SentToken = 'none' | 'current' | 'before' | 'beforeSignIn' | 'other';

/**
 * E4: every refresh replaces the token. A device whose answer got lost sends the one before. It names each attempt and
 * writes the name down before it asks, so with the same name it gets the same answer, however long it was switched off in
 * between; with another name, a copy of it asks. An older tool names none: it gets the same answer for a minute. Any other
 * token was used up. The answer that a new sign-in brings may get lost as well: the device has to sign in again.
 */
export function tokenState(
  sent: SentToken,
  {
    ended,
    rotatedAt,
    now,
    attempt,
  }: { ended: boolean; rotatedAt: Date | null; now: Date; attempt: 'same' | 'other' | 'unnamed' },
): TokenState {
  if (ended || sent === 'none' || sent === 'beforeSignIn') return 'missing';
  if (sent === 'current') return 'current';
  if (sent === 'other' || attempt === 'other') return 'reused';
  if (attempt === 'same') return 'repeated';
  const fresh = rotatedAt !== null && now.getTime() - rotatedAt.getTime() <= repeatSeconds * 1_000;
  return fresh ? 'repeated' : 'reused';
}

/**
 * E4: whether a user still belongs to the account of their device's last policy. One who joined another account since,
 * and signed in there, has left this one behind; without a new sign-in the machine still has the old policy.
 */
export function isStillMember(
  lastAccountId: string | null,
  { accountId, token }: { accountId: string | null; token: TokenState },
): boolean {
  if (lastAccountId === null || lastAccountId === accountId) return true;
  return accountId !== null && (token === 'current' || token === 'repeated');
}

/** One product of a policy, and until when a machine may run it without asking again. */
export type RunnableProduct = { productId: string; until: Date };

/** What a device got last; it may still be on the machine. */
export type IssuedPolicy = {
  issuedAt: Date;
  /** What may be on the machine at most: its last policy, and all of which the answer after it may have got lost. */
  products: readonly RunnableProduct[];
  /** What the last answer has left of it. */
  left: readonly RunnableProduct[];
};

/**
 * E4: whether a contact shows that the last answer has arrived. Each may get lost on its way. A policy brings the token that the
 * device comes with next, and a stop brings none. A device keeps the name of its attempt until it has written down what it got, so
 * another name says that it has, and the same one that it has not.
 */
export const hasArrived = (
  last: 'policy' | 'stop',
  { token, attempt }: { token: TokenState; attempt: 'same' | 'other' | 'unnamed' },
): boolean => (last === 'stop' ? attempt === 'other' : token === 'current' && attempt !== 'same');

/** E4: whether a machine that gets this in place of that can run less by it, or for a shorter time. */
export const takesFrom = (
  before: readonly RunnableProduct[],
  after: readonly RunnableProduct[],
  now: Date,
): boolean =>
  before.some(
    ({ productId, until }) =>
      until > now && !after.some((product) => product.productId === productId && product.until >= until),
  );

/** L1: what may be on a machine at most, if any of these answers may be what it has. */
export function atMost(given: readonly RunnableProduct[]): RunnableProduct[] {
  const latest = new Map<string, Date>();
  for (const { productId, until } of given) {
    const known = latest.get(productId);
    if (!known || known < until) latest.set(productId, until);
  }
  return [...latest].map(([productId, until]) => ({ productId, until }));
}

export type DeviceFacts = {
  now: Date;
  /** A device that was signed out, by its user or an administrator, gets nothing more. */
  signedOut: boolean;
  /** Whether the user still belongs to the account of the device's last policy. */
  member: boolean;
  /** Since when the user gets no new policy: they are locked, or their account is closed (S2). */
  locked: { since: Date; by: 'lock' | 'closedAccount' } | null;
  /** Whether the device proved that it is still signed in. */
  token: TokenState;
  /** What the user may run by today's facts; `endsAt` is the end of access, as known today. */
  runs: readonly { productId: string; endsAt: Date | null }[];
  /** The products that an exception denies the user today. */
  denied: readonly string[];
  last: IssuedPolicy | null;
};

/**
 * Why a product that was on the device no longer runs: an exception denies it; the user no longer has it, since a license was
 * returned, a term is over, or their group or country changed; or they have it again, and only a new policy brings it back.
 */
export const stoppedReasons = ['denied', 'noLonger', 'signInAgain'] as const;
export type StoppedProduct = { productId: string; why: (typeof stoppedReasons)[number] };

/** How it is with the user's sign-in on this device: without it, nothing new comes. */
export type SignInState = { lockedSince: Date | null; accountClosed: boolean; mustSignInAgain: boolean };

/**
 * What a device is answered: a new policy; a stop, which takes products away and never gives time; that the user is
 * locked, which leaves what is on the machine as it is (L1, E4); or why it has to sign in again.
 */
export type DeviceAnswer =
  | { kind: 'policy'; products: RunnableProduct[] }
  | { kind: 'stop'; why: StopReason; products: RunnableProduct[]; stopped: StoppedProduct[] }
  | { kind: 'locked' }
  | { kind: 'refused'; code: 'devices.signInAgain' | 'devices.tokenReused' };

/** E4: the answer to a device that asks with its own key, whatever became of its user. */
export function answerDevice(facts: DeviceFacts): DeviceAnswer {
  if (facts.signedOut) return { kind: 'stop', why: 'signedOut', products: [], stopped: [] };
  if (!facts.member) return { kind: 'stop', why: 'removed', products: [], stopped: [] };
  if (facts.locked) return stopOf(facts) ?? { kind: 'locked' };
  if (facts.token === 'reused') return { kind: 'refused', code: 'devices.tokenReused' };
  if (facts.token === 'missing') return stopOf(facts) ?? { kind: 'refused', code: 'devices.signInAgain' };
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
export function offlineOf(last: Pick<IssuedPolicy, 'left'> | null, now: Date): Date | null {
  const times = (last?.left ?? []).map(({ until }) => until.getTime()).filter((time) => time > now.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/**
 * L1: a device that gets no new policy keeps what it has, and gets no more time. What was denied since is stopped. A
 * stop may get lost on its way, so it is repeated until the next policy; what one has taken, no later one gives back.
 */
function stopOf({ now, runs, denied, last }: DeviceFacts): DeviceAnswer | null {
  const stillRuns = ({ until }: RunnableProduct) => until > now;
  const before = (last?.products ?? []).filter(stillRuns);
  const kept = (last?.left ?? []).filter(stillRuns).flatMap(({ productId, until }) => {
    const today = runs.find((product) => product.productId === productId);
    return today ? [{ productId, until: earlier(until, today.endsAt) }] : [];
  });
  if (!takesFrom(before, kept, now)) return null;
  const stopped = before
    .filter(({ productId }) => !kept.some((product) => product.productId === productId))
    .map(({ productId }) => ({ productId, why: whyStopped(productId, { runs, denied }) }));
  const isDenied = stopped.some(({ why }) => why === 'denied');
  return { kind: 'stop', why: isDenied ? 'denied' : 'signInAgain', products: kept, stopped };
}

function whyStopped(
  productId: string,
  { runs, denied }: Pick<DeviceFacts, 'runs' | 'denied'>,
): StoppedProduct['why'] {
  if (denied.includes(productId)) return 'denied';
  return runs.some((product) => product.productId === productId) ? 'signInAgain' : 'noLonger';
}

/** L1: a stop says nothing about the sign-in, which is as it was: it is said beside it. */
export function signInOf({
  signedOut,
  member,
  locked,
  token,
}: Pick<DeviceFacts, 'signedOut' | 'member' | 'locked' | 'token'>): SignInState {
  if (signedOut || !member) return { lockedSince: null, accountClosed: false, mustSignInAgain: false };
  return {
    lockedSince: locked?.since ?? null,
    accountClosed: locked?.by === 'closedAccount',
    mustSignInAgain: !locked && token === 'missing',
  };
}

const earlier = (one: Date, other: Date | null) => (other === null || one <= other ? one : other);
