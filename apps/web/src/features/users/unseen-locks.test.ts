import { expect, test } from 'vitest';
import { hasUnseenLock } from './unseen-locks.ts';

test.each([
  ['the lock that the list shows', { reason: 'administrator', note: null }, ['administrator'], false],
  ['a note that came since', { reason: 'administrator', note: 'do not unlock' }, ['administrator'], true],
  ['a lock that came since', { reason: 'administrator', note: null }, ['unaffiliated'], true],
  ['a lock of someone who was only paused', { reason: 'administrator', note: null }, [], true],
] as const)('an unlock shows what it would take away unseen (L2): %s', (_, lock, listed, unseen) => {
  expect(hasUnseenLock({ locks: [lock] }, listed)).toBe(unseen);
});
