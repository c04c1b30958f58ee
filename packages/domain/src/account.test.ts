import { expect, test } from 'vitest';
import { decideCloseAccount, decideSignInToAccount } from './account.ts';

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
