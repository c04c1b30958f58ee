import { describe, expect, test } from 'vitest';
import {
  accessOf,
  effectsOf,
  leftByException,
  ownChangesOf,
  seatChangesOf,
  whatIf,
  type AccessChange,
  type PersonFacts,
} from './access.ts';

const entitlement = (productId: string, change: object = {}) => ({
  id: `of ${productId}`,
  productId,
  country: 'DE',
  kind: 'pooled' as const,
  startsOn: '2026-01-01',
  endsOn: null,
  ...change,
});
const inThreeDays = '2026-11-29T10:00:00.000Z';
const inFiveDays = '2026-12-01T10:00:00.000Z';

const facts: PersonFacts = {
  place: {
    user: { entitlementCountry: null, country: 'DE' },
    account: { mainCountry: 'DE', entitledCountries: ['DE', 'ES'], closed: false },
  },
  roles: [],
  lockReasons: [],
  invited: false,
  exceptions: [],
  groups: [],
  entitlements: [
    entitlement('suite', { kind: 'named' }),
    entitlement('rail'),
    entitlement('field', { country: 'ES' }),
  ],
  seats: ['of suite'],
  lastDay: null,
  today: '2026-11-26',
  machines: [
    { productId: 'suite', until: inFiveDays },
    { productId: 'rail', until: inThreeDays },
    { productId: 'rail', until: inFiveDays },
  ],
};
const effects = (changes: AccessChange[], given: Partial<PersonFacts> = {}) =>
  effectsOf(whatIf({ ...facts, ...given }, changes));
const deny = (productId: string | null): AccessChange => ({
  act: 'exception',
  exception: { id: 'new', productId, effect: 'deny', endsOn: null },
});

describe('E1: one answer says whether a user can sign in, what they may run, why, and until when offline', () => {
  test('for a member', () => {
    const answer = accessOf(facts);
    expect(answer).toMatchObject({ signIn: { can: true }, offlineUntil: inFiveDays, notRenewed: null });
    expect(answer.products.map(({ productId, access }) => [productId, access.runs || access.why])).toEqual([
      ['suite', true],
      ['rail', true],
      ['field', 'otherCountry'],
    ]);
    expect(answer.products.map(({ offlineUntil }) => offlineUntil)).toEqual([inFiveDays, inFiveDays, null]);
  });
  test('for a locked one, whose machines get no more time', () =>
    expect(accessOf({ ...facts, lockReasons: ['operator'] })).toMatchObject({
      signIn: { can: false, why: 'locked', reasons: ['operator'] },
      notRenewed: 'locked',
      offlineUntil: inFiveDays,
    }));
  test('for one who has yet to accept the invitation', () =>
    expect(accessOf({ ...facts, invited: true }).signIn).toEqual({ can: false, why: 'invited' }));
  describe('for members of a closed account, whose machines get no more time (S2)', () => {
    const { user, account } = facts.place as NonNullable<PersonFacts['place']>;
    const closed = { ...facts, place: { user, account: { ...account, closed: true } } };
    test('who cannot sign in', () =>
      expect(accessOf(closed)).toMatchObject({
        signIn: { can: false, why: 'accountClosed' },
        notRenewed: 'accountClosed',
        offlineUntil: inFiveDays,
      }));
    test('but for its administrators, who read and export', () =>
      expect(accessOf({ ...closed, roles: ['accountAdministrator'] })).toMatchObject({
        signIn: { can: true },
        notRenewed: 'accountClosed',
      }));
    test('and removing one takes what they have, while a lock changes no date', () => {
      expect(effectsOf(whatIf(closed, [{ act: 'lock' }]))).toEqual([]);
      expect(effectsOf(whatIf(closed, [{ act: 'remove' }]))).toEqual([
        { effect: 'stops', productIds: ['suite', 'rail'], until: inFiveDays },
      ]);
    });
  });
  test('for one without an account, who keeps what is on a machine until its date', () => {
    const answer = accessOf({ ...facts, place: null, entitlements: [] });
    expect(answer.products).toEqual(
      ['suite', 'rail'].map((productId) => ({
        productId,
        access: { runs: false, why: 'unaffiliated' },
        offlineUntil: inFiveDays,
      })),
    );
  });
  test('also for what an exception names and the account does not own', () =>
    expect(
      accessOf({
        ...facts,
        exceptions: [{ id: 'x', productId: 'other', effect: 'allow', endsOn: null }],
      }).products.at(-1)?.access,
    ).toEqual({ runs: false, why: 'notEntitled' }));
});

describe('what if', () => {
  test('they are locked: no sign-in, and what is on a machine runs out (L1)', () =>
    expect(effects([{ act: 'lock' }])).toEqual([
      { effect: 'signInEnds' },
      { effect: 'runsOut', productIds: ['suite', 'rail'], until: inFiveDays },
    ]));
  test('they are locked and nothing is on a machine', () =>
    expect(effects([{ act: 'lock' }], { machines: [] })).toContainEqual({
      effect: 'runsOut',
      productIds: [],
      until: null,
    }));
  test('they are locked and denied: it stops at the next contact', () =>
    expect(effects([{ act: 'lock' }, deny(null)])).toEqual([
      { effect: 'signInEnds' },
      { effect: 'stops', productIds: ['suite', 'rail'], until: inFiveDays },
    ]));
  test('they are denied one product', () =>
    expect(effects([deny('rail')], { machines: [{ productId: 'rail', until: inThreeDays }] })).toEqual([
      { effect: 'stops', productIds: ['rail'], until: inThreeDays },
    ]));
  test('they are unlocked: sign-in, and time once their devices have signed in again (A7)', () =>
    expect(effects([{ act: 'unlock' }], { lockReasons: ['administrator'] })).toEqual([
      { effect: 'signInBegins' },
      { effect: 'beginsAfterSignIn', productIds: ['suite', 'rail'] },
    ]));
  test('they are unlocked, but the directory locked them, too: nothing', () =>
    expect(effects([{ act: 'unlock' }], { lockReasons: ['administrator', 'directory'] })).toEqual([]));
  test('they are removed (D1)', () =>
    expect(effects([{ act: 'remove' }])).toEqual([
      { effect: 'signInEnds' },
      { effect: 'stops', productIds: ['suite', 'rail'], until: inFiveDays },
    ]));
  test('their entitlement country changes (E2)', () =>
    expect(effects([{ act: 'country', entitlementCountry: 'ES' }])).toEqual([
      { effect: 'country', from: 'DE', to: 'ES' },
      { effect: 'stops', productIds: ['suite', 'rail'], until: inFiveDays },
      { effect: 'begins', productIds: ['field'] },
    ]));
  test('their license goes to someone else, or one comes to them (E3)', () => {
    expect(effects([{ act: 'takeSeat', entitlementId: 'of suite' }])).toEqual([
      { effect: 'stops', productIds: ['suite'], until: inFiveDays },
    ]);
    expect(effects([{ act: 'giveSeat', entitlementId: 'of suite' }], { seats: [] })).toEqual([
      { effect: 'begins', productIds: ['suite'] },
    ]);
  });
  test('a license is offered where it can be assigned: not a second one of a product, none of a term that is over', () => {
    const named = (id: string, change: object = {}) => entitlement('suite', { id, kind: 'named', ...change });
    const offered = (entitlements: PersonFacts['entitlements'], seats: string[]) =>
      seatChangesOf({ ...facts, entitlements, seats }).map(
        ({ act, entitlementId }) => `${act} ${entitlementId}`,
      );
    const other = named('other', { country: 'ES' });
    expect(offered([named('one'), other, entitlement('rail')], [])).toEqual([
      'giveSeat one',
      'giveSeat other',
    ]);
    expect(offered([named('one'), other], ['one'])).toEqual(['takeSeat one']);
    const old = named('old', { endsOn: '2026-11-25' });
    expect(offered([old, named('last', { endsOn: facts.today })], [])).toEqual(['giveSeat last']);
    expect(offered([old], ['old'])).toEqual(['takeSeat old']);
  });
  test('an exception ends', () =>
    expect(
      effects([{ act: 'endException', exceptionId: 'x' }], {
        exceptions: [{ id: 'x', productId: 'rail', effect: 'deny', endsOn: null }],
      }),
    ).toEqual([{ effect: 'begins', productIds: ['rail'] }]));
  test('what changes nothing says nothing, and the facts stay as they were', () => {
    const before = structuredClone(facts);
    expect(effects([deny('other')])).toEqual([]);
    expect(facts).toEqual(before);
  });
});

describe('E1, L1: a change is previewed as it is made', () => {
  const allow = { id: 'a', productId: 'rail', effect: 'allow' as const, endsOn: null };
  const denied = { id: 'd', productId: null, effect: 'deny' as const, endsOn: null };

  test('also deny access ends an allow of one product, which would beat it', () =>
    expect(effects([{ act: 'denyAll' }], { exceptions: [allow] })).toContainEqual({
      effect: 'stops',
      productIds: ['suite', 'rail'],
      until: inFiveDays,
    }));
  test('a deny of all products leaves such an allow as it is', () =>
    expect(effects([deny(null)], { exceptions: [allow] })).toContainEqual({
      effect: 'stops',
      productIds: ['suite'],
      until: inFiveDays,
    }));
  test('an exception takes the place of one of its kind', () => {
    const shorter = { ...allow, endsOn: '2026-11-30' };
    const { then } = whatIf({ ...facts, exceptions: [denied, shorter] }, [
      { act: 'exception', exception: { ...allow, id: 'b' } },
    ]);
    const rail = then.products.find(({ productId }) => productId === 'rail');
    expect(rail?.access).toMatchObject({ runs: true, by: { kind: 'exception', exception: { id: 'b' } } });
  });
  test('what an exception does not change: what is still missing, and what is still allowed', () => {
    const left = (made: object, exceptions: PersonFacts['exceptions'] = []) =>
      leftByException(
        ['suite', 'rail', 'field'],
        { ...denied, id: 'made', ...made },
        { ...facts, exceptions },
      );
    expect(left({})).toEqual({ lacks: [], keeps: [] });
    expect(left({}, [allow])).toEqual({ lacks: [], keeps: ['rail'] });
    expect(left({ effect: 'allow' })).toEqual({
      lacks: [{ productId: 'field', why: 'otherCountry' }],
      keeps: [],
    });
  });
});

describe('H1: what a member thinks about for themselves', () => {
  test('is what they change or ask for, and nothing that is done to people', () => {
    const besides = {
      ...facts,
      entitlements: [...facts.entitlements, entitlement('plan', { kind: 'named' })],
    };
    expect(ownChangesOf(besides)).toEqual([
      { act: 'takeSeat', entitlementId: 'of suite', productId: 'suite' },
      { act: 'giveSeat', entitlementId: 'of plan', productId: 'plan' },
      { act: 'move', country: 'ES' },
      { act: 'country', entitlementCountry: 'DE' },
      { act: 'country', entitlementCountry: 'ES' },
      { act: 'leave' },
    ]);
    expect(ownChangesOf({ ...facts, place: null })).toEqual([]);
  });

  test('another country of the person counts unless an entitlement country is set (E2)', () => {
    const move: AccessChange = { act: 'move', country: 'ES' };
    expect(effects([move])).toEqual([
      { effect: 'country', from: 'DE', to: 'ES' },
      { effect: 'stops', productIds: ['suite', 'rail'], until: inFiveDays },
      { effect: 'begins', productIds: ['field'] },
    ]);
    const { account } = facts.place!;
    const set = { account, user: { entitlementCountry: 'DE', country: 'DE' } };
    expect(effects([move], { place: set })).toEqual([]);
    // Where the account has nothing, its main country counts.
    expect(effects([{ act: 'move', country: 'FR' }])).toEqual([]);
  });

  test('leaving stops every product, and the sign-in stays (D1)', () => {
    expect(effects([{ act: 'leave' }])).toEqual([
      { effect: 'stops', productIds: ['suite', 'rail'], until: inFiveDays },
    ]);
  });
});
