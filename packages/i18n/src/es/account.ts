import type { account as en } from '../en/account.ts';

export const account = {
  'approvals.empty.text':
    'Aquí aparece quien se registra con una dirección de su organización y necesita su aprobación.',
  'approvals.empty.title': 'No hay nadie esperando',
  'approvals.text':
    'Estas personas se han registrado y esperan unirse a su cuenta; primero, quien más tiempo lleva.',
  'approvals.title': 'Aprobaciones pendientes',
  'approvals.waiting': '{count, plural, one {# en espera} other {# en espera}}',
  'profile.accountNumber': 'Número de cuenta',
  'profile.administrators.none':
    '{account} no tiene ningún administrador en este momento. Hemos avisado al equipo de soporte; si es urgente, abra una solicitud de servicio.',
  'profile.administrators.text': 'Pueden desbloquear su acceso y cambiar sus roles y licencias.',
  'profile.administrators.title': 'Sus administradores',
  'profile.notAffiliated.text':
    'No pertenece a ninguna cuenta, por lo que no tiene administradores, roles ni licencias. Pida al administrador de su organización que añada {email}, o solicite unirse con el número de cuenta.',
  'profile.notAffiliated.title': 'Sin cuenta',
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
