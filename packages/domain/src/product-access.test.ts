import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, isFollowed, type AccessFacts, type Entitlement } from './entitlements.ts';
import { accessTo } from './product-access.ts';

// E1: the last day of access is what policies are signed for: a machine without contact stops with it.

const dayOf = (nth: number) => new Date(Date.UTC(2026, 11, 20 + nth)).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 20 }).map(dayOf);
const end = fc.option(day);

const entitlement: fc.Arbitrary<Entitlement> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  productId: fc.constantFrom('suite', 'rail'),
  country: fc.constantFrom('DE', 'FR'),
  kind: fc.constantFrom('pooled' as const, 'named' as const),
  startsOn: day,
  endsOn: end,
});

const facts: fc.Arbitrary<AccessFacts> = fc.record({
  country: fc.constant('DE'),
  exceptions: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('x', 'y', 'z'),
      productId: fc.constantFrom('suite', null),
      effect: fc.constantFrom('allow' as const, 'deny' as const),
      endsOn: end,
    }),
    { selector: ({ productId, effect }) => `${productId} ${effect}`, maxLength: 3 },
  ),
  groups: fc.constantFrom(
    [],
    [{ id: 'g', name: 'Site', productIds: ['rail'] }],
    [{ id: 'g', name: 'Site', productIds: [] }],
  ),
  entitlements: fc.uniqueArray(entitlement, { selector: ({ id }) => id, maxLength: 4 }),
  seats: fc.subarray(['a', 'b', 'c', 'd']),
  lastDay: end,
  today: day,
});

const runsOn = (known: AccessFacts, today: string) => accessTo('suite', { ...known, today }).runs;

describe('E1: the last day of access', () => {
  test('is one on which access runs, and so is every day before it', () =>
    fc.assert(
      fc.property(facts, (known) => {
        const access = accessTo('suite', known);
        if (!access.runs) return;
        for (let today = known.today; today <= (access.endsOn ?? dayOf(40)); today = dayAfter(today))
          expect(runsOn(known, today)).toBe(true);
      }),
      { numRuns: 500 },
    ));

  test('is not followed by a day on which access runs by the same facts', () =>
    fc.assert(
      fc.property(facts, (known) => {
        const access = accessTo('suite', known);
        if (access.runs && access.endsOn !== null) expect(runsOn(known, dayAfter(access.endsOn))).toBe(false);
      }),
      { numRuns: 500 },
    ));

  test('is that of the last of the terms that follow each other without a gap', () => {
    const term = (
      id: string,
      startsOn: string,
      endsOn: string | null,
      kind: Entitlement['kind'] = 'pooled',
    ) => ({
      id,
      productId: 'suite',
      country: 'DE',
      kind,
      startsOn,
      endsOn,
    });
    const endsOn = (...entitlements: Entitlement[]) => {
      const access = accessTo('suite', {
        country: 'DE',
        exceptions: [],
        groups: [],
        entitlements,
        seats: [],
        lastDay: null,
        today: '2026-12-20',
      });
      return access.runs ? access.endsOn : 'does not run';
    };
    const thisYear = term('this', '2026-01-01', '2026-12-31');
    expect(endsOn(thisYear, term('next', '2027-01-01', '2027-12-31'))).toBe('2027-12-31');
    expect(endsOn(thisYear, term('open', '2026-06-01', null))).toBeNull();
    expect(endsOn(thisYear, term('gap', '2027-01-02', '2027-12-31'))).toBe('2026-12-31');
    expect(endsOn(thisYear, term('named', '2027-01-01', null, 'named'))).toBe('2026-12-31');
    expect(endsOn(thisYear, { ...term('elsewhere', '2027-01-01', null), country: 'FR' })).toBe('2026-12-31');
  });
});

test('a term is followed by a pooled one that begins by the next day, and by no license that is to be assigned (E1)', () => {
  const next = { kind: 'pooled' as const, startsOn: '2027-01-01', endsOn: '2027-12-31' };
  expect(isFollowed('2026-12-31', [next])).toBe(true);
  expect(isFollowed('2026-12-31', [{ ...next, endsOn: null }])).toBe(true);
  expect(isFollowed('2026-12-31', [{ ...next, startsOn: '2027-01-02' }])).toBe(false);
  expect(isFollowed('2026-12-31', [{ ...next, startsOn: '2026-01-01', endsOn: '2026-12-31' }])).toBe(false);
  expect(isFollowed('2026-12-31', [{ ...next, kind: 'named' }])).toBe(false);
});
