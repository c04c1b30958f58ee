import { expect, test } from 'vitest';
import { decideReassign, holding } from './seats.ts';

const facts = {
  actorRoles: ['coAdministrator'] as const,
  seats: new Map([['seat', { id: 'seat', productId: 'suite', userId: 'chloe' }]]),
  held: new Set([holding('chloe', 'suite'), holding('dev', 'suite')]),
};
const wanted = { seatId: 'seat', userId: 'eva', member: { roles: [] } };

test('a license goes to another member of the account (E3)', () => {
  expect(decideReassign(wanted, facts)).toBeNull();
  expect(decideReassign({ ...wanted, member: undefined }, facts)).toBe('users.notFound');
  expect(decideReassign({ ...wanted, seatId: 'another' }, facts)).toBe('licenses.notFound');
});

test('a co-administrator gives no license to an Account Administrator (L3)', () => {
  const administrator = { ...wanted, member: { roles: ['accountAdministrator'] as const } };
  expect(decideReassign(administrator, facts)).toBe('users.administratorProtected');
  expect(decideReassign(administrator, { ...facts, actorRoles: ['accountAdministrator'] })).toBeNull();
});

test('a user cannot hold two licenses of one product', () =>
  expect(decideReassign({ ...wanted, userId: 'dev' }, facts)).toBe('licenses.alreadyHeld'));
