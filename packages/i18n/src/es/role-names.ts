import type { roleNames as en } from '../en/role-names.ts';

export const roleNames = {
  'roles.accountAdministrator': 'Administrador de la cuenta',
  'roles.betaSoftware': 'Software beta',
  'roles.coAdministrator': 'Coadministrador',
  'roles.download': 'Descargas',
  'roles.downloadSdks': 'Descarga de SDK y API',
  'roles.licenseManager': 'Gestor de licencias',
  'roles.none': 'Sin rol',
  'roles.supportAdministrator': 'Administrador de soporte',
  'roles.supportRestricted': 'Soporte restringido',
} satisfies Record<keyof typeof en, string>;
