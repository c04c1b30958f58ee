import type { joining as en } from '../en/joining.ts';

export const joining = {
  'register.accountNumber': 'Número de cuenta (opcional)',
  'register.accountNumberHint': 'Si su organización le ha dado uno. Lo confirmará al completar el registro.',
  'approvals.empty.text':
    'Cuando alguien se registre con una dirección de sus dominios verificados o solicite unirse con su número de cuenta, la solicitud aparecerá aquí.',
  'approvals.empty.title': 'No hay aprobaciones pendientes',
  'approvals.text':
    'Estas personas se han registrado y esperan unirse a su cuenta. Primero, quien más tiempo lleva esperando.',
  'approvals.actions': 'Decidir sobre las solicitudes seleccionadas',
  'approvals.allowAgain': 'Permitir otra solicitud ya',
  'approvals.approve': 'Aprobar',
  'approvals.approvedBy': 'Aprobada por {name} el {date}.',
  'approvals.attention': 'Solo las que requieren atención',
  'approvals.done.allowAgain':
    '{count, plural, one {# persona puede volver a solicitarlo.} other {# personas pueden volver a solicitarlo.}}',
  'approvals.done.approve': '{count, plural, one {# solicitud aprobada.} other {# solicitudes aprobadas.}}',
  'approvals.done.reject': '{count, plural, one {# solicitud rechazada.} other {# solicitudes rechazadas.}}',
  'approvals.evidence.domain': 'Su dominio',
  'approvals.evidence.duplicate': 'Posible duplicado de',
  'approvals.evidence.earlier': 'En su cuenta hasta el {date}',
  'approvals.evidence.mail': 'Dirección confirmada',
  'approvals.evidence.number': 'Conocía el número de cuenta',
  'approvals.evidence.otherDomain': 'No es su dominio',
  'approvals.evidence.rejected': 'Rechazada antes',
  'approvals.message': '«{message}»',
  'approvals.noMatch': 'Ninguna solicitud coincide con la búsqueda y los filtros.',
  'approvals.reason': 'Motivo: {reason}',
  'approvals.reject': 'Rechazar',
  'approvals.rejectedBy': 'Rechazada por {name} el {date}.',
  'approvals.selectAll': 'Seleccionar todas',
  'approvals.selectFirst': 'Seleccione primero una o más solicitudes.',
  'approvals.source': 'Vía de la solicitud',
  'approvals.source.accountNumber': 'Número de cuenta',
  'approvals.source.domain': 'Dominio de correo',
  'approvals.state.decided': 'Decididas',
  'approvals.state.open': 'En espera',
  'approve.confirm': 'Confirmar: aprobar {count, plural, one {# solicitud} other {# solicitudes}}',
  'approve.text':
    '{count, plural, one {Esta persona se une a {account} de inmediato y se le avisa por correo.} other {Estas personas se unen a {account} de inmediato y se les avisa por correo. Lo que elija aquí vale para todas.}}',
  'approve.title.many': '¿Aprobar {count, plural, one {# solicitud} other {# solicitudes}}?',
  'approve.title.one': '¿Aprobar la solicitud de {name}?',
  'confirmEmail.done': 'Dirección confirmada. Ahora inicia sesión con {email}.',
  'confirmEmail.submit': 'Confirmar esta dirección',
  'confirmEmail.text': 'Cuando confirme, iniciará sesión con {email}.',
  'confirmEmail.title': 'Confirme su nueva dirección',
  'invitation.submit': 'Establecer la contraseña',
  'invitation.text':
    'Hola, {name}. Le han añadido a {account}. Elija una contraseña; iniciará sesión con ella y con {email}.',
  'invitation.title': 'Le damos la bienvenida',
  'link.continueAs': 'Continuar como {name}',
  'link.otherUser':
    'Este enlace es para {person}. Ha iniciado sesión como {current}. Si continúa como {name}, se cierra la sesión de {current} en este navegador.',
  'link.renew': 'Enviar un enlace nuevo a {email}',
  'link.renewed': 'Un enlace nuevo está en camino a {email}. Ábralo desde ese correo.',
  'link.stayAs': 'Seguir como {current}',
  'link.toSignIn': 'Ir al inicio de sesión',
  'newPassword.submit': 'Establecer contraseña nueva',
  'newPassword.text': 'Para {email}. Al establecerla se cierran todas sus sesiones abiertas.',
  'newPassword.title': 'Establecer una contraseña nueva',
  'notMine.done': 'Hecho. {email} ya no pertenece a {account}.',
  'notMine.submit': '{account} no es mi organización',
  'notMine.text':
    'Se ha añadido {email} a {account}. Si no es su organización, díganoslo aquí. Se le quita de la cuenta de inmediato y terminan todos los roles que tenga en ella.',
  'notMine.title': '¿No es su organización?',
  'password.hint':
    'Al menos {min} caracteres. Varias palabras seguidas son fáciles de recordar; no hacen falta símbolos ni números.',
  'password.length': '{length} de {min} caracteres',
  'password.new': 'Contraseña nueva',
  'register.sent':
    'Hemos enviado un correo a {email}. Abra el enlace que contiene para completar el registro; sirve durante 24 horas.',
  'register.submit': 'Registrarse',
  'register.text':
    'Escriba su dirección de correo. Le enviaremos un enlace para elegir su nombre y su contraseña.',
  'register.title': 'Registrarse',
  'reject.confirm': 'Confirmar: rechazar {count, plural, one {# solicitud} other {# solicitudes}}',
  'reject.reason': 'Motivo (opcional)',
  'reject.reasonHint': 'Lo verán en el correo y en su perfil.',
  'reject.text':
    '{count, plural, one {Esta persona sigue registrada sin cuenta, se le avisa por correo y puede volver a solicitarlo pasados 7 días.} other {Estas personas siguen registradas sin cuenta, se les avisa por correo y pueden volver a solicitarlo pasados 7 días.}}',
  'reject.title.many': '¿Rechazar {count, plural, one {# solicitud} other {# solicitudes}}?',
  'reject.title.one': '¿Rechazar la solicitud de {name}?',
  'resetPassword.sent':
    'Si {email} inicia sesión aquí con contraseña, hay un enlace en camino. Sirve una sola vez, durante 60 minutos. ¿No le llega? Mire en la carpeta de correo no deseado. Si inicia sesión a través de su organización, su departamento de TI puede ayudarle.',
  'resetPassword.submit': 'Enviar enlace',
  'resetPassword.text':
    'Escriba su dirección de correo y le enviaremos un enlace para establecer una contraseña nueva.',
  'resetPassword.title': '¿Ha olvidado su contraseña?',
  'undoEmail.done':
    'Hecho: vuelve a iniciar sesión con {email}. La contraseña anterior ya no sirve; le hemos enviado un enlace para establecer una nueva.',
  'undoEmail.submit': 'Deshacer el cambio',
  'undoEmail.text':
    'Volverá a iniciar sesión con {email} y se cerrarán todas las sesiones abiertas en su nombre. La contraseña dejará de servir; recibirá un enlace para establecer una nueva.',
  'undoEmail.title': 'Deshacer el cambio de dirección',
  'verifyEmail.askToJoin': 'Solicitar unirse a la cuenta con el número {number}',
  'verifyEmail.askToJoinHint':
    'El número lo escribió quien pidió este correo. Márquelo solo si se lo dio su organización.',
  'verifyEmail.joined': 'Dirección confirmada. Ya pertenece a {account}. Inicie sesión con su contraseña.',
  'verifyEmail.submit': 'Completar el registro',
  'verifyEmail.text':
    'Este enlace demuestra que la dirección {email} es suya. Escriba su nombre y elija una contraseña.',
  'verifyEmail.title': 'Complete su registro',
  'verifyEmail.unaffiliated':
    'Dirección confirmada. Aún no pertenece a ninguna cuenta. Inicie sesión: su perfil explica cómo unirse a una.',
  'verifyEmail.waiting':
    'Dirección confirmada. Su solicitud está pendiente de la aprobación de {account}. Cuando sus administradores decidan, lo verá en esta página y le avisaremos por correo. Ya puede iniciar sesión.',
} satisfies Record<keyof typeof en, string>;
