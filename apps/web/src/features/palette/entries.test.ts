import { expect, test } from 'vitest';
import { matches } from './entries.ts';

test.each([
  ['Pending approvals', 'appr', true],
  ['Pending approvals', 'approvals pending', true],
  ['Kürzlich entfernt', 'kurz', true],
  ['Roles', 'rolls', false],
  ['Roles', '', true],
])('"%s" is found by "%s": %s', (label, typed, found) => {
  expect(matches(label, typed)).toBe(found);
});
