import type { Entitlement } from './entitlements.ts';
import type { Exception } from './exceptions.ts';

// The dimensions of the truth table of E1.

export const today = '2026-11-26';
export const entitlement = (change: Partial<Entitlement> = {}): Entitlement => ({
  id: 'pooled',
  productId: 'suite',
  country: 'DE',
  kind: 'pooled',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  ...change,
});
export const exception = (
  effect: Exception['effect'],
  productId: string | null,
  endsOn: string | null = null,
) => ({
  id: `${effect} ${productId ?? 'all'}`,
  productId,
  effect,
  endsOn,
});
export const group = (name: string, ...productIds: string[]) => ({ id: name, name, productIds });

/** Each dimension names its cases and says what it alone leads to; the table combines all of them. */
export const exceptions = {
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

export const groups = {
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
export const entitlements = {
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
