import { expect, test } from 'vitest';
import { decideEach } from './decide-each.ts';
import {
  afterAssign,
  decideAssign,
  decideGive,
  decideMove,
  decideReassign,
  decideReturn,
  holding,
  type AssignFacts,
  type HeldSeat,
} from './seats.ts';

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

const assigning: AssignFacts = {
  actorRoles: ['licenseManager'],
  members: new Map([
    ['ana', { roles: ['accountAdministrator'] }],
    ['eva', { roles: [] }],
    ['dev', { roles: [] }],
    ['mia', { roles: [] }],
  ]),
  held: new Set(['dev']),
  free: 1,
};

test('as many users get a license as are free, each of them once (E3, L3)', () => {
  const wanted = ['ana', 'dev', 'nobody', 'eva', 'mia', 'eva'];
  expect(decideEach(wanted, assigning, decideAssign, afterAssign)).toEqual({
    allowed: ['eva'],
    refused: [
      { id: 'ana', code: 'users.administratorProtected' },
      { id: 'dev', code: 'licenses.alreadyHeld' },
      { id: 'nobody', code: 'users.notFound' },
      { id: 'mia', code: 'licenses.noneFree' },
    ],
  });
});

const heldBy = (userId: string | null, roles: HeldSeat['holder'] = { roles: [] }): HeldSeat =>
  userId ? { state: 'assigned', userId, holder: roles } : { state: 'free', userId, holder: undefined };
const lost: HeldSeat = { state: 'lost', userId: null, holder: undefined };

test.each([
  ['of a user', heldBy('eva'), null],
  ['whose user is not found (D3)', lost, null],
  ['that is free', heldBy(null), 'licenses.alreadyFree'],
  [
    'of an Account Administrator (L3)',
    heldBy('ana', { roles: ['accountAdministrator'] }),
    'users.administratorProtected',
  ],
  ['that is unknown', undefined, 'licenses.notFound'],
])('a license %s is returned by a License Manager or refused', (_which, seat, refusal) =>
  expect(decideReturn(seat, ['licenseManager'])).toBe(refusal),
);

test('a license moves from the holder the caller saw to a member without one', () => {
  const move = (seat: HeldSeat | undefined, userId: string, from: string | null) =>
    decideMove(seat, { userId, heldBy: from }, assigning);
  expect(move(lost, 'eva', null)).toBeNull();
  expect(move(heldBy('mia'), 'eva', 'mia')).toBeNull();
  expect(move(heldBy('dev'), 'eva', 'mia')).toBe('licenses.changedSince');
  expect(move(heldBy('mia'), 'dev', 'mia')).toBe('licenses.alreadyHeld');
  expect(move(heldBy('mia'), 'ana', 'mia')).toBe('users.administratorProtected');
  expect(move(heldBy('ana', { roles: ['accountAdministrator'] }), 'eva', 'ana')).toBe(
    'users.administratorProtected',
  );
  expect(move(undefined, 'eva', null)).toBe('licenses.notFound');
});

test('nobody gets a seat whose term is over (E3)', () => {
  expect(decideGive({ term: 'ended' })).toBe('licenses.termEnded');
  expect([decideGive({ term: 'running' }), decideGive({ term: 'coming' })]).toEqual([null, null]);
});
