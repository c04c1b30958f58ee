import { describe, expect, test } from 'vitest';
import { decideEach } from './decide-each.ts';
import { termStates } from './entitlements.ts';
import {
  afterAssign,
  afterMove,
  countsAsLicense,
  decideAssign,
  decideGive,
  decideMove,
  decideMoves,
  decideReturn,
  freeOf,
  holding,
  isInTheWay,
  type AssignFacts,
  type HeldSeat,
  type MoveFacts,
} from './seats.ts';

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

test('what is bought and has no holder is free; what everyone may use is given to no one', () => {
  expect(freeOf({ bought: 10, assigned: 6, lost: 1 })).toBe(3);
  expect(freeOf(null)).toBe(0);
});

test('as many users get a license as are free, each of them once (E3, L3)', () => {
  const asked = ['ana', 'dev', 'nobody', 'eva', 'mia', 'eva'];
  expect(decideEach(asked, assigning, decideAssign, afterAssign)).toEqual({
    allowed: ['eva'],
    refused: [
      { id: 'ana', code: 'users.administratorProtected' },
      { id: 'dev', code: 'licenses.alreadyHeld' },
      { id: 'nobody', code: 'users.notFound' },
      { id: 'mia', code: 'licenses.noneFree' },
    ],
  });
});

const seat = { productId: 'suite', country: 'DE', term: 'running' as const };
const heldBy = (userId: string | null, roles: HeldSeat['holder'] = { roles: [] }): HeldSeat =>
  userId
    ? { ...seat, state: 'assigned', userId, holder: roles }
    : { ...seat, state: 'free', userId, holder: undefined };
const lost: HeldSeat = { ...seat, state: 'lost', userId: null, holder: undefined };

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

const moving: MoveFacts = {
  actorRoles: ['licenseManager'],
  members: new Map([...assigning.members].map(([id, member]) => [id, { ...member, country: 'DE' }])),
  held: new Map([[holding('dev', 'suite'), { term: 'running', country: 'DE' }]]),
};

describe('a license moves to another member (E3)', () => {
  const move = (seat: HeldSeat | undefined, userId: string, heldBy?: string | null, facts = moving) =>
    decideMove(seat, { userId, ...(heldBy !== undefined && { heldBy }) }, facts);

  test('from the holder the caller saw, or from anyone if the caller names no holder', () => {
    expect(move(lost, 'eva', null)).toBeNull();
    expect(move(heldBy('mia'), 'eva', 'mia')).toBeNull();
    expect(move(heldBy('dev'), 'eva', 'mia')).toBe('licenses.changedSince');
    expect(move(heldBy('mia'), 'eva')).toBeNull();
    expect(move(undefined, 'eva', null)).toBe('licenses.notFound');
  });
  test('who holds no other one of the product, by the same call or before', () => {
    expect(move(heldBy('mia'), 'dev', 'mia')).toBe('licenses.alreadyHeld');
    const after = afterMove(heldBy('mia'), 'eva', moving);
    expect(move(lost, 'eva', null, after)).toBe('licenses.alreadyHeld');
    expect(move({ ...lost, productId: 'rail' }, 'eva', null, after)).toBeNull();
  });
  test('who holds one for another country, which gives them nothing (E2); but no second one of the same call', () => {
    const abroad: MoveFacts = {
      ...moving,
      held: new Map([[holding('dev', 'suite'), { term: 'running', country: 'ES' }]]),
    };
    expect(move(lost, 'dev', null, abroad)).toBeNull();
    expect(move({ ...lost, country: 'FR' }, 'dev', null, abroad)).toBe('licenses.alreadyHeld');
    const after = afterMove(lost, 'dev', abroad);
    expect(move(heldBy('mia'), 'dev', 'mia', after)).toBe('licenses.alreadyHeld');
  });
  test('and belongs to the account', () =>
    expect(move(heldBy('mia'), 'nobody', 'mia')).toBe('users.notFound'));
  test('neither from nor to an Account Administrator, except by one (L3)', () => {
    const fromAna = heldBy('ana', { roles: ['accountAdministrator'] });
    expect(move(heldBy('mia'), 'ana', 'mia')).toBe('users.administratorProtected');
    expect(move(fromAna, 'eva', 'ana')).toBe('users.administratorProtected');
    const byOne: MoveFacts = { ...moving, actorRoles: ['accountAdministrator'] };
    expect([move(heldBy('mia'), 'ana', 'mia', byOne), move(fromAna, 'eva', 'ana', byOne)]).toEqual([
      null,
      null,
    ]);
  });
  test('unless its term is over', () =>
    expect(move({ ...heldBy('mia'), term: 'ended' }, 'eva', 'mia')).toBe('licenses.termEnded'));
});

test('of several licenses each moves by the rule of one, and none stops the others (E3, L3)', () => {
  const seats = new Map([
    ['lost', lost],
    ['of mia', heldBy('mia')],
    ['of ana', heldBy('ana', { roles: ['accountAdministrator'] })],
    ['free', heldBy(null)],
    ['over', { ...lost, term: 'ended' as const }],
  ]);
  const moves = [
    { seatId: 'lost', userId: 'dev', heldBy: null },
    { seatId: 'of ana', userId: 'eva', heldBy: 'ana' },
    { seatId: 'of mia', userId: 'eva', heldBy: 'mia' },
    { seatId: 'free', userId: 'eva', heldBy: null },
    { seatId: 'over', userId: 'mia', heldBy: null },
    { seatId: 'gone', userId: 'mia', heldBy: null },
  ];
  expect(decideMoves(moves, seats, moving)).toEqual({
    allowed: ['of mia'],
    refused: [
      { id: 'lost', code: 'licenses.alreadyHeld' },
      { id: 'of ana', code: 'users.administratorProtected' },
      { id: 'free', code: 'licenses.alreadyHeld' },
      { id: 'over', code: 'licenses.termEnded' },
      { id: 'gone', code: 'licenses.notFound' },
    ],
  });
  const twice = [...moves.slice(0, 1), { seatId: 'lost', userId: 'eva', heldBy: null }];
  expect(decideMoves(twice, seats, moving)).toEqual({ allowed: ['lost'], refused: [] });
});

describe('several licenses of one call are judged by who holds them afterwards (E3)', () => {
  const users = ['mia', 'eva', 'dev', 'jo'];
  const facts: MoveFacts = {
    ...moving,
    members: new Map(users.map((id) => [id, { roles: [], country: 'DE' }])),
    held: new Map(users.slice(0, 3).map((id) => [holding(id, 'suite'), { term: 'running', country: 'DE' }])),
  };
  const seats = new Map(users.slice(0, 3).map((id) => [`of ${id}`, heldBy(id)]));
  /** Each license goes from one user to another. */
  const decide = (...moves: [string, string][]) =>
    decideMoves(
      moves.map(([from, userId]) => ({ seatId: `of ${from}`, userId, heldBy: from })),
      seats,
      facts,
    );
  const held = (from: string) => ({ id: `of ${from}`, code: 'licenses.alreadyHeld' });

  test('two are exchanged, three go round, and one follows another, in whatever order they are named', () => {
    expect(decide(['mia', 'eva'], ['eva', 'mia']).refused).toEqual([]);
    expect(decide(['mia', 'eva'], ['eva', 'dev'], ['dev', 'mia']).refused).toEqual([]);
    expect(decide(['mia', 'eva'], ['eva', 'jo']).refused).toEqual([]);
    expect(decide(['eva', 'jo'], ['mia', 'eva']).refused).toEqual([]);
  });
  test('nobody gets two, and who gets none in exchange keeps theirs', () => {
    expect(decide(['mia', 'jo'], ['eva', 'jo'])).toEqual({ allowed: ['of mia'], refused: [held('eva')] });
    expect(decide(['mia', 'eva'], ['eva', 'dev'])).toEqual({
      allowed: [],
      refused: [held('mia'), held('eva')],
    });
    expect(decide(['dev', 'jo'], ['eva', 'jo'], ['mia', 'eva'])).toEqual({
      allowed: ['of dev'],
      refused: [held('eva'), held('mia')],
    });
  });
  test('a license that goes to the user who has it goes nowhere', () =>
    expect(decide(['mia', 'mia'])).toEqual({ allowed: [], refused: [held('mia')] }));
});

test('a license is in the way of another one of the product unless it gives nothing and the other one does (E2, E3)', () => {
  const home = { country: 'DE', lookedUpIn: 'DE' };
  expect(isInTheWay(null, home)).toBe(false);
  expect(isInTheWay({ term: 'running', country: 'DE' }, home)).toBe(true);
  expect(isInTheWay({ term: 'coming', country: 'DE' }, home)).toBe(true);
  expect(isInTheWay({ term: 'ended', country: 'DE' }, home)).toBe(false);
  expect(isInTheWay({ term: 'running', country: 'ES' }, home)).toBe(false);
  expect(isInTheWay({ term: 'running', country: 'ES' }, { country: 'FR', lookedUpIn: 'DE' })).toBe(true);
  expect(isInTheWay({ term: 'running', country: 'DE' }, { country: 'FR', lookedUpIn: 'DE' })).toBe(true);
});

test('nobody gets a seat whose term is over (E3)', () => {
  expect(decideGive({ term: 'ended' })).toBe('licenses.termEnded');
  expect([decideGive({ term: 'running' }), decideGive({ term: 'coming' })]).toEqual([null, null]);
});

test('E3: a license counts while its term runs, neither before nor after', () => {
  expect(termStates.filter((term) => countsAsLicense({ term }))).toEqual(['running']);
});
