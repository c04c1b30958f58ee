import { expect, test } from 'vitest';
import { decideLink } from './links.ts';

const now = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-22T12:00:01Z');
const fresh = { usedAt: null, endedAt: null, expiresAt: later };

test('a link works until it is used, replaced or expired', () => {
  expect(decideLink(fresh, now)).toBeNull();
  expect(decideLink({ ...fresh, usedAt: now }, now)).toBe('links.used');
  expect(decideLink({ ...fresh, endedAt: now }, now)).toBe('links.replaced');
  expect(decideLink({ ...fresh, expiresAt: now }, now)).toBe('links.expired');
  expect(decideLink(null, now)).toBe('links.unknown');
});
