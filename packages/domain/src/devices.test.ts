import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDevice, offlineOf, runsUntil, type DeviceFacts, type RunnableProduct } from './devices.ts';

const now = new Date('2026-11-26T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const product = (productId: string, days: number): RunnableProduct => ({ productId, until: inDays(days) });

const facts: DeviceFacts = {
  now,
  signedOut: false,
  member: true,
  locked: false,
  runs: [
    { productId: 'suite', endsAt: null },
    { productId: 'rail', endsAt: inDays(3) },
  ],
  last: { issuedAt: inDays(-2), products: [product('suite', 5), product('rail', 3)] },
};
const answer = (change: Partial<DeviceFacts>) => answerDevice({ ...facts, ...change });

describe('E4: a device that asks', () => {
  test('gets seven days, and no day beyond the end of access', () =>
    expect(answer({})).toEqual({ kind: 'policy', products: [product('suite', 7), product('rail', 3)] }));
  test('gets a policy without products where its user may run none', () =>
    expect(answer({ runs: [] })).toEqual({ kind: 'policy', products: [] }));
  test('gets a stop once its user was removed, or it was signed out', () => {
    expect(answer({ member: false, locked: true })).toEqual({ kind: 'stop', why: 'removed', products: [] });
    expect(answer({ signedOut: true })).toEqual({ kind: 'stop', why: 'signedOut', products: [] });
  });
});

describe('L1: the device of a locked user', () => {
  test('keeps what it has and gets no more time', () =>
    expect(answer({ locked: true })).toEqual({ kind: 'locked' }));
  test('stops what was denied, and keeps the date of the rest', () =>
    expect(answer({ locked: true, runs: [{ productId: 'suite', endsAt: null }] })).toEqual({
      kind: 'stop',
      why: 'denied',
      products: [product('suite', 5)],
    }));
  test('stops earlier where access ends earlier now', () =>
    expect(answer({ locked: true, runs: [{ productId: 'suite', endsAt: inDays(1) }] })).toEqual({
      kind: 'stop',
      why: 'denied',
      products: [product('suite', 1)],
    }));
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
            locked: true,
            runs: granted.map(([productId, ends]) => ({
              productId,
              endsAt: ends === null ? null : inDays(ends),
            })),
            last: { issuedAt: inDays(days - 7), products: before },
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
