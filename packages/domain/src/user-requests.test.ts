import { expect, test } from 'vitest';
import type { RoleKey } from './roles.ts';
import {
  comesBack,
  decideAnswer,
  decideAsk,
  grantOrder,
  isFulfilled,
  maxOpenRequests,
  offerAfterCountry,
  userRequestKinds,
  type AnswerFacts,
  type UserRequestKind,
  type Wanted,
} from './user-requests.ts';

const wish = (kind: UserRequestKind, of: string | null = null): Wanted => ({
  kind,
  role: kind === 'role' ? (of as RoleKey) : null,
  productId: kind === 'license' ? of : null,
});

const asking = {
  affiliated: true,
  closed: false,
  helpers: 1,
  wanted: wish('role', 'download'),
  open: [],
  lockReasons: [],
  fulfilled: false,
};

test('H3: nobody asks twice for the same, and what waits keeps no one from asking for something else', () => {
  expect(decideAsk(asking)).toBeNull();
  const things = [
    wish('role', 'download'),
    wish('role', 'betaSoftware'),
    wish('license', 'suite'),
    wish('license', 'viewer'),
    wish('country'),
    wish('release'),
  ];
  for (const wanted of things) {
    expect(decideAsk({ ...asking, wanted, open: things })).toBe('requests.alreadyAsked');
    const open = things.filter((one) => one !== wanted);
    expect(decideAsk({ ...asking, wanted, open })).toBeNull();
  }
});

test('H3: a user has ten open requests for roles and licenses at most, and can still ask for the rest', () => {
  const licenses = (count: number) => Array.from({ length: count }, (_, nth) => wish('license', `${nth}`));
  const wanted = wish('license', 'suite');
  expect(decideAsk({ ...asking, wanted, open: [...licenses(9), wish('country')] })).toBeNull();
  expect(decideAsk({ ...asking, wanted, open: licenses(maxOpenRequests) })).toBe('requests.tooManyOpen');
  expect(decideAsk({ ...asking, wanted: wish('license', '3'), open: licenses(10) })).toBe(
    'requests.alreadyAsked',
  );
  for (const kind of ['country', 'release'] as const)
    expect(decideAsk({ ...asking, wanted: wish(kind), open: licenses(10) })).toBeNull();
  const locked = { ...asking, wanted: wish('unlock'), lockReasons: ['administrator' as const] };
  expect(decideAsk({ ...locked, open: licenses(10) })).toBeNull();
});

test('no one asks without an account', () => {
  expect(decideAsk({ ...asking, affiliated: false })).toBe('requests.noAccount');
});

test('no one asks for what they have', () => {
  expect(decideAsk({ ...asking, fulfilled: true })).toBe('requests.alreadyFulfilled');
});

test('nobody asks where no administrator may answer, or in a closed account', () => {
  expect(decideAsk({ ...asking, helpers: 0 })).toBe('requests.nobodyToAnswer');
  expect(decideAsk({ ...asking, closed: true })).toBe('account.closed');
});

test('asking to be unlocked is for users an administrator can unlock', () => {
  expect(decideAsk({ ...asking, wanted: wish('unlock') })).toBe('requests.notLocked');
  expect(decideAsk({ ...asking, wanted: wish('unlock'), lockReasons: ['operator'] })).toBe(
    'requests.notLocked',
  );
  expect(decideAsk({ ...asking, wanted: wish('unlock'), lockReasons: ['administrator'] })).toBeNull();
  expect(decideAsk({ ...asking, wanted: wish('unlock'), lockReasons: ['unaffiliated'] })).toBeNull();
});

const base: AnswerFacts = {
  actor: { id: 'ben', roles: ['coAdministrator'] },
  request: { kind: 'role', role: 'download', state: 'open', userId: 'chloe' },
  user: { roles: [], status: 'active', fulfillmentContact: false },
  ableAdministrators: 1,
  offer: null,
};
const asked = (more: Partial<NonNullable<AnswerFacts['request']>>) => ({
  ...base,
  request: { ...base.request!, ...more },
});

test('a request is answered once, and not by its requester', () => {
  expect(decideAnswer(base, 'grant')).toBeNull();
  expect(decideAnswer(asked({ state: 'granted' }), 'decline')).toBe('requests.alreadyAnswered');
  expect(decideAnswer(asked({ userId: 'ben' }), 'grant')).toBe('requests.cannotAnswerOwn');
  expect(decideAnswer({ ...base, request: null }, 'grant')).toBe('requests.notFound');
});

test('granting follows the rules of what is granted', () => {
  expect(decideAnswer(asked({ role: 'accountAdministrator' }), 'grant')).toBe(
    'roles.administratorOnlyByAdministrator',
  );
  expect(decideAnswer(asked({ role: 'accountAdministrator' }), 'decline')).toBeNull();
  const ana = {
    roles: ['accountAdministrator' as const],
    status: 'active' as const,
    fulfillmentContact: false,
  };
  expect(decideAnswer({ ...base, user: ana }, 'decline')).toBe('users.administratorProtected');
  const release = {
    ...asked({ kind: 'release', role: null }),
    user: ana,
    actor: { id: 'bo', roles: ['accountAdministrator' as const] },
  };
  expect(decideAnswer(release, 'grant')).toBe('users.lastAdministrator');
  expect(decideAnswer({ ...release, ableAdministrators: 2 }, 'grant')).toBeNull();
  const contact = { ...release, user: { ...ana, fulfillmentContact: true }, ableAdministrators: 2 };
  expect(decideAnswer(contact, 'grant')).toBe('users.isFulfillmentContact');
});

test('a license is granted where one is free for the user, and the reason is known before (E3)', () => {
  const license = asked({ kind: 'license', role: null });
  expect(
    decideAnswer({ ...license, offer: { kind: 'free', entitlementId: 'de', returns: null } }, 'grant'),
  ).toBeNull();
  const none = { ...license, offer: { kind: 'noneFree' as const } };
  expect(decideAnswer(none, 'grant')).toBe('licenses.noneFree');
  expect(decideAnswer(none, 'decline')).toBeNull();
});

test('a request is fulfilled when the user has what they asked for', () => {
  const suite = { productId: 'suite', country: 'DE', term: 'running' as const };
  const nothing = {
    lockReasons: ['administrator'] as const,
    roles: [],
    entitlementCountry: null,
    licenses: [],
    foundIn: 'DE',
  };
  const all = {
    lockReasons: ['directory'] as const,
    roles: ['download'] as const,
    entitlementCountry: 'ES',
    licenses: [suite],
    foundIn: 'DE',
  };
  const requests = [
    { kind: 'unlock', role: null, country: null, productId: null },
    { kind: 'role', role: 'download', country: null, productId: null },
    { kind: 'country', role: null, country: 'ES', productId: null },
    { kind: 'license', role: null, country: null, productId: 'suite' },
  ] as const;
  expect(requests.map((request) => isFulfilled(request, nothing))).toEqual([false, false, false, false]);
  expect(requests.map((request) => isFulfilled(request, all))).toEqual([true, true, true, true]);
  expect(isFulfilled({ kind: 'country', role: null, country: 'DE', productId: null }, all)).toBe(false);
  for (const useless of [
    { ...suite, country: 'FR' },
    { ...suite, term: 'ended' as const },
  ])
    expect(isFulfilled(requests[3], { ...all, licenses: [useless] })).toBe(false);
  expect(isFulfilled({ kind: 'release', role: null, country: null, productId: null }, all)).toBe(false);
});

test('every kind has its place among those that are granted together: the country before the license, leaving last (E2)', () => {
  expect(grantOrder.toSorted()).toEqual(userRequestKinds.toSorted());
  expect(grantOrder.indexOf('country')).toBeLessThan(grantOrder.indexOf('license'));
  expect(grantOrder.at(-1)).toBe('release');
});

test('a license that is granted with a country is one of that country, or the one that is held there (E2, E3)', () => {
  const of = (country: string) =>
    ({ entitlementId: country, country, term: 'running', endsOn: null }) as const;
  const licenses = [
    { ...of('DE'), free: true },
    { ...of('ES'), free: true },
    { ...of('FR'), free: false },
  ];
  const offer = (country: string, held: { term: 'running' | 'ended'; country: string } | null = null) =>
    offerAfterCountry({ licenses, held }, country);
  expect(offer('ES')).toMatchObject({ kind: 'free', entitlementId: 'ES', returns: null });
  expect(offer('ES', { term: 'running', country: 'DE' })).toMatchObject({
    entitlementId: 'ES',
    returns: 'DE',
  });
  expect(offer('FR')).toMatchObject({ kind: 'otherCountry', countries: ['DE', 'ES'], waits: true });
  expect(offer('ES', { term: 'running', country: 'ES' })).toBeNull();
  expect(offer('ES', { term: 'ended', country: 'ES' })).toMatchObject({ kind: 'free' });
});

test('a country comes back by Undo unless a license for it was granted with it (E2)', () => {
  expect(comesBack('country', ['country', 'role'])).toBe(true);
  expect(comesBack('country', ['country', 'license'])).toBe(false);
  expect(comesBack('role', ['role', 'license'])).toBe(true);
});
