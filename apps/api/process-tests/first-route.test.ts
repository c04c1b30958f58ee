import { expect, test } from 'vitest';
import { firstRouteBytes, firstRouteLimit } from '../bench/first-route.ts';

test('the list of users, the first screen of an administrator, loads at most 300 KB', () => {
  expect(firstRouteBytes()).toBeGreaterThan(100_000);
  expect(firstRouteBytes()).toBeLessThanOrEqual(firstRouteLimit);
});
