import { expect, test } from 'vitest';
import { decideEdit, decideEmailChange } from './edits.ts';

const chloe = { roles: [], version: 3, federated: false };
const ana = { roles: ['accountAdministrator' as const], version: 1, federated: false };

test('an edit requires the version the editor has seen', () => {
  expect(decideEdit(chloe, { actorRoles: ['coAdministrator'], version: 3 })).toBeNull();
  expect(decideEdit(chloe, { actorRoles: ['coAdministrator'], version: 2 })).toBe('users.changedMeanwhile');
  expect(decideEdit(undefined, { actorRoles: ['coAdministrator'], version: 2 })).toBe('users.notFound');
  expect(decideEdit(ana, { actorRoles: ['coAdministrator'], version: 1 })).toBe(
    'users.administratorProtected',
  );
});

test('administrators change addresses within their own verified domains', () => {
  const by = { actorRoles: ['coAdministrator' as const] };
  expect(decideEmailChange(chloe, { ...by, newDomain: 'mine' })).toBeNull();
  expect(decideEmailChange(chloe, { ...by, newDomain: 'other' })).toBe('users.emailOutsideDomains');
  expect(decideEmailChange(chloe, { ...by, newDomain: 'none' })).toBe('users.emailOutsideDomains');
  expect(decideEmailChange({ ...chloe, federated: true }, { ...by, newDomain: 'mine' })).toBe(
    'users.managedByOrganization',
  );
  expect(decideEmailChange(ana, { ...by, newDomain: 'mine' })).toBe('users.administratorProtected');
});
