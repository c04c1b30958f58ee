import type { refusals as en } from '../en/refusals.ts';

export const refusals = {
  'refusals.request.malformed':
    'No se pudo leer la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
  'refusals.request.invalid': 'Falta algo o no es válido. Revise lo que ha escrito.',
  'refusals.request.tooLarge': 'Son demasiados datos para una sola solicitud. Inténtelo de nuevo con menos.',
  'refusals.request.unsupportedMediaType': 'Este tipo de contenido no se admite.',
  'refusals.request.crossSite':
    'Esta solicitud venía de otro sitio web y se ha rechazado. Abra Roster directamente e inténtelo de nuevo.',
  'refusals.request.wrongAddress':
    'Esta no es la dirección de Roster, por lo que no se ha hecho nada. Abra Roster en la dirección correcta e inténtelo allí.',
  'refusals.request.notFound': 'No hay nada en esta dirección.',
  'refusals.request.invalidCursor': 'Esta página de la lista está desactualizada. Vuelva a la primera.',
  'refusals.platform.unavailable':
    'Roster no está disponible en este momento. No se ha cambiado nada. Espere un momento e inténtelo de nuevo.',
  'refusals.platform.busy':
    'En este momento se están cambiando muchos usuarios de su cuenta. Espere unos segundos e inténtelo de nuevo.',
  'refusals.platform.failed':
    'Se ha producido un error en Roster. No se ha cambiado nada; si se repite, avise al equipo de soporte.',
  'refusals.session.otherIdentity':
    'En este navegador ha iniciado sesión otra persona, por lo que no se ha hecho nada. Vuelva a cargar la página para continuar como esa persona.',
  'refusals.session.proofNeeded':
    'Para esto hace falta de nuevo su contraseña, porque hace un rato que la escribió. No se ha hecho nada.',
  'refusals.session.required': 'Su sesión ya no está abierta. Vuelva a iniciar sesión.',
  'refusals.permission.missing': 'Sus roles no lo permiten. Un administrador de su cuenta puede ayudarle.',
  'refusals.signIn.wrong': 'El correo electrónico o la contraseña no son correctos.',
  'refusals.signIn.locked': 'Su acceso está bloqueado.',
  'refusals.signIn.tooManyTries': 'Demasiados intentos fallidos. Vuelva a intentarlo dentro de unos minutos.',
  'refusals.users.notFound': 'Este usuario no está en su cuenta o ya no pertenece a ella.',
  'refusals.users.cannotLockYourself':
    'No puede bloquear su propio acceso. Puede hacerlo otro administrador.',
  'refusals.users.administratorProtected':
    'Solo un administrador de la cuenta puede cambiar a otro administrador de la cuenta.',
  'refusals.users.lastAdministrator':
    'Este usuario es la única persona con el rol de administrador de la cuenta que puede iniciar sesión. Asigne antes ese rol a otra persona y vuelva a intentarlo.',
  'refusals.users.alreadyLocked': 'Este usuario ya está bloqueado por un administrador.',
  'refusals.users.notLocked': 'Este usuario no está bloqueado; no hay nada que desbloquear.',
  'refusals.users.staysLocked':
    'El inicio de sesión de este usuario sigue bloqueado por el operador de la plataforma o por el directorio de su organización. Primero hay que desbloquearlo y después nombrarlo.',
  'refusals.users.lockedByDirectory':
    'El directorio de su organización bloqueó a este usuario; su departamento de TI puede desbloquearlo allí.',
  'refusals.users.lockedByOperator':
    'El operador de la plataforma bloqueó a este usuario; abra una solicitud de servicio para que se desbloquee.',
  'refusals.request.keyReused':
    'Esta solicitud usó la clave de otra anterior y distinta. Vuelva a cargar la página e inténtelo de nuevo.',
  'refusals.exports.oneAtATime':
    'Todavía hay otra exportación de su cuenta en curso, y solo se hace una a la vez. Espere a que termine y vuelva a intentarlo.',
  'refusals.request.tooMany':
    'Demasiadas solicitudes en poco tiempo. Espere un momento e inténtelo de nuevo.',
  'refusals.users.managedByOrganization':
    'Este inicio de sesión lo gestiona la organización, por lo que no se puede cambiar aquí. El departamento de TI puede ayudar.',
  'refusals.users.lockedNoReset':
    'Este usuario está bloqueado y una contraseña nueva no lo desbloquearía. Desbloquéelo primero.',
  'refusals.users.notInvited': 'Este usuario ya ha iniciado sesión y no tiene ninguna invitación pendiente.',
  'refusals.users.changedMeanwhile':
    'Otra persona ha cambiado este usuario mientras usted lo editaba. Lo que ha escrito sigue aquí: revise lo nuevo y guarde otra vez.',
  'refusals.users.emailNotAvailable': 'Esta dirección no se puede usar. Elija otra.',
  'refusals.users.emailOutsideDomains':
    'Los administradores solo pueden cambiar direcciones dentro de los dominios verificados de la cuenta. El usuario puede cambiar a cualquier otra en «Mis ajustes».',
  'refusals.roles.administratorOnlyByAdministrator':
    'Solo un administrador de la cuenta puede asignar el rol de administrador de la cuenta.',
  'refusals.groups.notFound': 'Uno de estos grupos ya no existe. Elija de nuevo.',
} satisfies Record<keyof typeof en, string>;
