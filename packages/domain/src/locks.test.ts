import { describe, expect, test } from 'vitest';
import { decideEach } from './decide-each.ts';
import {
  canAdministratorsHelp,
  mainLockReason,
  afterLock,
  decideLock,
  decideSignOut,
  decideUnlock,
  reasonsAfterUnlock,
  type LockFacts,
  type LockSubject,
} from './locks.ts';

const member = (id: string, more: Partial<LockSubject> = {}): LockSubject => ({
  id,
  roles: [],
  status: 'active',
  lockReasons: [],
  throttled: false,
  ...more,
});
const administrator = (id: string, more: Partial<LockSubject> = {}) =>
  member(id, { roles: ['accountAdministrator'], ...more });

function facts(
  users: LockSubject[],
  actorRoles: LockFacts['actor']['roles'] = ['accountAdministrator'],
): LockFacts {
  return {
    actor: { id: 'me', roles: actorRoles },
    users: new Map(users.map((user) => [user.id, user])),
    ableAdministrators: users.filter(
      ({ roles, status }) => roles.includes('accountAdministrator') && status === 'active',
    ).length,
  };
}

const lockAll = (users: LockSubject[]) =>
  decideEach(
    users.map(({ id }) => id),
    facts(users),
    decideLock,
    afterLock,
  );

describe('lock', () => {
  test('takes away the sign-in of a member', () =>
    expect(decideLock('chloe', facts([member('chloe')]))).toBeNull());
  test('knows only users of the account', () => expect(decideLock('x', facts([]))).toBe('users.notFound'));
  test('is never for oneself', () =>
    expect(decideLock('me', facts([administrator('me'), administrator('a')]))).toBe(
      'users.cannotLockYourself',
    ));
  test('of an administrator is not for co-administrators', () =>
    expect(decideLock('a', facts([administrator('a'), administrator('b')], ['coAdministrator']))).toBe(
      'users.administratorProtected',
    ));
  test('is refused if it is done already', () =>
    expect(decideLock('a', facts([member('a', { lockReasons: ['administrator'], status: 'locked' })]))).toBe(
      'users.alreadyLocked',
    ));
  test('adds its reason to the directory’s', () =>
    expect(
      decideLock('a', facts([member('a', { lockReasons: ['directory'], status: 'locked' })])),
    ).toBeNull());
  test('is never for the last administrator', () =>
    expect(decideLock('a', facts([administrator('a')]))).toBe('users.lastAdministrator'));
});

describe('L3: the last administrator', () => {
  test('of two, one can be locked', () =>
    expect(lockAll([administrator('a'), administrator('b')]).allowed).toEqual(['a']));
  test('of three in one call, one remains', () => {
    const { allowed, refused } = lockAll([administrator('a'), administrator('b'), administrator('c')]);
    expect([allowed, refused]).toEqual([['a', 'b'], [{ id: 'c', code: 'users.lastAdministrator' }]]);
  });
  test('an administrator who is locked already can be locked again', () =>
    expect(
      lockAll([administrator('a', { status: 'locked', lockReasons: ['operator'] }), administrator('b')])
        .allowed,
    ).toContain('a'));
  test('a locked administrator does not count as remaining', () =>
    expect(
      lockAll([administrator('a'), administrator('b', { status: 'locked', lockReasons: ['operator'] })])
        .refused,
    ).toMatchObject([{ id: 'a' }]));
  test('an invited administrator does not count as remaining', () =>
    expect(lockAll([administrator('a'), administrator('b', { status: 'invited' })]).refused).toMatchObject([
      { id: 'a' },
    ]));
  test('an administrator who is only throttled counts as remaining', () =>
    expect(lockAll([administrator('a', { throttled: true }), administrator('b')]).allowed).toEqual(['a']));
});

describe('L2: unlock', () => {
  test.each([
    [['administrator'], null],
    [['unaffiliated'], null],
    [['administrator', 'operator'], null],
    [['operator'], 'users.lockedByOperator'],
    [['directory'], 'users.lockedByDirectory'],
    [['directory', 'operator'], 'users.lockedByOperator'],
    [[], 'users.notLocked'],
  ] as const)('of %j returns %s', (lockReasons, answer) => {
    expect(decideUnlock('a', facts([member('a', { lockReasons, status: 'locked' })]))).toBe(answer);
  });
  test('ends a throttle', () =>
    expect(decideUnlock('a', facts([member('a', { throttled: true })]))).toBeNull());
  test('leaves locks of the directory and the operator', () =>
    expect(reasonsAfterUnlock(['administrator', 'unaffiliated', 'directory', 'operator'])).toEqual([
      'directory',
      'operator',
    ]));
  test('of an administrator is not for co-administrators', () =>
    expect(
      decideUnlock('a', facts([administrator('a', { lockReasons: ['administrator'] })], ['coAdministrator'])),
    ).toBe('users.administratorProtected'));
});

test.each([
  [['unaffiliated', 'administrator'], 'administrator', true],
  [['administrator', 'directory'], 'directory', false],
  [['unaffiliated', 'operator'], 'operator', false],
] as const)('a user locked for %j reads about %s, and administrators can help: %s', (reasons, main, help) => {
  expect([mainLockReason(reasons), canAdministratorsHelp(reasons)]).toEqual([main, help]);
});

describe('sign out everywhere', () => {
  test('does not lock, so oneself and the last administrator are allowed', () =>
    expect(decideSignOut('me', facts([administrator('me')]))).toBeNull());
  test('of an administrator is not for co-administrators', () =>
    expect(decideSignOut('a', facts([administrator('a')], ['coAdministrator']))).toBe(
      'users.administratorProtected',
    ));
});

test('an id named twice is decided once', () =>
  expect(decideEach(['a', 'a'], facts([member('a')]), decideLock).allowed).toEqual(['a']));
