import { expect, test } from 'vitest';
import { decideEach } from './decide-each.ts';
import {
  decideChange,
  decideCreate,
  decideEnd,
  decideLastDay,
  denialOf,
  denialsOf,
  exceptionFor,
  type CreateFacts,
  type Exception,
  type HeldException,
} from './exceptions.ts';

const today = '2026-06-15';
const exception = (said: Partial<Exception>): Exception => ({
  id: JSON.stringify(said),
  productId: null,
  effect: 'deny',
  endsOn: null,
  ...said,
});

test('the exception for a product decides before the one for all, and a deny before an allow (E1)', () => {
  const allowed = exception({ productId: 'designer', effect: 'allow' });
  const denied = exception({ productId: 'designer' });
  const all = exception({});
  expect(exceptionFor('designer', [all, allowed], today)).toBe(allowed);
  expect(exceptionFor('designer', [all, allowed, denied], today)).toBe(denied);
  expect(exceptionFor('viewer', [all, allowed], today)).toBe(all);
  expect(exceptionFor('viewer', [allowed], today)).toBeNull();
});

test('an exception counts on its last day, and not after it', () => {
  const one = exception({ endsOn: today });
  expect(exceptionFor('designer', [one], today)).toBe(one);
  expect(exceptionFor('designer', [one], '2026-06-16')).toBeNull();
});

const facts: CreateFacts = {
  actor: { id: 'ben', roles: ['coAdministrator'] },
  users: new Map([
    ['ana', { roles: ['accountAdministrator'] }],
    ['ben', { roles: ['coAdministrator'] }],
    ['chloe', { roles: [] }],
    ['dev', { roles: [] }],
    ['eva', { roles: [] }],
  ]),
  exceptions: new Map([
    ['chloe', [exception({ productId: 'designer' })]],
    ['dev', [exception({ productId: 'designer', endsOn: '2026-06-14' })]],
    ['eva', [exception({}), exception({ productId: 'designer', effect: 'allow' })]],
  ]),
  wanted: { productId: 'designer', effect: 'deny' },
  today,
};

test('a user has one exception of a kind; one that has ended makes room (E1, L3)', () => {
  expect(decideEach(['chloe', 'dev', 'eva', 'ana', 'nobody'], facts, decideCreate)).toEqual({
    allowed: ['dev', 'eva'],
    refused: [
      { id: 'chloe', code: 'exceptions.alreadyThere' },
      { id: 'ana', code: 'users.administratorProtected' },
      { id: 'nobody', code: 'users.notFound' },
    ],
  });
});

test('no one denies themselves, and only an Account Administrator allows themselves (L3)', () => {
  const allow = { ...facts, wanted: { productId: null, effect: 'allow' } } as const;
  expect(decideCreate('ben', facts)).toBe('exceptions.cannotDenyYourself');
  expect(decideCreate('ben', allow)).toBe('exceptions.notAboutYourself');
  const ana = { id: 'ana', roles: ['accountAdministrator'] } as const;
  expect(decideCreate('ana', { ...facts, actor: ana })).toBe('exceptions.cannotDenyYourself');
  expect(decideCreate('ana', { ...allow, actor: ana })).toBeNull();
});

test('a last day is today or later', () => {
  expect(decideLastDay(null, today)).toBeNull();
  expect(decideLastDay(today, today)).toBeNull();
  expect(decideLastDay('2026-06-14', today)).toBe('exceptions.lastDayPast');
});

const held = (said: Partial<HeldException> = {}): HeldException => ({
  ...exception({}),
  userId: 'chloe',
  holder: { roles: [] },
  version: 1,
  ...said,
});
const ben = { actor: facts.actor, today };
const wanted = { endsOn: null, version: 1 };

test('an exception is changed as it was seen, by a caller who may act on its user (L3)', () => {
  expect(decideChange(held(), wanted, ben)).toBeNull();
  expect(decideChange(undefined, wanted, ben)).toBe('exceptions.notFound');
  expect(decideChange(held({ version: 2 }), wanted, ben)).toBe('exceptions.changedMeanwhile');
  expect(decideChange(held({ holder: { roles: ['accountAdministrator'] } }), wanted, ben)).toBe(
    'users.administratorProtected',
  );
  expect(decideChange(held({ userId: 'ben' }), wanted, ben)).toBe('exceptions.notAboutYourself');
});

test('the reason of one that has ended can be changed; a new last day is not in the past', () => {
  const past = { endsOn: '2026-06-01', version: 1 };
  expect(decideChange(held({ endsOn: '2026-06-01' }), past, ben)).toBeNull();
  expect(decideChange(held(), past, ben)).toBe('exceptions.lastDayPast');
});

test('an exception is ended while it counts, and not by the one it is about (L3)', () => {
  expect(decideEnd(held({ endsOn: today }), ben)).toBeNull();
  expect(decideEnd(held({ endsOn: '2026-06-14' }), ben)).toBe('exceptions.alreadyEnded');
  expect(decideEnd(undefined, ben)).toBe('exceptions.notFound');
  expect(decideEnd(held({ userId: 'ben' }), ben)).toBe('exceptions.notAboutYourself');
  expect(decideEnd(held({ holder: { roles: ['accountAdministrator'] } }), ben)).toBe(
    'users.administratorProtected',
  );
});

test('also deny access denies all products once, and ends what would beat the denial (L1)', () => {
  const allowed = exception({ productId: 'designer', effect: 'allow' });
  const over = exception({ productId: 'viewer', effect: 'allow', endsOn: '2026-06-14' });
  expect(denialOf([allowed, over, exception({ productId: 'viewer' })], today)).toEqual({
    deny: true,
    end: [allowed],
  });
  expect(denialOf([exception({})], today)).toEqual({ deny: false, end: [] });
  expect(denialOf([exception({ endsOn: '2026-06-14' })], today).deny).toBe(true);
});

test('after an unlock, what goes on to deny all products is what counts today', () => {
  const standing = exception({});
  const some = [standing, exception({ productId: 'viewer' }), exception({ effect: 'allow' })];
  expect(denialsOf(some, today)).toEqual([standing]);
  expect(denialsOf([exception({ endsOn: '2026-06-14' })], today)).toEqual([]);
});
