import { describe, expect, test } from 'vitest';
import { effectOnMany } from './access-of-many.ts';
import { effectsOf, whatIf, type PersonFacts } from './access.ts';

const inThreeDays = '2026-11-29T10:00:00.000Z';
const inFiveDays = '2026-12-01T10:00:00.000Z';
const users = [{ offlineUntil: inFiveDays }, { offlineUntil: null }, { offlineUntil: inThreeDays }];

describe('E1: what would end for many', () => {
  test('counts those who can run something, and takes the latest date', () =>
    expect(effectOnMany(users, ['lock'])).toEqual({
      effect: 'runsOut',
      running: 2,
      of: 3,
      until: inFiveDays,
    }));
  test('nothing, where no machine can run anything', () =>
    expect(effectOnMany([{ offlineUntil: null }], ['remove'])).toEqual({
      effect: 'stops',
      running: 0,
      of: 1,
      until: null,
    }));
});

/** What the one answer says of many has to be what it says of each of them. */
describe('E1: many hear the same as one', () => {
  const facts: PersonFacts = {
    place: {
      user: { entitlementCountry: null, country: 'DE' },
      account: { mainCountry: 'DE', entitledCountries: ['DE'], closed: false },
    },
    roles: [],
    lockReasons: [],
    invited: false,
    exceptions: [],
    groups: [],
    entitlements: [
      {
        id: 'of rail',
        productId: 'rail',
        country: 'DE',
        kind: 'pooled',
        startsOn: '2026-01-01',
        endsOn: null,
      },
    ],
    seats: [],
    lastDay: null,
    today: '2026-11-26',
    machines: [{ productId: 'rail', until: inFiveDays }],
  };
  test.each([[['lock']], [['lock', 'denyAll']], [['denyAll']], [['remove']]] as const)('after %j', (acts) => {
    const each = effectsOf(
      whatIf(
        facts,
        acts.map((act) => ({ act })),
      ),
    );
    const { effect, until } = effectOnMany([{ offlineUntil: inFiveDays }], acts);
    expect(each).toContainEqual({ effect, productIds: ['rail'], until });
  });
});
