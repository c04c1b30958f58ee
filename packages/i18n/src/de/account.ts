import type { account as en } from '../en/account.ts';

export const account = {
  'approvals.title': 'Ausstehende Genehmigungen',
  'approvals.waiting': '{count, plural, one {# wartet} other {# warten}}',
  'profile.title': 'Mein Profil',
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
