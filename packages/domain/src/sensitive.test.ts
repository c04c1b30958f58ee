import { expect, test } from 'vitest';
import { grantsAdministrator, isProofOld } from './sensitive.ts';

const now = new Date('2026-11-25T12:10:00.000Z');

test('a proof counts for ten minutes (L6)', () => {
  expect(isProofOld(new Date('2026-11-25T12:00:00.000Z'), now)).toBe(false);
  expect(isProofOld(new Date('2026-11-25T11:59:59.999Z'), now)).toBe(true);
});

test('of all roles only the Account Administrator’s is sensitive to give', () => {
  expect(grantsAdministrator(['coAdministrator', 'download'])).toBe(false);
  expect(grantsAdministrator(['download', 'accountAdministrator'])).toBe(true);
});
