import type { roleNames as en } from '../en/role-names.ts';

export const roleNames = {
  'roles.accountAdministrator': 'Kontoadministrator',
  'roles.betaSoftware': 'Beta-Software',
  'roles.coAdministrator': 'Co-Administrator',
  'roles.download': 'Downloads',
  'roles.downloadSdks': 'SDKs und APIs herunterladen',
  'roles.licenseManager': 'Lizenzmanager',
  'roles.none': 'Keine Rolle',
  'roles.supportAdministrator': 'Support-Administrator',
  'roles.supportRestricted': 'Support eingeschränkt',
} satisfies Record<keyof typeof en, string>;
