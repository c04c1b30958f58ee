import { describe, expect, test } from 'vitest';
import { decideChangeEntitlement, decideCreateEntitlement, decideTerms } from './entitlement-terms.ts';
import { termOf } from './entitlements.ts';

describe('an operator writes what an account bought', () => {
  const term = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  test('with an end that is not before the beginning', () => {
    expect(decideTerms({ ...term, kind: 'pooled', seats: null })).toBeNull();
    expect(decideTerms({ ...term, kind: 'pooled', seats: null, endsOn: '2026-01-01' })).toBeNull();
    expect(decideTerms({ ...term, kind: 'pooled', seats: null, endsOn: '2025-12-31' })).toBe(
      'entitlements.endsBeforeStart',
    );
  });
  test('with seats if it is named, and without if it is pooled', () => {
    expect(decideTerms({ ...term, kind: 'named', seats: 0 })).toBeNull();
    expect(decideTerms({ ...term, kind: 'named', seats: null })).toBe('entitlements.kindHasNoSeats');
    expect(decideTerms({ ...term, kind: 'pooled', seats: 10 })).toBe('entitlements.kindHasNoSeats');
  });
  test('for a product of the catalog, and not for an account that is closed (S2)', () => {
    const open = { closed: false, product: { endedAt: null } };
    const wanted = { ...term, kind: 'pooled' as const, seats: null };
    expect(decideCreateEntitlement(wanted, open)).toBeNull();
    expect(decideCreateEntitlement({ ...wanted, seats: 1 }, open)).toBe('entitlements.kindHasNoSeats');
    expect(decideCreateEntitlement(wanted, { ...open, product: null })).toBe('products.notFound');
    const ended = { endedAt: new Date(0) };
    expect(decideCreateEntitlement(wanted, { ...open, product: ended })).toBe('products.ended');
    expect(decideCreateEntitlement(wanted, { closed: true, product: null })).toBe('accounts.alreadyClosed');
  });
  test('and takes no seat from its holder (E3)', () => {
    const held = { ...term, kind: 'named' as const, version: 1, taken: 7 };
    const wanted = { version: 1, endsOn: null, seats: 7 };
    const open = { closed: false, today: '2026-01-01' };
    expect(decideChangeEntitlement(held, wanted, open)).toBeNull();
    expect(decideChangeEntitlement(held, wanted, { ...open, closed: true })).toBe('accounts.alreadyClosed');
    expect(decideChangeEntitlement(held, { ...wanted, seats: 6 }, open)).toBe('entitlements.seatsAssigned');
    expect(decideChangeEntitlement(held, { ...wanted, version: 2 }, open)).toBe(
      'entitlements.changedMeanwhile',
    );
    expect(decideChangeEntitlement(null, wanted, open)).toBe('entitlements.notFound');
  });
  test('a day of the past ends it, whenever it begins; a day before its first one that is still to come is a mistake', () => {
    const coming = { kind: 'pooled' as const, startsOn: '2026-03-01', version: 1, taken: 0 };
    const on = (endsOn: string, today: string) =>
      decideChangeEntitlement(coming, { version: 1, endsOn, seats: null }, { closed: false, today });
    expect(on('2026-02-09', '2026-02-10')).toBeNull();
    expect(on('2026-02-28', '2026-03-01')).toBeNull();
    expect(on('2026-02-10', '2026-02-10')).toBe('entitlements.endsBeforeStart');
    expect(on('2026-02-28', '2026-02-10')).toBe('entitlements.endsBeforeStart');
    const ended = { startsOn: '2026-03-01', endsOn: '2026-02-09' };
    expect(['2026-02-10', '2026-03-01', '2026-04-01'].map((today) => termOf(ended, today))).toEqual([
      'ended',
      'ended',
      'ended',
    ]);
  });
});
