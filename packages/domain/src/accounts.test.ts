import { expect, test } from 'vitest';
import { decideCloseAccount, decideOperation, decideSignInToAccount } from './accounts.ts';

test('only Account Administrators sign in to a closed account', () => {
  expect(decideSignInToAccount({ closed: true, roles: ['coAdministrator'] })).toBe('signIn.accountClosed');
  expect(decideSignInToAccount({ closed: true, roles: ['accountAdministrator'] })).toBeNull();
  expect(decideSignInToAccount({ closed: false, roles: [] })).toBeNull();
});

test('an account closes once', () => {
  expect(decideCloseAccount(null)).toBe('accounts.notFound');
  expect(decideCloseAccount({ closed: true })).toBe('accounts.alreadyClosed');
  expect(decideCloseAccount({ closed: false })).toBeNull();
});

const user = { operator: false, affiliated: true, lockedByOperator: false, fulfillmentContact: false };

test('the operator acts on everyone but operators', () => {
  for (const operation of ['lock', 'release', 'erase'] as const) {
    expect(decideOperation(user, operation)).toBeNull();
    expect(decideOperation({ ...user, operator: true }, operation)).toBe('users.isOperator');
    expect(decideOperation(null, operation)).toBe('users.notFound');
  }
  expect(decideOperation({ ...user, lockedByOperator: true }, 'lock')).toBe('users.alreadyLocked');
  expect(decideOperation(user, 'unlock')).toBe('users.notLocked');
  expect(decideOperation({ ...user, affiliated: false }, 'release')).toBe('users.notAffiliated');
});

test('a fulfillment contact is replaced before the operator releases them', () => {
  const contact = { ...user, fulfillmentContact: true };
  expect(decideOperation(contact, 'release')).toBe('users.isFulfillmentContact');
  expect(decideOperation(contact, 'erase')).toBe('users.isFulfillmentContact');
  expect(decideOperation(contact, 'lock')).toBeNull();
});
