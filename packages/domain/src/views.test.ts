import { expect, test } from 'vitest';
import { decideChangeView, decideSaveView, maxViews } from './views.ts';

test('a view is changed by its creator, a shared one also by an Account Administrator', () => {
  const mine = { ownerId: 'me', shared: false, mayReadList: true };
  const ofYou = { ...mine, ownerId: 'you' };
  const actor = { id: 'me', roles: [], operator: false };
  expect(decideChangeView({ actor, view: mine })).toBeNull();
  expect(decideChangeView({ actor, view: null })).toBe('views.notFound');
  expect(decideChangeView({ actor, view: ofYou })).toBe('views.notFound');
  expect(decideChangeView({ actor, view: { ...ofYou, shared: true } })).toBe('views.notYours');
  const administrator = { ...actor, roles: ['accountAdministrator' as const] };
  expect(decideChangeView({ actor: administrator, view: { ...ofYou, shared: true } })).toBeNull();
  expect(decideChangeView({ actor: administrator, view: ofYou })).toBe('views.notFound');
});

test('a view that operators share is changed by each of them, a private one by its creator', () => {
  const actor = { id: 'me', roles: [], operator: true };
  const ofYou = { ownerId: 'you', shared: true, mayReadList: true };
  expect(decideChangeView({ actor, view: ofYou })).toBeNull();
  expect(decideChangeView({ actor, view: { ...ofYou, ownerId: null } })).toBeNull();
  expect(decideChangeView({ actor, view: { ...ofYou, shared: false } })).toBe('views.notFound');
});

test('the name of a new view is unique, and there are at most fifty views', () => {
  const saving = { mayReadList: true, views: 0, nameTaken: false };
  expect(decideSaveView({ ...saving, nameTaken: true })).toBe('views.nameTaken');
  expect(decideSaveView({ ...saving, views: maxViews })).toBe('views.tooMany');
  expect(decideSaveView({ ...saving, views: maxViews - 1 })).toBeNull();
});

test('a view of a list that one may not read is neither saved nor changed', () => {
  expect(decideSaveView({ mayReadList: false, views: 0, nameTaken: false })).toBe('views.otherList');
  const mine = { ownerId: 'me', shared: true, mayReadList: false };
  const actor = { id: 'me', roles: ['accountAdministrator' as const], operator: false };
  expect(decideChangeView({ actor, view: mine })).toBe('views.notFound');
});
