import type { account as en } from '../en/account.ts';

export const account = {
  'approvals.title': 'Aprobaciones pendientes',
  'approvals.waiting': '{count, plural, one {# en espera} other {# en espera}}',
  'profile.title': 'Mi perfil',
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
