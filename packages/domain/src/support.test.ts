import { expect, test } from 'vitest';
import { decideAnswerRequest, decideOpenRequest, lacksAdministrator, maySee } from './support.ts';

test('Support Restricted asks only what everyone may ask', () => {
  expect(decideOpenRequest(['supportRestricted'], 'downloads')).toBe('support.categoryNotAllowed');
  expect(decideOpenRequest(['supportRestricted'], 'signIn')).toBeNull();
  expect(decideOpenRequest(['supportRestricted'], 'noAdministrator')).toBeNull();
  expect(decideOpenRequest(['supportRestricted', 'supportAdministrator'], 'downloads')).toBeNull();
  expect(decideOpenRequest([], 'licensingAndUserAdministration')).toBeNull();
});

test('a request is visible to the requester, to the account’s Support Administrators, and to the operator', () => {
  const request = { userId: 'chloe', accountId: 'harbor' };
  const actor = { id: 'x', accountId: 'harbor', roles: [], operator: false };
  expect(maySee({ ...actor, id: 'chloe' }, request)).toBe(true);
  expect(maySee(actor, request)).toBe(false);
  expect(maySee({ ...actor, roles: ['supportAdministrator'] }, request)).toBe(true);
  expect(maySee({ ...actor, roles: ['supportAdministrator'], accountId: 'summit' }, request)).toBe(false);
  expect(
    maySee({ ...actor, roles: ['supportAdministrator'], accountId: null }, { ...request, accountId: null }),
  ).toBe(false);
  expect(maySee({ ...actor, accountId: null, operator: true }, request)).toBe(true);
});

test('a closed request takes no more messages', () => {
  expect(decideAnswerRequest({ state: 'closed' })).toBe('support.closed');
  expect(decideAnswerRequest({ state: 'answered' })).toBeNull();
  expect(decideAnswerRequest(null)).toBe('support.notFound');
});

test('an account lacks an administrator if none can sign in and none is invited', () => {
  const facts = { closed: false, ableAdministrators: 0, invitedAdministrators: 0 };
  expect(lacksAdministrator(facts)).toBe(true);
  for (const change of [{ closed: true }, { ableAdministrators: 1 }, { invitedAdministrators: 1 }])
    expect(lacksAdministrator({ ...facts, ...change })).toBe(false);
});
