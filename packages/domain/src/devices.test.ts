import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerDevice,
  atMost,
  decideAssertion,
  hasArrived,
  isStillMember,
  offlineOf,
  runsUntil,
  takesFrom,
  tokenState,
  type DeviceFacts,
  type IssuedPolicy,
  type RunnableProduct,
} from './devices.ts';

const now = new Date('2026-11-26T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const policy = (issuedAt: Date, products: RunnableProduct[], left = products): IssuedPolicy => ({
  issuedAt,
  products,
  left,
});
const product = (productId: string, days: number): RunnableProduct => ({ productId, until: inDays(days) });

const facts: DeviceFacts = {
  now,
  signedOut: false,
  member: true,
  locked: null,
  denied: [],
  token: 'current',
  runs: [
    { productId: 'suite', endsAt: null },
    { productId: 'rail', endsAt: inDays(3) },
  ],
  last: policy(inDays(-2), [product('suite', 5), product('rail', 3)]),
};
const answer = (change: Partial<DeviceFacts>) => answerDevice({ ...facts, ...change });

describe('E4: a device that asks', () => {
  test('gets seven days, and no day beyond the end of access', () =>
    expect(answer({})).toEqual({ kind: 'policy', products: [product('suite', 7), product('rail', 3)] }));
  test('gets a policy without products where its user may run none', () =>
    expect(answer({ runs: [] })).toEqual({ kind: 'policy', products: [] }));
  test('gets a stop once its user was removed, or it was signed out', () => {
    expect(answer({ member: false, locked: { since: now, by: 'lock' } })).toMatchObject({
      kind: 'stop',
      why: 'removed',
      products: [],
    });
    expect(answer({ signedOut: true })).toMatchObject({ kind: 'stop', why: 'signedOut', products: [] });
  });
});

describe('L1: the device of a locked user', () => {
  test('keeps what it has and gets no more time', () =>
    expect(answer({ locked: { since: now, by: 'lock' } })).toEqual({ kind: 'locked' }));
  test('stops what was denied, and keeps the date of the rest', () =>
    expect(
      answer({
        locked: { since: now, by: 'lock' },
        runs: [{ productId: 'suite', endsAt: null }],
        denied: ['rail', 'never had'],
      }),
    ).toEqual({
      kind: 'stop',
      why: 'denied',
      products: [product('suite', 5)],
      stopped: [{ productId: 'rail', why: 'denied' }],
    }));
  test('stops what the user no longer has, which no one denied', () =>
    expect(
      answer({ locked: { since: now, by: 'lock' }, runs: [{ productId: 'suite', endsAt: null }] }),
    ).toMatchObject({
      why: 'signInAgain',
      products: [product('suite', 5)],
      stopped: [{ productId: 'rail', why: 'noLonger' }],
    }));
  test('stops earlier where access ends earlier now', () =>
    expect(
      answer({ locked: { since: now, by: 'lock' }, runs: [{ productId: 'suite', endsAt: inDays(1) }] }),
    ).toEqual({
      kind: 'stop',
      why: 'signInAgain',
      products: [product('suite', 1)],
      stopped: [{ productId: 'rail', why: 'noLonger' }],
    }));
  test('gets the same stop again, should it have been lost, until its next policy', () => {
    const stopped = policy(inDays(-2), [product('suite', 5), product('rail', 3)], [product('suite', 5)]);
    const again = { locked: { since: now, by: 'lock' as const }, last: stopped };
    expect(answer({ ...again, denied: ['rail'] })).toMatchObject({
      why: 'denied',
      products: [product('suite', 5)],
    });
    expect(answer(again)).toEqual({
      kind: 'stop',
      why: 'signInAgain',
      products: [product('suite', 5)],
      stopped: [{ productId: 'rail', why: 'signInAgain' }],
    });
  });
  test('is not told of a product whose time is over anyway', () =>
    expect(
      answer({
        locked: { since: now, by: 'lock' },
        runs: [{ productId: 'suite', endsAt: null }],
        last: policy(inDays(-2), [product('suite', 5), product('rail', 0)]),
      }),
    ).toEqual({ kind: 'locked' }));
  test('never runs longer or more than before, whatever is granted between two policies', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('suite', 'rail', 'field', 'bridge')),
        fc.uniqueArray(
          fc.tuple(
            fc.constantFrom('suite', 'rail', 'field', 'bridge'),
            fc.option(fc.integer({ min: -3, max: 20 })),
          ),
          {
            selector: ([id]) => id,
          },
        ),
        fc.integer({ min: -3, max: 7 }),
        (had, granted, days) => {
          const before = had.map((id) => product(id, days));
          const result = answer({
            locked: { since: now, by: 'lock' },
            runs: granted.map(([productId, ends]) => ({
              productId,
              endsAt: ends === null ? null : inDays(ends),
            })),
            last: policy(inDays(days - 7), before),
          });
          for (const { productId, until } of 'products' in result ? result.products : [])
            expect(until.getTime()).toBeLessThanOrEqual(
              before.find((one) => one.productId === productId)?.until.getTime() ?? -Infinity,
            );
        },
      ),
    ));
});

test('a machine runs for seven days, or to the end of access if that is earlier (L1)', () => {
  expect(runsUntil(now, null)).toEqual(inDays(7));
  expect(runsUntil(now, inDays(9))).toEqual(inDays(7));
  expect(runsUntil(now, inDays(2))).toEqual(inDays(2));
});

test('the day that screens say is that of the product which runs longest (L1)', () => {
  expect(offlineOf(facts.last, now)).toEqual(inDays(5));
  expect(offlineOf(facts.last, inDays(4))).toEqual(inDays(5));
  expect(offlineOf(facts.last, inDays(5))).toBeNull();
  expect(offlineOf(null, now)).toBeNull();
});

describe('E4: a device without a token that counts', () => {
  test('signs in again, and keeps what it has', () =>
    expect(answer({ token: 'missing' })).toEqual({ kind: 'refused', code: 'devices.signInAgain' }));
  test('gets the stop of what was denied, and needs no sign-in for that', () =>
    expect(answer({ token: 'missing', runs: [], denied: ['rail'] })).toEqual({
      kind: 'stop',
      why: 'denied',
      products: [],
      stopped: [
        { productId: 'suite', why: 'noLonger' },
        { productId: 'rail', why: 'denied' },
      ],
    }));
  test('hears that it signs in again, and not that it is denied anything, once what was denied is allowed again', () => {
    const last = policy(inDays(-2), [product('suite', 5), product('rail', 3)], [product('rail', 3)]);
    expect(answer({ token: 'missing', last })).toEqual({
      kind: 'stop',
      why: 'signInAgain',
      products: [product('rail', 3)],
      stopped: [{ productId: 'suite', why: 'signInAgain' }],
    });
    expect(answer({ token: 'missing', last, locked: { since: now, by: 'lock' } })).toMatchObject({
      why: 'signInAgain',
    });
  });
  test('gets nothing if its token was used up', () =>
    expect(answer({ token: 'reused', runs: [] })).toEqual({ kind: 'refused', code: 'devices.tokenReused' }));
  test.each(['missing', 'reused'] as const)('is stopped anyway: %s', (token) => {
    expect(answer({ token, member: false })).toMatchObject({ why: 'removed' });
    expect(answer({ token, signedOut: true })).toMatchObject({ why: 'signedOut' });
    expect(answer({ token, locked: { since: now, by: 'lock' } })).toEqual({ kind: 'locked' });
  });
});

describe('E4: a refresh token', () => {
  const seconds = (number: number) => new Date(now.getTime() + number * 1_000);
  const kept = { ended: false, rotatedAt: seconds(-60), now, attempt: 'unnamed' as const };
  const longAgo = { ...kept, rotatedAt: seconds(-100 * 86_400) };
  test.each([
    ['before', { ...longAgo, attempt: 'same' }, 'repeated'],
    ['before', { ...kept, attempt: 'other' }, 'reused'],
    ['other', { ...longAgo, attempt: 'same' }, 'reused'],
    ['beforeSignIn', longAgo, 'missing'],
    ['beforeSignIn', { ...longAgo, attempt: 'other' }, 'missing'],
    ['current', kept, 'current'],
    ['before', kept, 'repeated'],
    ['before', { ...kept, rotatedAt: seconds(-61) }, 'reused'],
    ['before', { ...kept, rotatedAt: null }, 'reused'],
    ['other', kept, 'reused'],
    ['none', kept, 'missing'],
    ['current', { ...kept, ended: true }, 'missing'],
    ['other', { ...kept, ended: true }, 'missing'],
  ] as const)('that is %s to the device with %o is %s', (sent, facts, state) =>
    expect(tokenState(sent, facts)).toBe(state),
  );
});

test.each([
  [-301, 'devices.clockWrong'],
  [-300, null],
  [300, null],
  [301, 'devices.clockWrong'],
])('an assertion of %i seconds from now: %s (E4)', (seconds, refusal) =>
  expect(decideAssertion(new Date(now.getTime() + seconds * 1_000), now)).toBe(refusal),
);

describe('E4: the user of a device', () => {
  test.each([
    [null, null, 'missing', true],
    ['harbor', 'harbor', 'missing', true],
    ['harbor', null, 'missing', false],
    ['harbor', null, 'current', false],
    ['harbor', 'summit', 'missing', false],
    ['harbor', 'summit', 'current', true],
    [null, 'summit', 'missing', true],
  ] as const)('had a policy of %s and is in %s, token %s: still a member %s', (last, accountId, token, is) =>
    expect(isStillMember(last, { accountId, token })).toBe(is),
  );
});

describe('the last answer of a device has arrived (E4)', () => {
  test.each([
    ['policy', 'current', 'other', true],
    ['policy', 'current', 'unnamed', true],
    ['policy', 'current', 'same', false],
    ['policy', 'repeated', 'same', false],
    ['policy', 'repeated', 'unnamed', false],
    ['policy', 'missing', 'unnamed', false],
    ['stop', 'missing', 'other', true],
    ['stop', 'missing', 'same', false],
    ['stop', 'missing', 'unnamed', false],
  ] as const)('a %s, shown by a token that is %s and the name of an attempt that is %s: %s', (...row) => {
    const [last, token, attempt, arrived] = row;
    expect(hasArrived(last, { token, attempt })).toBe(arrived);
  });
});

describe('what may be on a machine at most (E4)', () => {
  test('is the latest date of each product in any answer that may be there', () =>
    expect(
      atMost([product('suite', 2), product('rail', 3), product('suite', 5), product('rail', 1)]),
    ).toEqual([product('suite', 5), product('rail', 3)]));

  test.each([
    ['the same', [product('suite', 5)], false],
    ['a later date', [product('suite', 7)], false],
    ['another product besides', [product('suite', 5), product('rail', 1)], false],
    ['an earlier date', [product('suite', 4)], true],
    ['another product', [product('rail', 9)], true],
    ['nothing', [], true],
  ])('and an answer takes something of it unless it says as much: %s', (_what, after, takes) =>
    expect(takesFrom([product('suite', 5), product('over', 0)], after, now)).toBe(takes),
  );

  test('reaches a stop, where the policy that took it may have got lost and the user was locked since', () =>
    expect(
      answer({
        locked: { since: now, by: 'lock' },
        runs: [{ productId: 'suite', endsAt: null }],
        denied: ['rail'],
        last: policy(inDays(-1), [product('rail', 3), product('suite', 6)], [product('suite', 6)]),
      }),
    ).toEqual({
      kind: 'stop',
      why: 'denied',
      products: [product('suite', 6)],
      stopped: [{ productId: 'rail', why: 'denied' }],
    }));
});
