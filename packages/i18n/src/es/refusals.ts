import type { refusals as en } from '../en/refusals.ts';

export const refusals = {
  'refusals.request.malformed':
    'No se pudo leer la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
  'refusals.request.invalid': 'Falta algo de lo enviado o no se entiende. Compruebe lo que ha escrito.',
  'refusals.request.tooLarge': 'Es demasiado de una vez. Inténtelo de nuevo con menos.',
  'refusals.request.unsupportedMediaType': 'Aquí no se entiende este tipo de datos.',
  'refusals.request.crossSite': 'Esta solicitud venía de otro sitio web y se ha rechazado.',
  'refusals.request.notFound': 'No hay nada en esta dirección.',
  'refusals.request.invalidCursor':
    'Esta página de la lista ya no es actual. Vuelva a empezar por la primera.',
  'refusals.platform.unavailable':
    'Roster no puede responder en este momento. Espere un poco e inténtelo de nuevo; no se ha cambiado nada.',
  'refusals.platform.failed':
    'Algo ha fallado en Roster. No se ha cambiado nada; si vuelve a ocurrir, avise al soporte.',
  'refusals.session.required': 'Ya no tiene la sesión iniciada. Vuelva a iniciarla.',
  'refusals.permission.missing': 'Sus roles no lo permiten. Un administrador de su cuenta puede ayudarle.',
  'refusals.signIn.wrong': 'El correo electrónico o la contraseña no son correctos.',
  'refusals.signIn.locked': 'Su acceso está bloqueado.',
  'refusals.signIn.tooManyTries': 'Demasiados intentos fallidos. Vuelva a intentarlo dentro de unos minutos.',
  'refusals.users.notFound': 'Este usuario no existe en su cuenta, o ya no.',
  'refusals.users.cannotLockYourself': 'No puede bloquearse a sí mismo. Puede hacerlo otro administrador.',
  'refusals.users.administratorProtected':
    'Solo un administrador de la cuenta puede actuar sobre otro administrador de la cuenta.',
  'refusals.users.lastAdministrator':
    'Es la única persona con el rol de administrador de la cuenta que puede iniciar sesión. Asigne antes ese rol a otra persona y vuelva a intentarlo.',
  'refusals.users.alreadyLocked': 'Un administrador ya bloqueó a esta persona.',
  'refusals.users.notLocked': 'No hay ningún bloqueo que quitar.',
  'refusals.users.lockedByDirectory':
    'La bloqueó el directorio de su organización; su departamento de TI puede desbloquearla allí.',
  'refusals.users.lockedByOperator':
    'La bloqueó el operador de esta plataforma; abra una solicitud de servicio para que se desbloquee.',
  'refusals.users.selectionChanged':
    'La lista ha cambiado entretanto: ahora {total, plural, one {coincide # usuario} other {coinciden # usuarios}}. No se ha hecho nada; revísela y confirme.',
  'refusals.users.selectionTooLarge': 'Coinciden más de 10 000 usuarios. Acote la lista y hágalo por partes.',
} satisfies Record<keyof typeof en, string>;
