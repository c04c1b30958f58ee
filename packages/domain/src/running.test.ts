import { describe, expect, test } from 'vitest';
import {
  aheadOf,
  asksFirst,
  clockDiffersBy,
  decideRun,
  endsSoonWithin,
  latestAfter,
  misfitOf,
  portalTimeOf,
  toleratedSetBack,
  type HeldPolicy,
  type RunFacts,
} from './running.ts';

const issued = 1_780_000_000;
const day = 86_400;
const until = issued + 7 * day;
const product = { id: 'p1', name: 'Beam Designer', features: [{ key: 'export', name: 'Export' }], until };
const held: HeldPolicy = { kind: 'policy', why: null, iat: issued, products: [product] };
const beam = { product: 'beam designer', feature: null };

const facts = (now: number, changes: Partial<RunFacts> = {}): RunFacts => ({
  now,
  latestSeen: issued,
  policy: held,
  locked: false,
  clock: null,
  ...changes,
});

describe('E4: what is on a machine runs', () => {
  test('until its date and not a second longer', () => {
    expect(decideRun(facts(until - 1), beam)).toMatchObject({ runs: true, until });
    expect(decideRun(facts(until), beam)).toEqual({ runs: false, why: 'ranOut', product });
  });

  test('by id or by name, in any case', () => {
    for (const name of ['p1', 'P1', 'Beam Designer', ' BEAM DESIGNER '])
      expect(decideRun(facts(issued), { product: name, feature: null })).toMatchObject({ runs: true });
  });

  test('and says more strongly in the last three days that it ends (L1)', () => {
    expect(decideRun(facts(until - endsSoonWithin - 1), beam)).toMatchObject({ endsSoon: false });
    expect(decideRun(facts(until - endsSoonWithin), beam)).toMatchObject({ endsSoon: true });
  });

  test('with a feature only if the policy has it', () => {
    expect(decideRun(facts(issued), { ...beam, feature: 'Export' })).toMatchObject({
      runs: true,
      feature: 'export',
    });
    expect(decideRun(facts(issued), { ...beam, feature: 'cloud' })).toMatchObject({ why: 'featureMissing' });
  });

  test('not if the policy does not name it; the answer says what it names', () => {
    expect(decideRun(facts(issued), { product: 'Other', feature: null })).toEqual({
      runs: false,
      why: 'notInPolicy',
      products: ['Beam Designer'],
    });
  });

  test.each(['signedOut', 'removed', 'denied'] as const)(
    'not after a stop, and the answer says why: %s',
    (why) => {
      const policy: HeldPolicy = { ...held, kind: 'stop', why, products: [] };
      expect(decideRun(facts(issued, { policy }), beam)).toEqual({ runs: false, why });
    },
  );

  test('after a stop that leaves it, until the same date', () => {
    const policy: HeldPolicy = { ...held, kind: 'stop', why: 'denied' };
    expect(decideRun(facts(issued, { policy }), beam)).toMatchObject({ runs: true, until });
    expect(decideRun(facts(issued, { policy }), { product: 'Other', feature: null })).toMatchObject({
      why: 'denied',
    });
  });
});

describe('E4: a clock that is set back', () => {
  const latestSeen = issued + 5 * day;

  test('by more than an hour runs nothing', () => {
    const now = latestSeen - toleratedSetBack;
    expect(decideRun(facts(now, { latestSeen }), beam)).toMatchObject({ runs: true });
    expect(decideRun(facts(now - 1, { latestSeen }), beam)).toEqual({
      runs: false,
      why: 'clockSetBack',
      latestSeen,
    });
  });

  test('by less gives no time: the latest time seen decides', () => {
    expect(decideRun(facts(until - 60, { latestSeen: until }), beam)).toMatchObject({ why: 'ranOut' });
  });

  test('is mended by what the portal signs, also downwards, and by nothing else', () => {
    expect(latestAfter(latestSeen, { iat: issued })).toBe(issued);
    expect(latestAfter(latestSeen, { serverTime: issued })).toBe(latestSeen);
    expect(latestAfter(latestSeen, { now: issued })).toBe(latestSeen);
    expect(latestAfter(latestSeen, { now: latestSeen + 1 })).toBe(latestSeen + 1);
  });
});

describe('E4: a clock that is ahead of the portal’s', () => {
  const ahead = 8 * day;
  const clock = { ahead, saidAt: issued + ahead };

  test('is why nothing runs that the portal has just allowed', () => {
    expect(decideRun(facts(issued + ahead, { clock }), beam)).toEqual({
      runs: false,
      why: 'clockAhead',
      ahead,
    });
    expect(decideRun(facts(until + ahead - 1, { clock }), beam)).toMatchObject({ why: 'clockAhead' });
    expect(decideRun(facts(until + ahead, { clock }), beam)).toMatchObject({ why: 'ranOut' });
    expect(decideRun(facts(issued + ahead), beam)).toMatchObject({ why: 'ranOut' });
  });

  test('gives no time once it was corrected, nor below what was seen', () => {
    expect(aheadOf({ now: clock.saidAt - 1, clock })).toBe(0);
    expect(portalTimeOf({ now: issued + ahead, latestSeen: issued + day, clock })).toBe(issued + day);
  });

  test('is mentioned from five minutes on, ahead and behind', () => {
    const differs = (by: number) =>
      clockDiffersBy({ now: issued + by, latestSeen: issued, clock: { ahead: by, saidAt: issued + by } });
    expect([-301, -300, 0, 300, 301].map(differs)).toEqual([301, 0, 0, 0, 301]);
  });

  test('makes the machine ask no more often', () => {
    const held = { ...facts(issued + ahead, { clock }), triedAt: null };
    expect(asksFirst(held, { ...decideRun(facts(issued), beam) })).toBe(false);
  });
});

describe('E4: a machine asks by itself', () => {
  const ask = (now: number, triedAt: number | null, wanted = beam) =>
    asksFirst({ ...facts(now), triedAt }, decideRun(facts(now), wanted));

  test('once a day, and before it says no', () => {
    expect(ask(issued + day, null)).toBe(false);
    expect(ask(issued + day + 1, null)).toBe(true);
    expect(ask(issued + 1, null, { product: 'Other', feature: null })).toBe(true);
  });

  test('but leaves a portal that did not respond alone for ten minutes', () => {
    expect(ask(issued + 2 * day, issued + 2 * day - 599)).toBe(false);
    expect(ask(issued + 2 * day, issued + 2 * day - 600)).toBe(true);
    // A try in the future is from a clock that was wrong.
    expect(ask(issued + 2 * day, issued + 3 * day)).toBe(true);
  });
});

describe('E4: a signed document counts', () => {
  const own = { portal: 'https://portal', deviceId: 'd1', thumbprint: 't1', lastIssuedAt: issued };
  const document = { iss: 'https://portal', device: 'd1', cnf: { jkt: 't1' }, iat: issued };

  test('on the machine that it was issued for', () => {
    expect(misfitOf(document, own)).toBeNull();
    expect(misfitOf(document, { ...own, lastIssuedAt: null })).toBeNull();
  });

  test.each([
    ['otherPortal', { iss: 'https://elsewhere' }],
    ['otherDevice', { device: 'd2' }],
    ['otherKey', { cnf: { jkt: 't2' } }],
    ['older', { iat: issued - 1 }],
  ])('and is refused as %s', (misfit, change) => {
    expect(misfitOf({ ...document, ...change }, own)).toBe(misfit);
  });
});
