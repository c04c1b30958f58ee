import type { invitations as en } from '../en/invitations.ts';

export const invitations = {
  'invitations.added': 'Añadida',
  'invitations.column.error': 'Error',
  'invitations.column.sentAt': 'Último envío',
  'invitations.column.expiresAt': 'Válida hasta',
  'invitations.done.resend.one': 'La invitación a {name} está en camino.',
  'invitations.done.resend': '{count, plural, one {# invitación} other {# invitaciones}} en camino.',
  'invitations.done.repeated':
    '{count, plural, one {# invitación se envió hace menos de un minuto y no se ha vuelto a enviar.} other {# invitaciones se enviaron hace menos de un minuto y no se han vuelto a enviar.}}',
  'invitations.done.withdraw.one': 'La invitación a {name} se ha retirado.',
  'invitations.done.withdraw':
    '{count, plural, one {# invitación retirada.} other {# invitaciones retiradas.}}',
  'invitations.empty.text':
    'Las personas añadidas que aún no han establecido una contraseña aparecen aquí, con el estado de su invitación.',
  'invitations.empty.title': 'No hay invitaciones pendientes',
  'invitations.error': 'El correo no se pudo entregar: {error}',
  'invitations.refused': '{count, plural, one {# invitación} other {# invitaciones}} sin cambios',
  'invitations.resend': 'Volver a enviar',
  'invitations.sendOne': 'Enviar',
  'invitations.sent': 'enviada',
  'invitations.ended':
    'Terminada: quien la envió ya no puede asignar estos roles, o hubo un bloqueo. Vuelva a enviarla.',
  'invitations.expiredOrEnded': 'Caducada o terminada',
  'invitations.state.ended': 'Terminada',
  'invitations.state.expired': 'Caducada',
  'invitations.state.failed': 'Fallida',
  'invitations.state.notSent': 'Sin enviar',
  'invitations.state.sending': 'En envío',
  'invitations.state.sent': 'Enviada',
  'invitations.text': 'Todas las personas añadidas que aún no han establecido una contraseña.',
  'invitations.validUntil': 'válida hasta el {date}',
  'invitations.withdraw': 'Retirar',
  'withdraw.confirm': 'Confirmar: retirar {count, plural, one {# invitación} other {# invitaciones}}',
  'withdraw.text':
    '{count, plural, one {El enlace deja de funcionar y el usuario se elimina} other {Los enlaces dejan de funcionar y los usuarios se eliminan}}. Nadie llegó a iniciar sesión, así que {count, plural, one {la dirección queda libre} other {las direcciones quedan libres}}.',
  'withdraw.title.one': '¿Retirar la invitación a {name}?',
  'withdraw.title': '¿Retirar {count, plural, one {# invitación} other {# invitaciones}}?',
  'invitation.submit': 'Establecer la contraseña',
  'invitation.text':
    'Hola, {name}. Le han añadido a {account}. Elija una contraseña; iniciará sesión con ella y con {email}.',
  'invitation.title': 'Le damos la bienvenida',
} satisfies Record<keyof typeof en, string>;
