import { answerDevice, signInOf, type DeviceFacts } from '@roster/domain/devices';
import { decideRun } from '@roster/domain/running';
import { describe, expect, test } from 'vitest';
import { stopLines } from './commands/status.ts';
import type { Held } from './held.ts';
import { outcomeOfNo } from './no.ts';
import { Stopped } from './outcome.ts';
import { signInWarnings } from './warnings.ts';
import { wordsIn } from './words.ts';

// L1, E4: what became of the sign-in and what became of a product are two things, and each is said. From the rules of the
// portal to the sentences of the tool, with what the tool keeps of an answer in between.

const now = new Date('2026-11-26T12:00:00Z');
const seconds = (time: Date) => Math.floor(time.getTime() / 1_000);
const until = new Date('2026-11-30T12:00:00Z');
const words = wordsIn('en');

const signIns = {
  locked: { locked: { since: new Date('2026-11-25T12:00:00Z'), by: 'lock' }, token: 'missing' },
  'in a closed account': {
    locked: { since: new Date('2026-11-25T12:00:00Z'), by: 'closedAccount' },
    token: 'missing',
  },
  'token missing': { locked: null, token: 'missing' },
} as const satisfies Record<string, Pick<DeviceFacts, 'locked' | 'token'>>;

/** What became of the suite, which was on the device; rail was there and stays. */
const losses = {
  denied: { runs: ['rail'], denied: ['suite'] },
  'no longer had, and something that was never there is denied': { runs: ['rail'], denied: ['field'] },
  'no longer had': { runs: ['rail'], denied: [] },
  kept: { runs: ['rail', 'suite'], denied: [] },
} as const;

/** The answers that a device got before: its policy, or a stop since then that took the suite. */
const lasts = { 'its policy': ['rail', 'suite'], 'a stop of the suite': ['rail'] } as const;

const products = (ids: readonly string[]) => ids.map((productId) => ({ productId, until }));

/** What the device has after it asked, as the tool keeps it: a stop in place of the policy, or the policy and the refusal. */
function heldAfter(
  facts: Pick<DeviceFacts, 'locked' | 'token'>,
  loss: keyof typeof losses,
  last: keyof typeof lasts,
) {
  const { runs, denied } = losses[loss];
  const all: DeviceFacts = {
    now,
    signedOut: false,
    member: true,
    ...facts,
    runs: runs.map((productId) => ({ productId, endsAt: null })),
    denied,
    last: { issuedAt: now, products: products(['rail', 'suite']), left: products(lasts[last]) },
  };
  const answer = answerDevice(all);
  const { lockedSince, accountClosed } = signInOf(all);
  const named = (id: string) => ({ id, name: id, features: [], versions: [], until: seconds(until) });
  const stop = answer.kind === 'stop' ? answer : null;
  const policy = {
    kind: stop ? ('stop' as const) : ('policy' as const),
    why: stop?.why ?? null,
    iat: seconds(now),
    products: (stop?.products ?? products(lasts[last])).map(({ productId }) => named(productId)),
    stopped: (stop?.stopped ?? []).map(({ productId, why }) => ({ id: productId, name: productId, why })),
    administrators: [{ name: 'Ana Weber', email: 'ana@harbor.example' }],
    account: { id: 'harbor', name: 'Harbor Bridge' },
  };
  const state = {
    lockedSince: lockedSince?.toISOString() ?? null,
    refreshToken: null,
    ended: null,
    accountClosed,
  };
  return { policy, state } as unknown as Held;
}

/** Everything that someone reads who asks for a product: the no, or that it runs, and what is said beside it. */
function saidOf(held: Held, product: string): string {
  const locked = held.state.lockedSince !== null;
  const facts = {
    now: seconds(now),
    latestSeen: seconds(now),
    policy: held.policy ?? never(),
    locked,
    clock: null,
  };
  const answer = decideRun(facts, { product, feature: null });
  if (answer.runs) return ['runs', ...signInWarnings({ words }, held)].join('\n');
  if (
    answer.why === 'clockSetBack' ||
    answer.why === 'clockAhead' ||
    answer.why === 'ranOut' ||
    answer.why === 'featureMissing'
  )
    return never();
  const values = { product, products: 'rail', since: now, until: 'none', untilAt: until };
  const why = answer.why === 'locked' && held.state.accountClosed ? 'closed' : answer.why;
  return outcomeOfNo(new Stopped(why, { ...values, account: 'Harbor Bridge' }), words, held).lines.join('\n');
}

function never(): never {
  throw new Error('not in this table');
}

const cells = Object.keys(signIns).flatMap((signIn) =>
  Object.keys(losses).flatMap((loss) => Object.keys(lasts).map((last) => [signIn, loss, last] as const)),
) as [keyof typeof signIns, keyof typeof losses, keyof typeof lasts][];

const sentences = {
  locked: /Your sign-in has been locked since/,
  'in a closed account': /The account Harbor Bridge was closed on/,
  'token missing': /sign in again/,
  denied: 'An administrator denied you access to',
  noLonger: 'You no longer have',
};

describe.each(cells)('sign-in %s, the suite %s, after %s', (signIn, loss, last) => {
  const held = heldAfter(signIns[signIn], loss, last);
  const status = [...stopLines({ words }, held), ...signInWarnings({ words }, held)].join('\n');
  const all = [...['suite', 'rail', 'field'].map((product) => saidOf(held, product)), status];

  test('says how it is with the sign-in, whatever is asked for', () => {
    for (const said of all) {
      expect(said).toMatch(sentences[signIn]);
    }
  });

  test('says nothing else of the sign-in', () => {
    for (const said of all) {
      for (const other of Object.keys(signIns) as (keyof typeof signIns)[])
        if (other !== signIn) expect(said).not.toMatch(sentences[other]);
      // In a closed account no one can change anything.
      if (signIn === 'in a closed account') expect(said).not.toContain('Administrators who can help');
    }
  });

  test('says that an administrator denied what one denied, and only of that', () => {
    const [suite, rail, field] = all;
    const isDenied = loss === 'denied';
    expect(suite?.includes(sentences.denied)).toBe(isDenied);
    expect(status.includes(sentences.denied)).toBe(isDenied);
    for (const said of [rail, field]) expect(said).not.toContain(sentences.denied);
  });

  test('says of what the user no longer has that they do not, and only of that', () => {
    const isLost = loss.startsWith('no longer had');
    expect(all[0]?.includes(sentences.noLonger)).toBe(isLost);
    expect(status.includes(sentences.noLonger)).toBe(isLost);
  });

  test('runs what is left', () => expect(all[1]).toMatch(/^runs/));
});

describe('a device whose sign-in is in order', () => {
  test.each(Object.keys(losses) as (keyof typeof losses)[])(
    'gets a policy and no such sentence: %s',
    (loss) => {
      const { runs, denied } = losses[loss];
      const facts: DeviceFacts = {
        now,
        signedOut: false,
        member: true,
        locked: null,
        token: 'current',
        runs: runs.map((productId) => ({ productId, endsAt: null })),
        denied,
        last: { issuedAt: now, products: products(['rail', 'suite']), left: products(['rail', 'suite']) },
      };
      expect(answerDevice(facts)).toMatchObject({ kind: 'policy' });
      expect(signInOf(facts)).toEqual({ lockedSince: null, accountClosed: false, mustSignInAgain: false });
    },
  );
});

test('a stop of an older portal, which names no products, says what it said', () => {
  const old = heldAfter(signIns['token missing'], 'denied', 'its policy');
  const policy = { ...(old.policy ?? never()), stopped: undefined };
  expect(saidOf({ ...old, policy }, 'suite')).toContain(sentences.denied);
  expect(stopLines({ words }, { policy })).toEqual([words.text('tool.status.denied')]);
});
