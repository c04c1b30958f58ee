import { decideLock, decideUnlock, type LockSubject } from '@roster/domain/locks';
import type { RoleKey } from '@roster/domain/roles';
import { lockReasons, type LockReason } from '@roster/domain/users';
import { expect, test } from 'vitest';
import { isOfferedFor } from './user-actions.ts';

// X5: of Lock and Unlock the one that would have nothing to do is left out; the other stays, with its reason if it is refused.

const sets = [...Array(1 << lockReasons.length).keys()].map((bits) =>
  lockReasons.filter((_, nth) => bits & (1 << nth)),
);
const cases = sets.flatMap((locks) =>
  [false, true].flatMap((throttled) =>
    (['accountAdministrator', 'coAdministrator'] as const).map((reader) => ({ locks, throttled, reader })),
  ),
);

const userWith = (locks: readonly LockReason[], throttled: boolean, reader: RoleKey) => {
  const subject: LockSubject = {
    id: 'lena',
    roles: [],
    status: locks.length > 0 ? 'locked' : 'active',
    lockReasons: locks,
    throttled,
  };
  const facts = {
    actor: { id: 'ana', roles: [reader] },
    users: new Map([['lena', subject]]),
    ableAdministrators: 2,
  };
  return {
    locks: locks.map((reason) => ({ reason })),
    failedAttemptsUntil: throttled ? '2026-11-28T14:05:00Z' : null,
    refusals: { lock: decideLock('lena', facts), unlock: decideUnlock('lena', facts) },
  };
};

test.each(cases)('$locks, throttled: $throttled, seen by $reader', ({ locks, throttled, reader }) => {
  const user = userWith(locks, throttled, reader);
  // Whatever can be done is offered, and Unlock wherever something keeps them from signing in.
  expect(isOfferedFor(user, 'lock')).toBe(!locks.includes('administrator'));
  expect(isOfferedFor(user, 'unlock')).toBe(locks.length > 0 || throttled);
  for (const action of ['lock', 'unlock'] as const)
    if (user.refusals[action] === null) expect(isOfferedFor(user, action)).toBe(true);
  expect(isOfferedFor(user, 'remove')).toBe(true);
});
