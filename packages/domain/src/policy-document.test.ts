import { describe, expect, test } from 'vitest';
import { policyDocument, type PolicyFacts } from './policy-document.ts';

const now = new Date('2026-11-26T12:00:00.900Z');
const seconds = (iso: string) => new Date(iso).getTime() / 1_000;

const facts: PolicyFacts = {
  now,
  issuer: 'https://roster.example',
  policyId: 'policy',
  signedOut: false,
  member: true,
  locked: null,
  token: 'current',
  last: null,
  device: { id: 'device', thumbprint: 'thumb' },
  user: { id: 'chloe', name: 'Chloé Martin', email: 'chloe@harbor.example' },
  account: { id: 'harbor', name: 'Harbor Bridge' },
  administrators: [{ name: 'Ana Weber', email: 'ana@harbor.example' }],
  licenseGivers: [{ name: 'Lia Sand', email: 'lia@harbor.example' }],
  version: 12,
  epoch: 3,
  access: {
    country: 'EE',
    exceptions: [],
    groups: [],
    entitlements: [
      {
        id: 'e1',
        productId: 'suite',
        country: 'EE',
        kind: 'pooled',
        startsOn: '2026-01-01',
        endsOn: '2026-11-28',
      },
      { id: 'e2', productId: 'rail', country: 'EE', kind: 'named', startsOn: '2026-01-01', endsOn: null },
    ],
    seats: ['e2'],
    lastDay: null,
    today: '2026-11-26',
  },
  endOfDay: (day) => new Date(new Date(`${day}T22:00:00Z`).getTime()),
  products: [
    { id: 'rail', name: 'Rail', features: [{ key: 'export', name: 'Export' }], versions: ['2026'] },
    { id: 'suite', name: 'Suite', features: [], versions: [] },
  ],
};
const issued = (change: Partial<PolicyFacts> = {}) => policyDocument({ ...facts, ...change });
const documentOf = (change: Partial<PolicyFacts> = {}) => {
  const found = issued(change);
  if (!('document' in found)) throw new Error(found.kind);
  return found.document;
};

describe('E4: what a policy says', () => {
  test('is what the user may run, each product until its own date, and who can help', () =>
    expect(documentOf()).toEqual({
      iss: 'https://roster.example',
      sub: 'chloe',
      jti: 'policy',
      iat: seconds('2026-11-26T12:00:00Z'),
      device: 'device',
      cnf: { jkt: 'thumb' },
      kind: 'policy',
      why: null,
      user: { name: 'Chloé Martin', email: 'chloe@harbor.example' },
      account: { id: 'harbor', name: 'Harbor Bridge' },
      country: 'EE',
      version: 12,
      epoch: 3,
      offlineUntil: seconds('2026-12-03T12:00:00Z'),
      products: [
        { ...facts.products[0], until: seconds('2026-12-03T12:00:00Z') },
        { ...facts.products[1], until: seconds('2026-11-28T22:00:00Z') },
      ],
      stopped: [],
      signIn: { lockedSince: null, accountClosed: false, mustSignInAgain: false },
      administrators: facts.administrators,
      licenseGivers: facts.licenseGivers,
    }));
  test('is nothing where the user may run nothing, and has no date then', () =>
    expect(documentOf({ access: { ...facts.access, country: null }, account: null })).toMatchObject({
      kind: 'policy',
      account: null,
      country: null,
      offlineUntil: null,
      products: [],
    }));
  test('leaves out what is denied, and ends with the last day of access', () => {
    const denied = { id: 'x', productId: 'rail', effect: 'deny', endsOn: null } as const;
    const access = { ...facts.access, exceptions: [denied], lastDay: '2026-11-27' };
    expect(documentOf({ access })).toMatchObject({
      offlineUntil: seconds('2026-11-27T22:00:00Z'),
      products: [{ id: 'suite', until: seconds('2026-11-27T22:00:00Z') }],
    });
  });
  test('is the same for the same facts', () => expect(issued()).toEqual(issued()));
});

describe('E4: what a stop says', () => {
  const left = [{ productId: 'suite', until: new Date('2026-11-27T10:00:00Z') }];
  test('is that nothing is left, and why', () =>
    expect(documentOf({ member: false, account: null })).toMatchObject({
      kind: 'stop',
      why: 'removed',
      offlineUntil: null,
      products: [],
    }));
  test('is what a lock has left, to the date that the machine had', () =>
    expect(
      documentOf({
        locked: { since: now, by: 'lock' },
        last: {
          issuedAt: now,
          products: [...left, { productId: 'gone', until: new Date('2026-11-29T10:00:00Z') }],
          left: [...left, { productId: 'gone', until: new Date('2026-11-29T10:00:00Z') }],
        },
      }),
    ).toMatchObject({
      kind: 'stop',
      why: 'signInAgain',
      offlineUntil: seconds('2026-11-27T10:00:00Z'),
      products: [{ id: 'suite', until: seconds('2026-11-27T10:00:00Z') }],
      signIn: {
        lockedSince: Math.floor(now.getTime() / 1_000),
        accountClosed: false,
        mustSignInAgain: false,
      },
    }));
  test('is nothing while a lock has taken nothing', () =>
    expect(
      issued({ locked: { since: now, by: 'lock' }, last: { issuedAt: now, products: left, left } }),
    ).toEqual({
      kind: 'locked',
    }));
});
