import type { joining as en } from '../en/joining.ts';

export const joining = {
  'approvals.empty.text':
    'Aquí aparece quien se registra con una dirección de su organización y necesita su aprobación.',
  'approvals.empty.title': 'No hay nadie esperando',
  'approvals.text':
    'Estas personas se han registrado y esperan unirse a su cuenta; primero, quien más tiempo lleva.',
  'approvals.actions': 'Decidir sobre las solicitudes seleccionadas',
  'approvals.allowAgain': 'Permitir otra solicitud ahora',
  'approvals.approve': 'Aprobar',
  'approvals.approvedBy': 'Aprobada por {name} el {date}.',
  'approvals.attention': 'Solo las que requieren atención',
  'approvals.done.allowAgain':
    '{count, plural, one {# persona puede volver a solicitarlo.} other {# personas pueden volver a solicitarlo.}}',
  'approvals.done.approve': '{count, plural, one {# solicitud aprobada.} other {# solicitudes aprobadas.}}',
  'approvals.done.reject': '{count, plural, one {# solicitud rechazada.} other {# solicitudes rechazadas.}}',
  'approvals.evidence.domain': 'Su dominio',
  'approvals.evidence.duplicate': 'Quizá la misma persona que',
  'approvals.evidence.earlier': 'Perteneció a su cuenta hasta el {date}',
  'approvals.evidence.mail': 'Dirección verificada',
  'approvals.evidence.number': 'Conocía el número de cuenta',
  'approvals.evidence.otherDomain': 'Dominio ajeno',
  'approvals.evidence.rejected': 'Rechazado antes',
  'approvals.message': '«{message}»',
  'approvals.noMatch': 'Ninguna solicitud coincide con la búsqueda y los filtros.',
  'approvals.reason': 'Motivo: {reason}',
  'approvals.reject': 'Rechazar',
  'approvals.rejectedBy': 'Rechazada por {name} el {date}.',
  'approvals.selectAll': 'Seleccionar todas',
  'approvals.selectFirst': 'Seleccione primero una o más.',
  'approvals.source': 'Vía de la solicitud',
  'approvals.source.accountNumber': 'Número de cuenta',
  'approvals.source.domain': 'Dominio de correo',
  'approvals.state.decided': 'Decididas',
  'approvals.state.open': 'En espera',
  'approve.confirm': 'Confirmar: aprobar a {count, plural, one {# persona} other {# personas}}',
  'approve.text':
    '{count, plural, one {Esta persona se une} other {Estas personas se unen}} a {account} de inmediato y {count, plural, one {recibe} other {reciben}} un correo. Lo que elija aquí vale para todas.',
  'approve.title.many': '¿Aprobar a {count, plural, one {# persona} other {# personas}}?',
  'approve.title.one': '¿Aprobar a {name}?',
  'confirmEmail.done': 'Confirmada. Ahora inicia sesión con {email}.',
  'confirmEmail.submit': 'Confirmar esta dirección',
  'confirmEmail.text': 'A partir de ahora iniciará sesión con {email}.',
  'confirmEmail.title': 'Confirme su nueva dirección',
  'invitation.submit': 'Establecer la contraseña',
  'invitation.text':
    'Hola, {name}: Le han añadido a {account}. Elija una contraseña; iniciará sesión con ella y con {email}.',
  'invitation.title': 'Le damos la bienvenida',
  'link.renew': 'Enviar un enlace nuevo a {email}',
  'link.renewed': 'Se ha enviado un enlace nuevo a {email}. Ábralo desde ese correo.',
  'link.toSignIn': 'Ir al inicio de sesión',
  'newPassword.submit': 'Establecer la contraseña nueva',
  'newPassword.text': 'Para {email}. Se cierran todas las sesiones abiertas.',
  'newPassword.title': 'Establecer una contraseña nueva',
  'notMine.done': 'Hecho: ya no pertenece a {account}.',
  'notMine.submit': '{account} no es mi organización',
  'notMine.text':
    'Se ha añadido {email} a {account}. Si no es su organización, indíquelo: se le quitará de inmediato, con todos los roles que tenga allí.',
  'notMine.title': '¿No es su organización?',
  'password.hint':
    'Al menos {min} caracteres. Varias palabras seguidas son fáciles de recordar; no hacen falta signos ni números.',
  'password.length': '{length} de {min} caracteres',
  'password.new': 'Contraseña nueva',
  'register.sent':
    'Se ha enviado un correo a {email}. Confirme la dirección con el enlace que contiene; sirve durante 24 horas.',
  'register.submit': 'Registrarse',
  'register.text': 'Un solo acceso para cualquier cuenta a la que vaya a pertenecer.',
  'register.title': 'Registrarse',
  'reject.confirm': 'Confirmar: rechazar a {count, plural, one {# persona} other {# personas}}',
  'reject.reason': 'Motivo (opcional)',
  'reject.reasonHint': 'Lo leerán en el correo y en su perfil.',
  'reject.text':
    '{count, plural, one {Sigue registrada} other {Siguen registradas}} sin cuenta, {count, plural, one {recibe} other {reciben}} un correo y {count, plural, one {puede} other {pueden}} volver a solicitarlo pasados 7 días.',
  'reject.title.many': '¿Rechazar a {count, plural, one {# persona} other {# personas}}?',
  'reject.title.one': '¿Rechazar a {name}?',
  'resetPassword.sent':
    'Si {email} puede iniciar sesión aquí con contraseña, hay un enlace en camino. Sirve una sola vez, durante 60 minutos. ¿No llega? Mire en la carpeta de correo no deseado; a quien inicia sesión a través de su organización le ayuda su departamento de TI.',
  'resetPassword.submit': 'Enviar el enlace',
  'resetPassword.text':
    'Introduzca su dirección y le enviaremos un enlace para establecer una contraseña nueva.',
  'resetPassword.title': '¿Ha olvidado su contraseña?',
  'undoEmail.done':
    'Hecho: vuelve a iniciar sesión con {email}. Si el cambio no fue suyo, establezca ahora una contraseña nueva.',
  'undoEmail.submit': 'Deshacer el cambio',
  'undoEmail.text':
    'Volverá a iniciar sesión con {email} y se cerrarán todas las sesiones abiertas en su nombre.',
  'undoEmail.title': 'Deshacer el cambio',
  'verifyEmail.joined': 'Confirmada. Ya pertenece a {account}; inicie sesión con su contraseña.',
  'verifyEmail.submit': 'Confirmar esta dirección',
  'verifyEmail.text': 'Un clic más y {email} quedará registrada.',
  'verifyEmail.title': 'Confirme su dirección',
  'verifyEmail.unaffiliated':
    'Confirmada. Aún no pertenece a ninguna cuenta. Inicie sesión: su perfil explica cómo unirse a una.',
  'verifyEmail.waiting':
    'Confirmada. Ahora espera la aprobación de {account}; le avisaremos por correo cuando sus administradores decidan. Ya puede iniciar sesión y ver su situación.',
} satisfies Record<keyof typeof en, string>;
