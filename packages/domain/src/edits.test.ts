import { expect, test } from 'vitest';
import { decideEdit } from './edits.ts';

const chloe = { id: 'chloe', roles: [], version: 3 };
const ana = { id: 'ana', roles: ['accountAdministrator' as const], version: 1 };
const ben = { id: 'ben', roles: ['coAdministrator' as const], version: 1 };
const byBen = { actor: ben, version: 3, editsNote: true };

test('an edit needs the version that the editor has seen', () => {
  expect(decideEdit(chloe, byBen)).toBeNull();
  expect(decideEdit(chloe, { ...byBen, version: 2 })).toBe('users.changedMeanwhile');
  expect(decideEdit(undefined, byBen)).toBe('users.notFound');
  expect(decideEdit(ana, { ...byBen, version: 1 })).toBe('users.administratorProtected');
});

test('administrators edit themselves, but not the note about them', () => {
  expect(decideEdit(ben, { ...byBen, version: 1, editsNote: false })).toBeNull();
  expect(decideEdit(ben, { ...byBen, version: 1 })).toBe('users.noteAboutYourself');
  expect(decideEdit(ana, { actor: ana, version: 1, editsNote: true })).toBe('users.noteAboutYourself');
});
