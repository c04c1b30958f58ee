import { expect, test } from 'vitest';
import { decideGrant, withNeeded } from './role-grants.ts';

test('only an Account Administrator makes an Account Administrator', () => {
  expect(decideGrant(['coAdministrator'], ['accountAdministrator'])).toBe(
    'roles.administratorOnlyByAdministrator',
  );
  expect(decideGrant(['accountAdministrator'], ['accountAdministrator'])).toBeNull();
});

test('a Co-Administrator gives every other role', () => {
  expect(decideGrant(['coAdministrator'], ['coAdministrator', 'licenseManager', 'download'])).toBeNull();
});

test('a role brings the role it needs, once', () => {
  expect(withNeeded(['betaSoftware', 'downloadSdks'])).toEqual(['download', 'betaSoftware', 'downloadSdks']);
});
