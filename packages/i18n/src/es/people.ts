import type { people as en } from '../en/people.ts';

export const people = {
  'users.andMore': 'y {count, number} más',
  'users.done.lock': '{count, plural, one {# usuario bloqueado} other {# usuarios bloqueados}}.',
  'users.done.signOut':
    'Se han cerrado todas las sesiones de {count, plural, one {# usuario} other {# usuarios}}.',
  'users.done.unlock': '{count, plural, one {# usuario desbloqueado} other {# usuarios desbloqueados}}.',
  'users.hideWhy': 'Ocultar los motivos',
  'users.menu.lock': 'Bloquear usuario',
  'users.menu.signOut': 'Cerrar todas las sesiones',
  'users.menu.unlock': 'Desbloquear usuario',
  'users.open': 'Abrir',
  'users.partly.lock': 'Bloqueados: {done, number}. Sin bloquear: {refused, number}.',
  'users.partly.signOut': 'Con las sesiones cerradas: {done, number}. Sin cerrar: {refused, number}.',
  'users.partly.unlock': 'Desbloqueados: {done, number}. Sin desbloquear: {refused, number}.',
  'users.left':
    '{count, plural, one {Quedó # más sin procesar} other {Quedaron # más sin procesar}}: {reason} Vuelva a seleccionar el resto para continuar.',
  'users.showWhy': 'Ver los motivos',
  'users.menu.resetPassword': 'Restablecer contraseña',
  'users.sent.repeated':
    'Este correo se envió a {email} hace menos de un minuto, así que no se ha vuelto a enviar. Su enlace sigue funcionando.',
  'users.sent.invitation': 'Una nueva invitación está en camino a {email}.',
  'users.sent.passwordReset': 'Un enlace para establecer una contraseña nueva está en camino a {email}.',
  'users.menu.remove': 'Eliminar usuario',
  'users.menu.roles': 'Cambiar roles',
  'users.menu.groups': 'Cambiar grupos',
  'users.menu.country': 'Cambiar país de derechos',
  'users.done.remove':
    '{count, plural, one {Se ha quitado # usuario. Durante 30 días se puede restaurar en «Bajas recientes».} other {Se han quitado # usuarios. Durante 30 días se pueden restaurar en «Bajas recientes».}}',
  'users.done.roles': 'Se han cambiado los roles de {count, plural, one {# usuario} other {# usuarios}}.',
  'users.done.groups': 'Se han cambiado los grupos de {count, plural, one {# usuario} other {# usuarios}}.',
  'users.done.country':
    'Se ha cambiado el país de derechos de {count, plural, one {# usuario} other {# usuarios}}.',
  'users.partly.remove': 'Bajas: {done, number}. Sin quitar: {refused, number}.',
  'users.partly.roles': 'Usuarios con roles cambiados: {done, number}. Sin cambiar: {refused, number}.',
  'users.partly.groups': 'Usuarios con grupos cambiados: {done, number}. Sin cambiar: {refused, number}.',
  'users.partly.country':
    'Usuarios con país de derechos cambiado: {done, number}. Sin cambiar: {refused, number}.',
  'list.leftOut': '{count, plural, one {Se omite #} other {Se omiten #}} de {total, number}',
  'userSelect.looksIn':
    'Para este usuario cuentan los derechos de uso de otro país ({country}), así que esta licencia no le sirve.',
  'userSelect.returns':
    'La licencia de este producto que tiene este usuario ({country}) es para otro país y no le sirve. Se devuelve.',
  'userSelect.type': 'Escriba al menos dos letras de un nombre o de una dirección de correo.',
  'pickUsers.label': 'Usuarios',
  'pickUsers.hint': 'Escriba para buscar usuarios. Puede elegir varios.',
  'common.change': 'Cambiar',
  'bulk.export': 'Exportar lista de usuarios',
  'entitlement.set': '{country}, indicado para este usuario',
  'entitlement.own': '{country}, el país propio',
  'entitlement.main': '{country}, el país principal de la cuenta',
  'entitlement.mainInstead': '{country}, el país principal de la cuenta (sin derechos de uso: {own})',
  'entitlement.none': 'La cuenta no tiene derechos de uso para este país: {country}.',
  'users.menu.exceptions': 'Permitir o denegar un producto',
  'users.done.exceptions':
    '{count, plural, one {Excepción de # usuario guardada.} other {Excepciones de # usuarios guardadas.}}',
  'users.partly.exceptions': 'Excepciones guardadas: {done, number}. Sin guardar: {refused, number}.',
} satisfies Record<keyof typeof en, string>;
