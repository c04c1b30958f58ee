import { describe, expect, test } from 'vitest';
import {
  decideUndo,
  decideUndoAnswer,
  decideUndoCountry,
  decideUndoExceptions,
  decideUndoGroups,
  decideUndoLock,
  decideUndoRoles,
  decideUndoUnlock,
  roleChangeBack,
  undoAcceptedSeconds,
  undoActs,
  undoHeldSeconds,
  undoOfferedSeconds,
} from './undo.ts';
import type { LockSubject } from './locks.ts';
import { permissionTable } from './permissions.ts';

const madeAt = new Date('2026-11-26T09:00:00Z');
const after = (seconds: number) => new Date(madeAt.getTime() + seconds * 1_000);
const kept = { act: 'lock' as const, madeAt, undoneAt: null };
const administrator = { roles: ['accountAdministrator'] as const };

describe('a change that can be taken back', () => {
  test('can be for ten seconds and the way of the request, and no longer', () => {
    expect(decideUndo(kept, { ...administrator, now: after(undoOfferedSeconds) })).toBeNull();
    expect(decideUndo(kept, { ...administrator, now: after(undoAcceptedSeconds + 1) })).toBe('undo.over');
  });

  test('sends its notices only when it no longer can be', () => {
    expect(undoHeldSeconds).toBeGreaterThan(undoAcceptedSeconds);
    expect(undoAcceptedSeconds).toBeGreaterThan(undoOfferedSeconds);
  });

  test('is taken back once', () => {
    expect(decideUndo({ ...kept, undoneAt: after(2) }, { ...administrator, now: after(3) })).toBe(
      'undo.over',
    );
  });

  test.each(undoActs)('%s is unknown to someone who may not act on users', (act) => {
    expect(decideUndo({ ...kept, act }, { roles: ['download'], now: after(1) })).toBe('undo.notFound');
    expect(permissionTable['changes.undo']).toContain('coAdministrator');
  });
});

const subject = (about: Partial<LockSubject> = {}): LockSubject => ({
  id: 'user',
  roles: [],
  status: 'active',
  lockReasons: [],
  throttled: false,
  ...about,
});
const facts = (about: Partial<LockSubject> = {}, able = 2) => ({
  actor: { id: 'me', roles: ['accountAdministrator' as const] },
  users: new Map([['user', subject(about)]]),
  ableAdministrators: able,
});

describe('taking back', () => {
  test('a lock needs the lock that was made', () => {
    const locked = facts({ lockReasons: ['administrator'] });
    expect(decideUndoLock('user', { ...locked, standing: new Set(['user']) })).toBeNull();
    expect(decideUndoLock('user', { ...locked, standing: new Set() })).toBe('undo.changedSince');
    expect(decideUndoLock('nobody', { ...locked, standing: new Set() })).toBe('users.notFound');
  });

  test('an unlock needs the reasons that it left, and follows the rules of a lock', () => {
    const left = new Map([['user', []]]);
    expect(decideUndoUnlock('user', { ...facts(), left })).toBeNull();
    const lockedAgain = facts({ lockReasons: ['administrator'] });
    expect(decideUndoUnlock('user', { ...lockedAgain, left })).toBe('undo.changedSince');
    const last = facts({ roles: ['accountAdministrator'] }, 1);
    expect(decideUndoUnlock('user', { ...last, left })).toBe('users.lastAdministrator');
  });

  test('an exception needs to be as it was made, and follows the rules of a change of exceptions', () => {
    const standing = new Set(['user', 'me']);
    expect(decideUndoExceptions('user', { ...facts(), standing })).toBeNull();
    expect(decideUndoExceptions('user', { ...facts(), standing: new Set() })).toBe('undo.changedSince');
    const own = { users: new Map([['me', subject({ id: 'me' })]]), standing };
    const asCo = { id: 'me', roles: ['coAdministrator' as const] };
    expect(decideUndoExceptions('me', { ...own, actor: facts().actor })).toBeNull();
    expect(decideUndoExceptions('me', { ...own, actor: asCo })).toBe('exceptions.notAboutYourself');
  });

  test('a change of roles needs the roles that it left, and follows the rules of a change', () => {
    const changes = new Map([
      ['user', { id: 'user', before: ['accountAdministrator' as const], after: ['download' as const] }],
    ]);
    expect(decideUndoRoles('user', { ...facts({ roles: ['download'] }), changes })).toBeNull();
    expect(decideUndoRoles('user', { ...facts({ roles: [] }), changes })).toBe('undo.changedSince');
    const asCo = {
      ...facts({ roles: ['download'] }),
      actor: { id: 'me', roles: ['coAdministrator' as const] },
    };
    expect(decideUndoRoles('user', { ...asCo, changes })).toBe('roles.administratorOnlyByAdministrator');
  });

  test('a change of roles takes away what it gave, and gives what it took', () => {
    expect(roleChangeBack({ before: ['download'], after: ['licenseManager'] })).toEqual({
      add: ['download'],
      remove: ['licenseManager'],
    });
  });

  test('a change of groups needs the memberships that it left, and its groups', () => {
    const changes = new Map([['user', { id: 'user', added: ['new'], removed: ['old'] }]]);
    const memberships = new Map([['user', ['new']]]);
    const none = new Set<string>();
    expect(decideUndoGroups('user', { ...facts(), changes, memberships, deleted: none })).toBeNull();
    const left = { ...facts(), changes, memberships: new Map([['user', []]]), deleted: none };
    expect(decideUndoGroups('user', left)).toBe('undo.changedSince');
    const gone = { ...facts(), changes, memberships, deleted: new Set(['old']) };
    expect(decideUndoGroups('user', gone)).toBe('undo.changedSince');
  });

  test('a change of the entitlement country needs the one that it set', () => {
    const changes = new Map([['user', { id: 'user', before: null, after: 'ES' }]]);
    const now = (entitlementCountry: string | null) => new Map([['user', { entitlementCountry }]]);
    expect(decideUndoCountry('user', { ...facts(), changes, countries: now('ES') })).toBeNull();
    expect(decideUndoCountry('user', { ...facts(), changes, countries: now('FR') })).toBe(
      'undo.changedSince',
    );
    expect(decideUndoCountry('user', { ...facts(), changes, countries: now(null) })).toBe(
      'undo.changedSince',
    );
    expect(decideUndoCountry('nobody', { ...facts(), changes, countries: now('ES') })).toBe('users.notFound');
  });

  test('an answer needs the answer that was given, and no new request for the same', () => {
    const wanted = { kind: 'role' as const, role: 'download' as const, productId: null };
    const request = { state: 'declined' as const, answeredAt: madeAt, wanted, userRoles: [] };
    const known = { actorRoles: ['coAdministrator' as const], madeAt, open: [] };
    expect(decideUndoAnswer(request, known)).toBeNull();
    expect(decideUndoAnswer({ ...request, answeredAt: after(1) }, known)).toBe('undo.changedSince');
    expect(decideUndoAnswer(request, { ...known, open: [wanted] })).toBe('undo.changedSince');
    const another = { ...wanted, role: 'betaSoftware' as const };
    expect(decideUndoAnswer(request, { ...known, open: [another] })).toBeNull();
    expect(decideUndoAnswer(null, known)).toBe('users.notFound');
  });
});
