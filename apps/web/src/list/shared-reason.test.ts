import { expect, test } from 'vitest';
import { sharedReason } from './shared-reason.ts';

const a = 'Only an Account Administrator can do this.';
const b = 'This user is locked already.';
const cases: [said: string | null, ...reasons: (string | null)[]][] = [
  [null],
  [null, a],
  [a, a, a],
  [null, a, b],
  [null, a, null],
  [a, a, a, b],
  [a, b, a, a],
  [a, null, a, a],
  [null, a, a, b, b],
  [null, null, null, null],
];

test.each(cases)('a reason that nearly all actions of a menu share is said once: %s', (said, ...reasons) => {
  expect(sharedReason(reasons.map((reason) => ({ reason })))).toBe(said);
});
