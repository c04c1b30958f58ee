import { expect, test } from 'vitest';
import { decideEach } from './decide-each.ts';
import type { LockSubject } from './locks.ts';
import {
  afterChangeRoles,
  decideChangeRoles,
  decideGrant,
  decideRoleChange,
  rolesAfter,
  withDependents,
  withNeeded,
  type RoleChange,
} from './role-grants.ts';
import type { RoleKey } from './roles.ts';

test('only an Account Administrator makes an Account Administrator (R3)', () => {
  expect(decideGrant(['coAdministrator'], ['accountAdministrator'])).toBe(
    'roles.administratorOnlyByAdministrator',
  );
  expect(decideGrant(['accountAdministrator'], ['accountAdministrator'])).toBeNull();
});

test('a Co-Administrator assigns every other role', () => {
  expect(decideGrant(['coAdministrator'], ['coAdministrator', 'licenseManager', 'download'])).toBeNull();
});

test('a role brings the role it needs, once (R1)', () => {
  expect(withNeeded(['betaSoftware', 'downloadSdks'])).toEqual(['download', 'betaSoftware', 'downloadSdks']);
});

test('unassigning a role unassigns those that require it (R1)', () => {
  expect(withDependents(['download'])).toEqual(['download', 'downloadSdks', 'betaSoftware']);
  expect(
    rolesAfter(['download', 'betaSoftware', 'licenseManager'], { add: [], remove: ['download'] }),
  ).toEqual(['licenseManager']);
});

test('a role cannot be assigned and unassigned in the same step', () => {
  expect(decideRoleChange({ add: ['betaSoftware'], remove: ['download'] })).toBe('roles.contradiction');
  expect(decideRoleChange({ add: ['download'], remove: ['betaSoftware'] })).toBeNull();
});

const holder = (id: string, roles: RoleKey[], status: LockSubject['status'] = 'active'): LockSubject => ({
  id,
  roles,
  status,
  lockReasons: [],
  throttled: false,
});
const changing = (
  users: LockSubject[],
  change: Partial<RoleChange>,
  roles: RoleKey[] = ['accountAdministrator'],
) => ({
  actor: { id: 'me', roles },
  users: new Map(users.map((user) => [user.id, user])),
  ableAdministrators: users.filter((user) => user.roles.includes('accountAdministrator')).length,
  change: { add: [], remove: [], ...change },
});

test('users cannot unassign their own administrator role, but other roles', () => {
  const me = holder('me', ['coAdministrator', 'download']);
  const facts = (remove: RoleKey[]) => changing([me], { remove }, ['coAdministrator']);
  expect(decideChangeRoles('me', facts(['coAdministrator']))).toBe('users.cannotDemoteYourself');
  expect(decideChangeRoles('me', facts(['download']))).toBeNull();
});

test('a co-administrator neither demotes nor makes an Account Administrator', () => {
  const users = [holder('ana', ['accountAdministrator']), holder('chloe', [])];
  const by = (change: Partial<RoleChange>) => changing(users, change, ['coAdministrator']);
  expect(decideChangeRoles('ana', by({ remove: ['accountAdministrator'] }))).toBe(
    'users.administratorProtected',
  );
  expect(decideChangeRoles('ana', by({ add: ['download'] }))).toBe('users.administratorProtected');
  expect(decideChangeRoles('chloe', by({ add: ['accountAdministrator'] }))).toBe(
    'roles.administratorOnlyByAdministrator',
  );
});

test('one call cannot demote both of the last two administrators', () => {
  const facts = changing([holder('ana', ['accountAdministrator']), holder('eva', ['accountAdministrator'])], {
    remove: ['accountAdministrator'],
  });
  expect(decideEach(['ana', 'eva'], facts, decideChangeRoles, afterChangeRoles)).toEqual({
    allowed: ['ana'],
    refused: [{ id: 'eva', code: 'users.lastAdministrator' }],
  });
});

test('an administrator who cannot sign in counts neither as remaining nor as lost', () => {
  const users = [holder('ana', ['accountAdministrator']), holder('eva', ['accountAdministrator'], 'invited')];
  const facts = { ...changing(users, { remove: ['accountAdministrator'] }), ableAdministrators: 1 };
  expect(decideChangeRoles('ana', facts)).toBe('users.lastAdministrator');
  expect(decideChangeRoles('eva', facts)).toBeNull();
});

test('a change that changes nothing says so', () => {
  const facts = changing([holder('chloe', ['download'])], { add: ['download'], remove: ['licenseManager'] });
  expect(decideChangeRoles('chloe', facts)).toBe('roles.nothingToChange');
});
