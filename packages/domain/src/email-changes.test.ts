import { expect, test } from 'vitest';
import { decideConfirmEmail, decideEmailChange, signInUntilConfirmed } from './email-changes.ts';

const chloe = { roles: [], federated: false };
const ana = { roles: ['accountAdministrator' as const], federated: false };

test('administrators change addresses within their own verified domains', () => {
  const by = { actorRoles: ['coAdministrator' as const] };
  expect(decideEmailChange(chloe, { ...by, newDomain: 'mine' })).toBeNull();
  expect(decideEmailChange(chloe, { ...by, newDomain: 'other' })).toBe('users.emailOutsideDomains');
  expect(decideEmailChange(chloe, { ...by, newDomain: 'none' })).toBe('users.emailOutsideDomains');
  expect(decideEmailChange({ ...chloe, federated: true }, { ...by, newDomain: 'mine' })).toBe(
    'users.managedByOrganization',
  );
  expect(decideEmailChange(ana, { ...by, newDomain: 'mine' })).toBe('users.administratorProtected');
});

test('until a new address is confirmed, only a password that is not locked signs in with the old one', () => {
  expect(signInUntilConfirmed({ locked: false, hasPassword: true })).toBe('oldAddress');
  expect(signInUntilConfirmed({ locked: false, hasPassword: false })).toBe('setPassword');
  for (const hasPassword of [true, false])
    expect(signInUntilConfirmed({ locked: true, hasPassword })).toBe('none');
});

test.each([
  ['user', 'none', null],
  ['user', 'mine', null],
  ['user', 'other', 'users.emailNotAvailable'],
  ['administrator', 'mine', null],
  ['administrator', 'none', 'users.emailNotAvailable'],
  ['administrator', 'other', 'users.emailNotAvailable'],
] as const)(
  'what a %s asked for is judged when it is confirmed: domain of %s',
  (askedBy, newDomain, refusal) => {
    expect(decideConfirmEmail({ askedBy, newDomain })).toBe(refusal);
  },
);
