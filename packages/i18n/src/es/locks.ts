import type { locks as en } from '../en/locks.ts';

export const locks = {
  'lock.alone':
    'El bloqueo por sí solo no detiene el uso de los productos ni el registro de uso. Para que terminen también las licencias, quite a los usuarios de la cuenta.',
  'lock.confirm': 'Confirmar: bloquear {count, plural, one {# usuario} other {# usuarios}}',
  'lock.note': 'Nota para administradores (opcional)',
  'lock.noteHint':
    'La ven los demás administradores antes de desbloquear. El usuario bloqueado no la ve nunca.',
  'lock.notOffline':
    'El bloqueo no detiene el registro de uso. Ahora mismo ninguno de sus productos puede funcionar sin conexión.',
  'lock.offline':
    'El bloqueo no detiene el uso de los productos ni el registro de uso: los productos ya configurados pueden funcionar sin conexión hasta el {date}. Para que terminen también las licencias, quite {count, plural, one {al usuario} other {a los usuarios}} de la cuenta.',
  'lock.offlineOne': '{name}: hasta el {date}',
  'lock.refused':
    '{count, plural, one {# de {total, number} no se puede bloquear} other {# de {total, number} no se pueden bloquear}}',
  'lock.text':
    'Se cierran ahora todas sus sesiones y no {count, plural, one {podrá} other {podrán}} iniciar sesión hasta que se desbloquee su acceso. Se {count, plural, one {le} other {les}} avisa por correo.',
  'lock.title.many': '¿Bloquear {count, plural, one {# usuario} other {# usuarios}}?',
  'lock.title.one': '¿Bloquear a {name}?',
  'signOutUsers.confirm':
    'Confirmar: cerrar las sesiones de {count, plural, one {# usuario} other {# usuarios}}',
  'signOutUsers.refused': 'No se pueden cerrar las sesiones de {count, number} de {total, number}',
  'signOutUsers.text':
    '{sessions, plural, =0 {Ahora mismo no hay sesiones abiertas.} one {Se cierra ahora # sesión abierta.} other {Se cierran ahora # sesiones abiertas.}}{devices, plural, =0 {} one { # dispositivo no recibe una política nueva hasta que se vuelva a iniciar sesión en él.} other { # dispositivos no reciben una política nueva hasta que se vuelva a iniciar sesión en ellos.}} Se puede volver a iniciar sesión enseguida. Para impedirlo, bloquee el acceso.',
  'signOutUsers.title.many':
    '¿Cerrar todas las sesiones de {count, plural, one {# usuario} other {# usuarios}}?',
  'signOutUsers.title.one': '¿Cerrar todas las sesiones de {name}?',
  'unlock.confirm': 'Confirmar: desbloquear {count, plural, one {# usuario} other {# usuarios}}',
  'unlock.refused':
    '{count, plural, one {# de {total, number} no se puede desbloquear} other {# de {total, number} no se pueden desbloquear}}',
  'unlock.staying':
    'Estos usuarios siguen bloqueados por otro motivo; ese bloqueo no lo pueden quitar los administradores:',
  'unlock.text':
    '{count, plural, one {Podrá} other {Podrán}} volver a iniciar sesión con la contraseña de siempre. Se {count, plural, one {le} other {les}} avisa por correo.',
  'unlock.title.many': '¿Desbloquear {count, plural, one {# usuario} other {# usuarios}}?',
  'unlock.title.one': '¿Desbloquear a {name}?',
  'lock.removeInstead': 'Quitar de la cuenta',
  'lock.alsoDeny': 'Denegar también el acceso a todos los productos',
  'lock.alsoDenyHint':
    'En los dispositivos, los productos se detienen en el próximo contacto. En uno que siga sin conexión funcionan hasta su fecha. Las excepciones que permiten un solo producto terminan.',
  'lock.alreadyDenied':
    '{count, plural, one {# de ellos ya tiene} other {# de ellos ya tienen}} denegados todos los productos. Esa excepción queda como está.',
  'unlock.denied':
    '{count, plural, one {Una excepción sigue denegando todos los productos a # usuario.} other {Varias excepciones siguen denegando todos los productos a # usuarios.}}',
  'unlock.endDenials':
    '{count, plural, one {Terminar también esta excepción} other {Terminar también estas excepciones}}',
} satisfies Record<keyof typeof en, string>;
