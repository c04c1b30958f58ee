import type { operator as en } from '../en/operator.ts';

export const operator = {
  'operator.accounts.text': 'Todas las organizaciones de esta plataforma.',
  'operator.accounts.search': 'Buscar por nombre o número',
  'operator.accounts.new': 'Cuenta nueva',
  'operator.accounts.members': '{count, plural, one {# usuario} other {# usuarios}}',
  'operator.accounts.closed': 'Cerrada',
  'operator.accounts.noAdministrator': 'Sin administrador',
  'operator.accounts.name': 'Nombre de la cuenta',
  'operator.accounts.number': 'Número de cuenta',
  'operator.accounts.first': 'Primer administrador de la cuenta (invitado por correo)',
  'operator.accounts.created': 'Cuenta creada. La invitación está en camino.',
  'operator.administrators': 'Administradores de la cuenta',
  'operator.appoint': 'Nombrar administrador',
  'operator.appointText':
    'Quien ya pertenece a la cuenta recibe el rol. Quien no tiene cuenta se añade a esta. A quien no está registrado se le invita.',
  'operator.domains': 'Dominios verificados',
  'operator.domain': 'Dominio',
  'operator.verify': 'Verificar manualmente',
  'operator.removeDomain': 'Quitar {domain}',
  'operator.reason': 'Motivo (queda en el registro de auditoría de la cuenta)',
  'operator.close': 'Cerrar cuenta',
  'operator.closeTitle': '¿Cerrar {name}?',
  'operator.closeText':
    'Quien inicie sesión verá que la cuenta está cerrada. Sus administradores pueden leer y exportar datos durante 30 días. Después todos dejan la cuenta, terminan las licencias, los dominios quedan libres y las solicitudes abiertas se cierran.',
  'operator.closeConfirm': 'Confirmar: cerrar cuenta',
  'operator.closedSince': 'Cerrada desde el {date}',
  'operator.users.text': 'Busque personas en todas las cuentas y fuera de ellas.',
  'operator.users.search': 'Buscar por nombre o correo, al menos tres letras',
  'operator.users.noAccount': 'No pertenece a ninguna cuenta',
  'operator.users.isOperator': 'Operador',
  'operator.lock': 'Bloquear',
  'operator.unlock': 'Desbloquear',
  'operator.release': 'Sacar de la cuenta',
  'operator.erase': 'Borrar',
  'operator.title.lock': '¿Bloquear a {name}?',
  'operator.title.unlock': '¿Desbloquear a {name}?',
  'operator.title.release': '¿Sacar a {name} de {account}?',
  'operator.title.erase': '¿Borrar a {name} definitivamente?',
  'operator.text.lock':
    'Se cierran ahora sus sesiones. Solo un operador puede desbloquear a esta persona, sea cual sea su cuenta.',
  'operator.text.unlock':
    'Termina el bloqueo del operador. Los bloqueos de una cuenta o un directorio se mantienen.',
  'operator.text.release':
    'Terminan sus roles, grupos y licencias en esa cuenta. Otra cuenta puede añadir a esta persona.',
  'operator.text.erase':
    'Se borran definitivamente su nombre, su dirección, sus inicios de sesión, sus sesiones, sus correos y lo que el registro de auditoría dice de la persona. Los sucesos se conservan, sin nombre, para que el registro de auditoría siga completo. También se borra lo que la persona escribió; de las solicitudes de servicio solo quedan los números. La dirección se puede volver a usar.',
  'operator.confirm.lock': 'Confirmar: bloquear',
  'operator.confirm.unlock': 'Confirmar: desbloquear',
  'operator.confirm.release': 'Confirmar: sacar de la cuenta',
  'operator.confirm.erase': 'Confirmar: borrar definitivamente',
  'operator.done': 'Hecho.',
  'operator.mails.text': 'Correos que no se pudieron entregar, con la respuesta del servidor de destino.',
  'operator.mails.resend': 'Volver a enviar',
  'operator.mails.none': 'Todos los correos se han entregado o están en camino.',
  'operator.mails.search': 'Buscar por destinatario o cuenta',
  'operator.mails.tries': '{count, plural, one {# intento} other {# intentos}}',
  'operator.mails.resendAll':
    '{count, plural, one {Volver a enviar # correo} other {Volver a enviar # correos}}',
  'operator.mails.template': 'Tipo de correo',
  'operator.mails.account': 'Cuenta',
  'operator.mails.failure': 'Motivo',
  'operator.mails.from': 'Desde',
  'operator.mails.to': 'Hasta',
  'operator.mails.clear': 'Quitar filtros',
  'operator.failure.refused': 'El servidor de destino rechazó al destinatario o el correo.',
  'operator.failure.givenUp': 'El servidor de destino aplazó el correo durante más de cinco días.',
  'operator.failure.unwritable': 'Roster no pudo generar el correo.',
  'operator.queue.flowing': 'Los correos se están enviando.',
  'operator.queue.waiting':
    '{count, plural, =0 {No hay ninguno en espera.} one {Hay # en espera.} other {Hay # en espera.}}',
  'operator.queue.oldest': 'El más antiguo es del {at}.',
  'operator.queue.paused': 'No se está enviando ningún correo',
  'operator.queue.since': 'En pausa desde el {since}.',
  'operator.queue.nextTry': 'Próximo intento a las {time}.',
  'operator.queue.answer': 'Detalle técnico: {answer}',
  'operator.queue.tryNow': 'Intentarlo ahora',
  'operator.queue.trying': 'Roster lo está intentando de nuevo.',
  'operator.queue.fault.away':
    'El servidor de correo no responde o no acepta correos en este momento. No se pierde ningún correo: todo se enviará cuando vuelva a funcionar.',
  'operator.queue.fault.loginRefused':
    'El servidor de correo rechaza el nombre de usuario o la contraseña de Roster. Corríjalos en SMTP_URL y reinicie Roster. No se pierde ningún correo.',
  'operator.queue.fault.senderRefused':
    'El servidor de correo rechaza la dirección de remitente de Roster. Autorícela en el servidor de correo. No se pierde ningún correo.',
  'operator.resend.title':
    '{count, plural, one {¿Volver a enviar # correo?} other {¿Volver a enviar # correos?}}',
  'operator.resend.text':
    '{count, plural, one {Pasa a la cola y sale en unos minutos. Reenvíelo solo si se ha resuelto la causa.} other {Pasan a la cola y salen en unos minutos. Reenvíelos solo si se ha resuelto la causa.}}',
  'operator.resend.ended':
    '{count, plural, one {# correo no se envía, porque su enlace se usó, se sustituyó o ha caducado, o porque ya no consta como fallido.} other {# correos no se envían, porque sus enlaces se usaron, se sustituyeron o han caducado, o porque ya no constan como fallidos.}}',
  'operator.resend.confirm': '{count, plural, one {Enviar # correo} other {Enviar # correos}}',
  'operator.resend.done': '{count, plural, one {# correo está} other {# correos están}} de nuevo en camino.',
} satisfies Record<keyof typeof en, string>;
