import { expect, test } from 'vitest';
import {
  decideCloseAccount,
  decideInClosedAccount,
  decideSignInToAccount,
  readableUntil,
} from './account.ts';
import { permissionNames } from './permissions.ts';

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

test('whatever a closed account has can be exported, and nothing of it changed', () => {
  const exporting = permissionNames.filter((name) => name.endsWith('.export'));
  expect(exporting.length).toBeGreaterThan(1);
  for (const name of exporting) expect(decideInClosedAccount(name)).toBeNull();
  for (const name of ['users.edit', 'account.edit', 'changes.undo'] as const)
    expect(decideInClosedAccount(name)).toBe('account.closed');
});

test('a closed account can be read for 30 days', () => {
  expect(readableUntil(new Date('2026-11-28T10:00:00Z'))).toEqual(new Date('2026-12-28T10:00:00Z'));
});
