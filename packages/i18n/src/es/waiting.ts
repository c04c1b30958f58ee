import type { waiting as en } from '../en/waiting.ts';

export const waiting = {
  'ask.closed': 'Una de sus peticiones se ha cerrado.',
  'ask.declined.country': 'Sus administradores han rechazado su petición del país de derechos {country}.',
  'ask.declined.license': 'Sus administradores han rechazado su petición de una licencia de {product}.',
  'ask.declined.release': 'Sus administradores han rechazado su petición de dejar la cuenta.',
  'ask.declined.role': 'Sus administradores han rechazado su petición del rol {role}.',
  'ask.declined.unlock': 'Sus administradores han rechazado su petición de desbloqueo.',
  'ask.granted.country': 'Sus administradores han fijado {country} como su país de derechos.',
  'ask.granted.license':
    'Ya tiene una licencia de {product}. Actualice la política en su herramienta de licencias.',
  'ask.granted.release': 'Sus administradores han aceptado que deje la cuenta.',
  'ask.granted.role': 'Sus administradores le han asignado el rol {role}.',
  'ask.granted.unlock': 'Sus administradores han aceptado su petición de desbloqueo.',
  'link.next.expired.emailChange':
    'Su dirección de acceso no ha cambiado. Para cambiarla, inicie sesión y escriba de nuevo la dirección en «Mis ajustes».',
  'link.next.expired.emailUndo':
    'El cambio de dirección ya no se puede deshacer aquí. Si no lo hizo usted, contacte con soporte.',
  'link.next.expired.notMyOrganization':
    'Si {account} no es su organización, pida a uno de sus administradores que le quite de la cuenta o contacte con soporte.',
  'link.next.used.emailChange': 'Con él se confirmó la dirección {email}. Inicie sesión con {email}.',
  'link.next.used.emailUndo':
    'Con él se restauró la dirección {email}. Busque nuestro correo con el enlace para elegir una contraseña nueva.',
  'link.next.used.emailVerification':
    'El registro de {email} ha terminado. Inicie sesión con la contraseña que eligió.',
  'link.next.used.invitation':
    'La contraseña de {email} ya está elegida. Inicie sesión con ella. Si no la conoce, elija allí «¿Ha olvidado su contraseña?».',
  'link.next.used.notMyOrganization':
    'Con él, {email} dejó de pertenecer a {account}. No tiene que hacer nada más.',
  'link.next.used.passwordReset':
    'Con él se eligió una contraseña nueva para {email}. Inicie sesión con ella. Si no la conoce, elija allí «¿Ha olvidado su contraseña?».',
  'profile.joined': 'Ya está decidido: ahora pertenece a {account}.',
  'signIn.locked.declined':
    'Sus administradores han rechazado su petición de desbloqueo. Lea la respuesta en el correo que le hemos enviado.',
  'signIn.locked.noLongerAsked':
    'Su petición ya no está pendiente. Inicie sesión de nuevo para ver el motivo del bloqueo.',
  'signIn.locked.unlocked': 'Su acceso está desbloqueado. Inicie sesión ahora.',
  'signIn.otherUser':
    'Ha iniciado sesión como {current}. Si continúa como {name}, se cierra la sesión de {current} en este navegador.',
  'support.nowAnswered': 'Soporte ha contestado. Lea la respuesta más arriba.',
  'signIn.released':
    'Sus administradores han aceptado que deje la cuenta y por eso se ha cerrado su sesión. Vuelva a iniciarla para unirse a otra.',
  'verifyEmail.approved': 'Solicitud aprobada. Ya pertenece a {account}. Inicie sesión con su contraseña.',
  'verifyEmail.ended': 'Su solicitud ya no está pendiente de aprobación. Inicie sesión para ver el estado.',
  'verifyEmail.rejected':
    '{account} no ha aprobado su solicitud. Inicie sesión para ver el motivo y cuándo puede volver a pedirlo.',
  'waiting.untold':
    'Esta página ya no comprueba el estado. Inicie sesión para ver si se ha decidido sobre su solicitud.',
} satisfies Record<keyof typeof en, string>;
