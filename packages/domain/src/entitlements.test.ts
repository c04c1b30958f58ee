import { describe, expect, test } from 'vitest';
import { reminderDue, type AccessFacts, type Entitlement } from './entitlements.ts';
import type { Exception } from './exceptions.ts';
import { accessTo, earliestDay, isRunning } from './product-access.ts';

const today = '2026-11-26';
const entitlement = (change: Partial<Entitlement> = {}): Entitlement => ({
  id: 'pooled',
  productId: 'suite',
  country: 'DE',
  kind: 'pooled',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  ...change,
});
const exception = (effect: Exception['effect'], productId: string | null, endsOn: string | null = null) => ({
  id: `${effect} ${productId ?? 'all'}`,
  productId,
  effect,
  endsOn,
});
const group = (name: string, ...productIds: string[]) => ({ id: name, name, productIds });

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

/** Each dimension names its cases and says what it alone leads to; the table below combines all of them. */
const exceptions = {
  'no exception': { list: [], says: null },
  'a deny of all': { list: [exception('deny', null)], says: 'deny' },
  'a deny of this product': { list: [exception('deny', 'suite')], says: 'deny' },
  'a deny of another product': { list: [exception('deny', 'rail')], says: null },
  'a deny that ended yesterday': { list: [exception('deny', 'suite', '2026-11-25')], says: null },
  'a deny that ends today': { list: [exception('deny', 'suite', today)], says: 'deny' },
  'an allow of all': { list: [exception('allow', null)], says: 'allow' },
  'an allow of this product': { list: [exception('allow', 'suite')], says: 'allow' },
  'a deny of all, an allow of this': {
    list: [exception('deny', null), exception('allow', 'suite')],
    says: 'allow',
  },
  'an allow of all, a deny of this': {
    list: [exception('allow', null), exception('deny', 'suite')],
    says: 'deny',
  },
  'an allow and a deny of this': {
    list: [exception('allow', 'suite'), exception('deny', 'suite')],
    says: 'deny',
  },
  'an allow and a deny of all': { list: [exception('allow', null), exception('deny', null)], says: 'deny' },
} as const;

const groups = {
  'no group': { list: [], says: null },
  'a group without a list': { list: [group('All')], says: null },
  'a group that names it': { list: [group('Bridge', 'suite')], says: 'names' },
  'a group that names another': { list: [group('Rail', 'rail')], says: 'limits' },
  'one that names it, one that does not': {
    list: [group('Rail', 'rail'), group('Bridge', 'suite')],
    says: 'names',
  },
  'one without a list, one that names another': { list: [group('All'), group('Rail', 'rail')], says: null },
} as const;

const named = entitlement({ id: 'named', kind: 'named' });
const entitlements = {
  nothing: { list: [], seats: [], missing: 'notEntitled' },
  'another product': { list: [entitlement({ productId: 'rail' })], seats: [], missing: 'notEntitled' },
  pooled: { list: [entitlement()], seats: [], missing: null },
  'pooled in another country': { list: [entitlement({ country: 'ES' })], seats: [], missing: 'otherCountry' },
  'ended in another country': {
    list: [entitlement({ country: 'ES', endsOn: '2026-11-25' })],
    seats: [],
    missing: 'notEntitled',
  },
  'a last day today': { list: [entitlement({ endsOn: today })], seats: [], missing: null },
  'ended yesterday': { list: [entitlement({ endsOn: '2026-11-25' })], seats: [], missing: 'ended' },
  'would begin tomorrow, ended': {
    list: [entitlement({ startsOn: '2026-11-27', endsOn: '2026-11-25' })],
    seats: [],
    missing: 'ended',
  },
  'begins tomorrow': { list: [entitlement({ startsOn: '2026-11-27' })], seats: [], missing: 'notBegun' },
  'ended, and renewed from tomorrow': {
    list: [
      entitlement({ endsOn: '2026-11-25' }),
      entitlement({ id: 'next', startsOn: '2026-11-27', endsOn: null }),
    ],
    seats: [],
    missing: 'notBegun',
  },
  'named with a seat': { list: [named], seats: ['named'], missing: null },
  'named without a seat': { list: [named], seats: [], missing: 'noSeat' },
  'named with a seat of a term that ended': {
    list: [entitlement({ id: 'old', kind: 'named', endsOn: '2026-11-25' }), named],
    seats: ['old'],
    missing: 'noSeat',
  },
  'named and held, from tomorrow': {
    list: [entitlement({ id: 'next', kind: 'named', startsOn: '2026-11-27' })],
    seats: ['next'],
    missing: 'notBegun',
  },
  'named and not held, from tomorrow': {
    list: [entitlement({ id: 'next', kind: 'named', startsOn: '2026-11-27' })],
    seats: [],
    missing: 'noSeat',
  },
  'named and not held, from tomorrow, and pooled from later': {
    list: [
      entitlement({ id: 'next', kind: 'named', startsOn: '2026-11-27' }),
      entitlement({ id: 'later', startsOn: '2027-01-01' }),
    ],
    seats: [],
    missing: 'notBegun',
  },
  'named with a seat in another country': {
    list: [entitlement({ id: 'es', kind: 'named', country: 'ES' })],
    seats: ['es'],
    missing: 'otherCountry',
  },
  'named, with a seat in another country': {
    list: [named, entitlement({ id: 'es', kind: 'named', country: 'ES' })],
    seats: ['es'],
    missing: 'seatElsewhere',
  },
  'named, with a seat in another country whose term ended': {
    list: [named, entitlement({ id: 'es', kind: 'named', country: 'ES', endsOn: '2026-11-25' })],
    seats: ['es'],
    missing: 'noSeat',
  },
  'named without a seat, and pooled': { list: [named, entitlement()], seats: [], missing: null },
} as const;

const rows = Object.entries(exceptions).flatMap(([byException, exception]) =>
  Object.entries(groups).map(([byGroup, limit]) => ({ byException, byGroup, exception, limit })),
);

describe.each(rows)('E1: with $byException and $byGroup', ({ exception, limit }) => {
  const given = { exceptions: exception.list, groups: limit.list };
  const answers = (country: string | null, lastDay: string | null = null) =>
    Object.entries(entitlements).map(([bought, { list, seats }]) => {
      const answer = access({ ...given, country, lastDay, entitlements: list, seats });
      return [bought, answer.runs ? `runs by ${answer.by.kind}` : answer.why];
    });

  test('a user runs what is neither denied, limited away nor missing', () => {
    const by = exception.says === 'allow' ? 'exception' : limit.says === 'names' ? 'groups' : 'entitlement';
    const limited = exception.says === null && limit.says === 'limits' ? 'notInGroups' : null;
    const before = exception.says === 'deny' ? 'denied' : limited;
    expect(answers('DE')).toEqual(
      Object.entries(entitlements).map(([bought, { missing }]) => [
        bought,
        before ?? missing ?? `runs by ${by}`,
      ]),
    );
  });
  test('and nothing without an account', () =>
    expect(answers(null)).toEqual(Object.keys(entitlements).map((bought) => [bought, 'unaffiliated'])));
  test('and nothing after their last day, on which it is as on any other', () => {
    const before = answers('DE');
    expect(answers('DE', today)).toEqual(before);
    expect(answers('DE', '2026-11-25')).toEqual(before.map(([bought]) => [bought, 'lastDayOver']));
  });
});

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
