import { expect, test } from 'vitest';
import { decideReassign, holding } from './licenses.ts';

const facts = {
  seats: new Map([['seat', { id: 'seat', productId: 'suite', userId: 'chloe' }]]),
  held: new Set([holding('chloe', 'suite'), holding('dev', 'suite')]),
};
const wanted = { seatId: 'seat', userId: 'eva', member: true };

test('a license goes to another member of the account (E3)', () => {
  expect(decideReassign(wanted, facts)).toBeNull();
  expect(decideReassign({ ...wanted, member: false }, facts)).toBe('users.notFound');
  expect(decideReassign({ ...wanted, seatId: 'another' }, facts)).toBe('licenses.notFound');
});

test('a user cannot hold two licenses of one product', () =>
  expect(decideReassign({ ...wanted, userId: 'dev' }, facts)).toBe('licenses.alreadyHeld'));
