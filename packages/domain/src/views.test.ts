import { expect, test } from 'vitest';
import { decideChangeView, decideSaveView, maxViews } from './views.ts';

test('a view is changed by its creator, a shared one also by an Account Administrator', () => {
  const mine = { ownerId: 'me', shared: false };
  const actor = { id: 'me', roles: [] };
  expect(decideChangeView({ actor, view: mine })).toBeNull();
  expect(decideChangeView({ actor, view: null })).toBe('views.notFound');
  expect(decideChangeView({ actor, view: { ownerId: 'you', shared: false } })).toBe('views.notFound');
  expect(decideChangeView({ actor, view: { ownerId: 'you', shared: true } })).toBe('views.notYours');
  const administrator = { id: 'me', roles: ['accountAdministrator' as const] };
  expect(decideChangeView({ actor: administrator, view: { ownerId: 'you', shared: true } })).toBeNull();
  expect(decideChangeView({ actor: administrator, view: { ownerId: 'you', shared: false } })).toBe(
    'views.notFound',
  );
});

test('the name of a new view is unique, and there are at most fifty views', () => {
  expect(decideSaveView({ views: 0, nameTaken: true })).toBe('views.nameTaken');
  expect(decideSaveView({ views: maxViews, nameTaken: false })).toBe('views.tooMany');
  expect(decideSaveView({ views: maxViews - 1, nameTaken: false })).toBeNull();
});
