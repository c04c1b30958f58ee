import { expect, test } from 'vitest';
import { decideInvitation, decideSendReset, decideWithdraw, type PasswordSubject } from './invitations.ts';

const user = (more: Partial<PasswordSubject> = {}): PasswordSubject => ({
  roles: [],
  status: 'active',
  lockReasons: [],
  federated: false,
  ...more,
});
const facts = (subject: PasswordSubject, roles: ('accountAdministrator' | 'coAdministrator')[]) => ({
  actor: { roles },
  users: new Map([['u', subject]]),
});

test('a reset goes to members who can sign in with a password, and to invited ones', () => {
  expect(decideSendReset('u', facts(user(), ['coAdministrator']))).toBeNull();
  expect(decideSendReset('u', facts(user({ status: 'invited' }), ['coAdministrator']))).toBeNull();
  expect(decideSendReset('x', facts(user(), ['coAdministrator']))).toBe('users.notFound');
});

test('a reset never unlocks, and is not for federated users', () => {
  const locked = user({ status: 'locked', lockReasons: ['administrator'] });
  expect(decideSendReset('u', facts(locked, ['accountAdministrator']))).toBe('users.lockedNoReset');
  expect(decideSendReset('u', facts(user({ federated: true }), ['accountAdministrator']))).toBe(
    'users.managedByOrganization',
  );
});

test('a Co-Administrator cannot send a reset to an Account Administrator', () => {
  const ana = user({ roles: ['accountAdministrator'] });
  expect(decideSendReset('u', facts(ana, ['coAdministrator']))).toBe('users.administratorProtected');
  expect(decideSendReset('u', facts(ana, ['accountAdministrator']))).toBeNull();
});

test('an invitation is sent again or withdrawn only until it is accepted', () => {
  expect(decideInvitation('u', facts(user({ status: 'invited' }), ['coAdministrator']))).toBeNull();
  expect(decideInvitation('u', facts(user(), ['coAdministrator']))).toBe('users.notInvited');
  expect(decideInvitation('x', facts(user(), ['coAdministrator']))).toBe('users.notFound');
});

test('the invitation of a fulfillment contact is sent again, but not withdrawn before someone takes over', () => {
  const given = facts(user({ status: 'invited' }), ['coAdministrator']);
  const contact = { ...given, fulfillmentContacts: new Set(['u']) };
  expect(decideInvitation('u', contact)).toBeNull();
  expect(decideWithdraw('u', contact)).toBe('users.isFulfillmentContact');
  expect(decideWithdraw('u', { ...contact, fulfillmentContacts: new Set() })).toBeNull();
});
