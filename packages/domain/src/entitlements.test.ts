import { describe, expect, test } from 'vitest';
import { entitlement, exception, group, today } from './access-table.vectors.ts';
import { reminderDue, type AccessFacts } from './entitlements.ts';
import { accessTo, earliestDay, isRunning } from './product-access.ts';

const facts: AccessFacts = {
  country: 'DE',
  exceptions: [],
  groups: [],
  entitlements: [entitlement()],
  seats: [],
  lastDay: null,
  today,
};
const access = (change: Partial<AccessFacts>) => accessTo('suite', { ...facts, ...change });

describe('E1: the answer names what decided', () => {
  test('the groups that name the product', () =>
    expect(
      access({ groups: [group('Rail', 'rail'), group('Bridge', 'suite'), group('North', 'suite')] }),
    ).toMatchObject({
      by: { kind: 'groups', names: ['Bridge', 'North'] },
    }));
  test('and a license where it is what the user runs by, whatever allows it', () => {
    const seat = entitlement({ id: 'seat', kind: 'named' });
    const ways = { groups: [group('Bridge', 'suite')], exceptions: [exception('allow', 'suite')] };
    for (const [kind, way] of [
      ['groups', { groups: ways.groups }],
      ['exception', ways],
      ['entitlement', {}],
    ] as const) {
      expect(access({ ...way, entitlements: [seat], seats: ['seat'] })).toMatchObject({
        by: { kind },
        entitlement: { id: 'seat', kind: 'named' },
      });
      expect(access({ ...way })).toMatchObject({ by: { kind }, entitlement: { kind: 'pooled' } });
    }
  });
  test('all groups, where none does', () =>
    expect(access({ groups: [group('Rail', 'rail'), group('Field', 'field')] })).toEqual({
      runs: false,
      why: 'notInGroups',
      names: ['Rail', 'Field'],
    }));
  test('the countries where the account has it', () =>
    expect(
      access({ country: 'FR', entitlements: ['ES', 'DE', 'ES'].map((country) => entitlement({ country })) }),
    ).toEqual({ runs: false, why: 'otherCountry', countries: ['DE', 'ES'] }));
  test('the last term that ended, and the next that begins', () => {
    const old = ['2026-06-30', '2026-11-25', '2025-12-31'].map((endsOn) => entitlement({ endsOn }));
    expect(access({ entitlements: old })).toEqual({ runs: false, why: 'ended', endsOn: '2026-11-25' });
    const next = ['2027-06-01', '2027-01-01'].map((startsOn) => entitlement({ startsOn, endsOn: null }));
    expect(access({ entitlements: [...old, ...next] })).toEqual({
      runs: false,
      why: 'notBegun',
      startsOn: '2027-01-01',
    });
  });
  test('of two terms the one that ends last, and the pooled one where no seat is held', () => {
    const open = entitlement({ id: 'open', endsOn: null });
    expect(access({ entitlements: [entitlement(), open] })).toMatchObject({
      entitlement: open,
      endsOn: null,
    });
    const seat = entitlement({ id: 'seat', kind: 'named', endsOn: null });
    expect(access({ entitlements: [seat, entitlement()] })).toMatchObject({ entitlement: { id: 'pooled' } });
    expect(access({ entitlements: [seat, entitlement()], seats: ['seat'] })).toMatchObject({
      entitlement: { id: 'seat' },
    });
  });
});

test('access ends with the term, the exception or the last day, whichever comes first (E1, X7)', () => {
  expect(access({})).toMatchObject({ endsOn: '2026-12-31' });
  const allowed = {
    groups: [{ id: 'g', name: 'Site', productIds: ['another'] }],
    exceptions: [exception('allow', null, '2026-12-24')],
  };
  expect(access(allowed)).toMatchObject({ endsOn: '2026-12-24' });
  // After an exception that lifts no limit, access goes on as it was.
  expect(access({ ...allowed, groups: [] })).toMatchObject({ endsOn: '2026-12-31' });
  expect(access({ ...allowed, lastDay: '2026-11-30' })).toMatchObject({ endsOn: '2026-11-30' });
  expect(earliestDay([null, null])).toBeNull();
});

test('after the last day the answer names it, whatever else would say no (X7)', () => {
  const denied = { exceptions: [exception('deny', null)], lastDay: '2026-11-25' };
  expect(access(denied)).toEqual({ runs: false, why: 'lastDayOver', lastDay: '2026-11-25' });
  expect(access({ ...denied, country: null })).toEqual({ runs: false, why: 'unaffiliated' });
});

test('a term covers its first and its last day', () => {
  const term = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => isRunning(term, day))).toEqual(
    [false, true, true, false],
  );
});

test('those who can renew get an email 30, 7 and 0 days ahead, once each', () => {
  const on = (today: string, sent: number[] = []) => reminderDue('2026-12-31', today, sent);
  expect(
    ['2026-11-30', '2026-12-01', '2026-12-23', '2026-12-24', '2026-12-30', '2026-12-31'].map((day) =>
      on(day),
    ),
  ).toEqual([null, 30, 30, 7, 7, 0]);
  // Nobody was told of this last day: it was put into the past.
  expect(on('2027-01-01')).toBe(0);
  expect([on('2027-01-01', [0]), on('2027-01-01', [30])]).toEqual([null, null]);
  expect([on('2026-12-02', [30]), on('2026-12-24', [30]), on('2026-12-25', [30, 7])]).toEqual([
    null,
    7,
    null,
  ]);
  // Bought late: the earlier ones are not made up for.
  expect(on('2026-12-31', [0])).toBeNull();
});
