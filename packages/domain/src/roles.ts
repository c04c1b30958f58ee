/** R1: the catalogue of roles, in the order in which they are shown. Roles add up. */
export const roleKeys = [
  'accountAdministrator',
  'coAdministrator',
  'licenseManager',
  'download',
  'downloadSdks',
  'betaSoftware',
  'supportAdministrator',
  'supportRestricted',
] as const;

export type RoleKey = (typeof roleKeys)[number];

/** The roles whose holders are an account's administrators (H1). */
export const administratorRoles = ['accountAdministrator', 'coAdministrator'] as const satisfies RoleKey[];
