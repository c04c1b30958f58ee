import { expect, test } from 'vitest';
import {
  decideChangeGroups,
  decideCreateGroup,
  decideDeleteGroup,
  decideEditGroup,
  maxGroups,
  type GroupFacts,
} from './groups.ts';
import type { LockSubject } from './locks.ts';

const member = (id: string, roles: LockSubject['roles'] = []): LockSubject => ({
  id,
  roles,
  status: 'active',
  lockReasons: [],
  throttled: false,
});
const facts: GroupFacts = {
  actor: { id: 'me', roles: ['coAdministrator'] },
  users: new Map([member('chloe'), member('ana', ['accountAdministrator'])].map((user) => [user.id, user])),
  memberships: new Map([['chloe', ['bridges']]]),
  change: { add: ['bridges'], remove: ['tender'] },
};

const noProducts = { productIds: [], entitled: new Set<string>() };

test('members are added to groups and removed from them (G1)', () => {
  expect(decideChangeGroups('chloe', { ...facts, change: { add: ['site'], remove: [] } })).toBeNull();
  expect(decideChangeGroups('chloe', { ...facts, change: { add: [], remove: ['bridges'] } })).toBeNull();
  expect(decideChangeGroups('nobody', facts)).toBe('users.notFound');
});

test('a change that changes nothing is refused', () =>
  expect(decideChangeGroups('chloe', facts)).toBe('groups.nothingToChange'));

test('a co-administrator does not act on an Account Administrator here either', () =>
  expect(decideChangeGroups('ana', facts)).toBe('users.administratorProtected'));

test('the name of a new group is unique, and there are at most a thousand groups', () => {
  expect(decideCreateGroup({ groups: 0, nameTaken: true, ...noProducts })).toBe('groups.nameTaken');
  expect(decideCreateGroup({ groups: maxGroups, nameTaken: false, ...noProducts })).toBe('groups.tooMany');
  expect(decideCreateGroup({ groups: maxGroups - 1, nameTaken: false, ...noProducts })).toBeNull();
});

test('a group is deleted only with the number of members that was shown', () => {
  const group = { members: 3, rolesHeld: [] };
  expect(decideDeleteGroup(null, { actorRoles: [], toldMembers: 0 })).toBe('groups.notFound');
  expect(decideDeleteGroup(group, { actorRoles: [], toldMembers: 2 })).toBe('groups.changedMeanwhile');
  expect(decideDeleteGroup(group, { actorRoles: [], toldMembers: 3 })).toBeNull();
});

test('an edit detects someone else’s change, and a name is unique', () => {
  const group = { version: 1, entitlementCountry: null, productIds: [], rolesHeld: [] };
  const edit = { actorRoles: [], version: 1, nameTaken: false, entitlementCountry: 'ES', ...noProducts };
  expect(decideEditGroup(null, edit)).toBe('groups.notFound');
  expect(decideEditGroup({ ...group, version: 2 }, edit)).toBe('groups.changedMeanwhile');
  expect(decideEditGroup(group, { ...edit, nameTaken: true })).toBe('groups.nameTaken');
  expect(decideEditGroup(group, edit)).toBeNull();
});

test('a co-administrator neither deletes a group with an Account Administrator in it nor changes what it gives', () => {
  const group = {
    members: 1,
    version: 1,
    entitlementCountry: null,
    productIds: [],
    rolesHeld: ['download', 'accountAdministrator'] as const,
  };
  const edit = { version: 1, nameTaken: false, entitlementCountry: 'ES', ...noProducts };
  const below = { actorRoles: ['coAdministrator'] } as const;
  const equal = { actorRoles: ['accountAdministrator'] } as const;
  expect(decideDeleteGroup(group, { ...below, toldMembers: 1 })).toBe('users.administratorProtected');
  expect(decideDeleteGroup(group, { ...equal, toldMembers: 1 })).toBeNull();
  expect(decideEditGroup(group, { ...edit, ...below })).toBe('users.administratorProtected');
  expect(decideEditGroup(group, { ...edit, ...equal })).toBeNull();
  expect(decideEditGroup(group, { ...edit, ...below, entitlementCountry: null })).toBeNull();
});

test('a group allows only products that the account has an entitlement of, and those it had before (G1)', () => {
  const entitled = new Set(['designer']);
  const create = { groups: 0, nameTaken: false, entitled };
  expect(decideCreateGroup({ ...create, productIds: ['designer'] })).toBeNull();
  expect(decideCreateGroup({ ...create, productIds: ['designer', 'viewer'] })).toBe(
    'groups.productNotEntitled',
  );
  const group = { version: 1, entitlementCountry: null, productIds: ['viewer'], rolesHeld: [] };
  const edit = { actorRoles: [], version: 1, nameTaken: false, entitlementCountry: null, entitled };
  expect(decideEditGroup(group, { ...edit, productIds: ['viewer', 'designer'] })).toBeNull();
  expect(decideEditGroup(group, { ...edit, productIds: ['scanner'] })).toBe('groups.productNotEntitled');
});

test('a co-administrator does not change the products of a group with an Account Administrator in it (L3)', () => {
  const group = {
    version: 1,
    entitlementCountry: null,
    productIds: ['designer', 'viewer'],
    rolesHeld: ['accountAdministrator'] as const,
  };
  const entitled = new Set(['designer', 'viewer', 'scanner']);
  const edit = { version: 1, nameTaken: false, entitlementCountry: null, entitled };
  const below = { actorRoles: ['coAdministrator'] } as const;
  const decide = (productIds: string[]) => decideEditGroup(group, { ...edit, ...below, productIds });
  expect(decide(['viewer', 'designer'])).toBeNull();
  expect(decide(['viewer', 'scanner'])).toBe('users.administratorProtected');
  expect(decide(['viewer'])).toBe('users.administratorProtected');
});
