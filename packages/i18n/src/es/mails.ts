import type { MailWords } from '../en/mails.ts';

export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Se ha bloqueado su acceso',
  'signInLocked.body':
    'Hola, {name}:\n\nUn administrador de {accountName} bloqueó su acceso el {lockedAt, date, long} a las {lockedAt, time, short}. Se han cerrado todas sus sesiones y no podrá iniciar sesión hasta que lo desbloqueen.\n\nPara que lo desbloqueen, póngase en contacto con un administrador de {accountName}: {administrators}.',
  'signInUnlocked.subject': 'Ya puede volver a iniciar sesión',
  'signInUnlocked.action': 'Iniciar sesión',
  'signInUnlocked.body':
    'Hola, {name}:\n\nUn administrador de {accountName} desbloqueó su acceso el {unlockedAt, date, long} a las {unlockedAt, time, short}. Ya puede iniciar sesión con la contraseña que tenía:\n{signInPage}',
  'lockedByOperator.subject': 'Se ha bloqueado su acceso',
  'lockedByOperator.action': 'Contactar con soporte',
  'lockedByOperator.body':
    'Hola, {name}:\n\nEl operador de la plataforma bloqueó su acceso el {lockedAt, date, long} a las {lockedAt, time, short}. Se han cerrado todas sus sesiones y no podrá iniciar sesión hasta que lo desbloqueen.\n\nPara que lo desbloqueen, póngase en contacto con el equipo de soporte:\n{supportPage}',
  'unlockedByOperator.subject': 'Ya puede volver a iniciar sesión',
  'unlockedByOperator.action': 'Iniciar sesión',
  'unlockedByOperator.body':
    'Hola, {name}:\n\nEl operador de la plataforma desbloqueó su acceso el {unlockedAt, date, long} a las {unlockedAt, time, short}. Ya puede iniciar sesión con la contraseña que tenía:\n{signInPage}',
  'invitation.subject': 'Le han invitado a {accountName}',
  'invitation.action': 'Establecer contraseña',
  'invitation.body':
    'Hola, {name}:\n\n{inviterName} le ha añadido a {accountName}. Establezca su contraseña para iniciar sesión:\n{acceptUrl}\n\nEl enlace sirve una sola vez, hasta las {acceptUntil, time, short} del {acceptUntil, date, long}. Si ha caducado, le ofrecerá otro.\n\nSi {accountName} no es su organización, díganoslo aquí y se le quitará de la cuenta de inmediato:\n{leaveUrl}',
  'addedToAccount.subject': 'Ahora pertenece a {accountName}',
  'addedToAccount.action': 'Iniciar sesión',
  'addedToAccount.body':
    'Hola, {name}:\n\n{inviterName} le ha añadido a {accountName}. Inicie sesión con la dirección y la contraseña de siempre:\n{signInPage}\n\n{locked, select, yes {Su acceso sigue bloqueado; un administrador de {accountName} puede desbloquearlo.} other {}}\n\nActualice su política una vez en cada equipo en el que use productos, para que encuentren las licencias de {accountName}.\n\nSi {accountName} no es su organización, díganoslo aquí y se le quitará de la cuenta de inmediato:\n{leaveUrl}',
  'passwordReset.subject': 'Establezca una contraseña nueva',
  'passwordReset.action': 'Establecer contraseña nueva',
  'passwordReset.body':
    'Hola, {name}:\n\n{byAdministrator, select, yes {Un administrador de su cuenta le ha enviado este enlace.} undo {Su dirección de acceso ha vuelto a ser esta, por lo que la contraseña anterior ya no sirve.} other {Alguien, esperamos que usted, ha pedido una contraseña nueva.}} Establézcala aquí:\n{resetUrl}\n\nEl enlace sirve una sola vez, hasta las {resetUntil, time, short} del {resetUntil, date, long}. Después le ofrecerá otro. Al establecer la contraseña nueva se cierran todas las sesiones abiertas.\n\n{byAdministrator, select, yes {Si no necesita una contraseña nueva, puede ignorar este correo.} undo {Si no ha deshecho usted el cambio, avise a un administrador de su cuenta.} other {Si no ha sido usted, puede ignorar este correo: su contraseña no cambia.}}',
  'passwordChanged.subject': 'Se ha cambiado su contraseña',
  'passwordChanged.action': 'Pedir contraseña nueva',
  'passwordChanged.body':
    'Hola, {name}:\n\nSu contraseña se cambió el {changedAt, date, long} a las {changedAt, time, short}. Se han cerrado todas las demás sesiones.\n\nSi no ha sido usted, avise a un administrador de su cuenta y pida de inmediato una contraseña nueva:\n{resetPage}',
  'emailVerification.subject': 'Confirme su dirección',
  'emailVerification.action': 'Confirmar dirección',
  'emailVerification.body':
    'Hola:\n\nAlguien, esperamos que usted, quiere registrarse con esta dirección. Confírmela aquí y elija su nombre y su contraseña:\n{verifyUrl}\n\nEl enlace sirve una sola vez, hasta las {verifyUntil, time, short} del {verifyUntil, date, long}.\n\nSi no ha sido usted, puede ignorar este correo: nadie puede iniciar sesión con su dirección sin que usted la confirme.',
  'invitationNeeded.subject': 'Pida una invitación',
  'invitationNeeded.body':
    'Hola:\n\nAlguien, esperamos que usted, quiere registrarse o establecer una contraseña con esta dirección. Ya se le añadió a una cuenta, pero no hay ninguna invitación con la que pueda establecer su primera contraseña.\n\nPida a un administrador de su organización que le envíe la invitación. Usted figura en su lista de usuarios.\n\nSi no ha sido usted, puede ignorar este correo: no se ha cambiado nada.',
  'alreadyRegistered.subject': 'Su dirección ya está registrada',
  'alreadyRegistered.action': 'Iniciar sesión',
  'alreadyRegistered.body':
    'Hola, {name}:\n\nAlguien, esperamos que usted, ha intentado registrarse con esta dirección. Ya está registrada, así que puede iniciar sesión:\n{signInPage}\n\nSi no recuerda la contraseña, establezca una nueva:\n{resetPage}\n\nSi no ha sido usted, puede ignorar este correo: no se ha cambiado nada.',
  'approvalAsked.subject': '{userName} solicita unirse a {accountName}',
  'approvalAsked.action': 'Revisar solicitudes',
  'approvalAsked.body':
    'Hola, {name}:\n\n{userName} ({userEmail}) se ha registrado y espera la aprobación para unirse a {accountName}. Decida aquí:\n{approvalsPage}\n\nEn «Mis ajustes» puede elegir con qué frecuencia recibe estos correos:\n{settingsPage}',
  'approvalDigest.subject':
    '{count, plural, one {# persona espera} other {# personas esperan}} unirse a {accountName}',
  'approvalDigest.action': 'Revisar solicitudes',
  'approvalDigest.body':
    'Hola, {name}:\n\n{count, plural, one {# persona espera} other {# personas esperan}} la aprobación para unirse a {accountName}, {fresh, plural, =0 {ninguna de ellas} one {# de ellas} other {# de ellas}} desde ayer. Decida aquí:\n{approvalsPage}\n\nEn «Mis ajustes» puede elegir con qué frecuencia recibe estos correos:\n{settingsPage}',
  'approvalUntouched.subject': 'Solicitudes para unirse pendientes desde hace 14 días',
  'approvalUntouched.action': 'Revisar solicitudes',
  'approvalUntouched.body':
    'Hola, {name}:\n\n{count, plural, one {# solicitud para unirse a {accountName} lleva} other {# solicitudes para unirse a {accountName} llevan}} 14 días a la espera de una decisión. Enviamos este recordatorio una sola vez, a todos los administradores de la cuenta:\n{approvalsPage}',
  'requestApproved.subject': 'Ahora pertenece a {accountName}',
  'requestApproved.action': 'Abrir mi perfil',
  'requestApproved.body':
    'Hola, {name}:\n\nSu solicitud se ha aprobado: ahora pertenece a {accountName}. {locked, select, yes {Su acceso sigue bloqueado; un administrador de {accountName} puede desbloquearlo. Después, inicie sesión con la dirección y la contraseña con las que se registró.} other {Inicie sesión con la dirección y la contraseña con las que se registró.}} Su perfil muestra sus roles y sus administradores:\n{profilePage}',
  'requestRejected.subject': 'Su solicitud para unirse a {accountName}',
  'requestRejected.action': 'Abrir mi perfil',
  'requestRejected.body':
    'Hola, {name}:\n\nUn administrador de {accountName} no ha aprobado su solicitud para unirse.{hasReason, select, yes { El motivo: {reason}} other {}}\n\nNo hace falta que se registre de nuevo. A partir de las {askAgainAt, time, short} del {askAgainAt, date, long} puede volver a solicitarlo en su perfil:\n{profilePage}',
  'mayAskAgain.subject': 'Puede volver a solicitar unirse a {accountName}',
  'mayAskAgain.action': 'Abrir mi perfil',
  'mayAskAgain.body':
    'Hola, {name}:\n\nUn administrador de {accountName} ha permitido que vuelva a solicitar unirse desde ahora. Puede hacerlo en su perfil:\n{profilePage}',
  'requestEnded.subject': 'Su solicitud para unirse a {accountName} ha terminado',
  'requestEnded.action': 'Abrir mi perfil',
  'requestEnded.body':
    'Hola, {name}:\n\n{because, select, accountClosed {La cuenta {accountName} se cerró, así que su solicitud para unirse ha terminado.} other {El dominio de su dirección ya no pertenece a {accountName}, así que su solicitud para unirse ha terminado.}} {moved, select, yes {El dominio pertenece ahora a {newAccountName}, y su solicitud está pendiente allí. No tiene que hacer nada. Su perfil la muestra:} other {No hace falta que se registre de nuevo. Puede solicitar unirse a otra cuenta ahora mismo en su perfil:}}\n{profilePage}',
  'emailChange.subject': 'Confirme su nueva dirección',
  'emailChange.action': 'Confirmar dirección',
  'emailChange.body':
    'Hola:\n\nAlguien, esperamos que usted, quiere usar esta dirección para iniciar sesión. Confírmela aquí:\n{confirmUrl}\n\nEl enlace sirve una sola vez, hasta las {confirmUntil, time, short} del {confirmUntil, date, long}. {signIn, select, oldAddress {Hasta que la confirme, inicia sesión con la dirección anterior.} setPassword {Cuando la haya confirmado, establecerá una contraseña con un enlace de otro correo a esta dirección.} other {Hasta que la confirme, se mantiene la dirección anterior.}}\n\nSi no ha sido usted, puede ignorar este correo.',
  'emailChanged.subject': 'Se ha cambiado su dirección de inicio de sesión',
  'emailChanged.action': 'Deshacer cambio',
  'emailChanged.body':
    'Hola, {name}:\n\nSu dirección de inicio de sesión es ahora {newEmail}. Hemos enviado este correo a la anterior.\n\nSi no ha sido usted, puede deshacer el cambio hasta las {undoUntil, time, short} del {undoUntil, date, long}. Se cerrarán entonces todas las sesiones abiertas en su nombre:\n{undoUrl}',
  'administratorMade.subject': '{userName} ahora administra la cuenta',
  'administratorMade.body':
    'Hola, {name}:\n\n{userName} tiene ahora el rol de administrador de la cuenta en {accountName} y puede hacer todo lo que usted puede. Todos los administradores de la cuenta reciben este correo.',
  'questionAsked.subject': 'Nueva petición de {userName}',
  'questionAsked.action': 'Contestar petición',
  'questionAsked.body':
    'Hola, {name}:\n\n{userName}, de {accountName}, {kind, select, unlock {pide que se desbloquee su acceso} role {pide un rol} country {pide otro país de derechos} license {pide una licencia de un producto} other {pide dejar la cuenta}}. Conteste aquí:\n{requestsPage}',
  'questionAnswered.subject':
    '{granted, select, yes {Concedida:} closed {Cerrada:} other {Rechazada:}} {kind, select, unlock {su petición de desbloqueo} role {su petición de un rol} country {su petición de otro país de derechos} license {su petición de una licencia} other {su petición de dejar la cuenta}}',
  'questionAnswered.body':
    'Hola, {name}:\n\n{granted, select, yes {Un administrador de {accountName} ha concedido su petición} closed {La cuenta {accountName} se cerró, así que su petición ya no puede responderse} other {Un administrador de {accountName} ha rechazado su petición}}: {kind, select, unlock {el desbloqueo} role {un rol} country {otro país de derechos} license {una licencia de un producto} other {dejar la cuenta}}.{hasMessage, select, yes { Le escribe: {message}} other {}}',
  'refreshPolicy.subject': 'Actualice su política',
  'refreshPolicy.body':
    'Hola, {name}:\n\nUn administrador de {accountName} le pide que actualice su política: su equipo puede tener aún la política de una cuenta anterior. En la herramienta de licencias de Roster, ejecute «refresh»; en otra, busque «Actualizar política». Sus productos encontrarán entonces las licencias de {accountName}.',
  'userLeft.subject': '{userName} ha dejado {accountName}: no es su organización',
  'userLeft.body':
    'Hola, {name}:\n\n{userName} ({userEmail}) nos ha dicho que {accountName} no es su organización y ya no pertenece a la cuenta. Si fue un error, vuelva a añadir a esta persona.',
  'administratorLost.subject':
    '{how, select, locked {Bloqueo:} removed {Baja de la cuenta:} released {Salida aprobada:} withdrawn {Invitación retirada:} other {Ya no tiene el rol de administrador de la cuenta:}} {userNames}',
  'administratorLost.body':
    'Hola, {name}:\n\n{how, select, locked {Una persona con el rol de administrador de la cuenta {accountName} tiene el acceso bloqueado} removed {Una persona con el rol de administrador ya no pertenece a la cuenta {accountName}} released {Una persona con el rol de administrador pidió dejar la cuenta {accountName} y ya no pertenece a ella} withdrawn {Se ha retirado una invitación con el rol de administrador de la cuenta {accountName}} other {Una persona con el rol de administrador de la cuenta {accountName} ya no tiene ese rol}}: {userNames}. Reciben este correo todas las personas con ese rol.',
  'removedFromAccount.subject': 'Ya no pertenece a {accountName}',
  'removedFromAccount.body':
    'Hola, {name}:\n\nSe le ha quitado de {accountName}. Sus roles, grupos y licencias en esa cuenta han terminado y se han cerrado todas sus sesiones.\n\nConserva su registro: otra organización puede añadirle con esta dirección. Si cree que es un error, pregunte a los administradores de {accountName}. Pueden restaurarle durante 30 días.',
  'entitlementsEnd.subject':
    '{days, plural, =-1 {Han terminado derechos de uso} =0 {Terminan hoy derechos de uso} one {Terminan mañana derechos de uso} other {Terminan derechos de uso en # días}}: {products}',
  'entitlementsEnd.action': 'Abrir derechos de uso',
  'entitlementsEnd.body':
    'Hola, {name}:\n\nEstos derechos de uso de {accountName} {days, plural, =-1 {terminaron} other {terminan}} el {endsOn, date, long} a las {endsOn, time, short}: {products}. {days, plural, =-1 {Su último día ya ha pasado.} =0 {Hoy es su último día.} other {{days, plural, one {Queda # día} other {Quedan # días}}.}}\n\nDespués, ya no darán acceso a estos productos a nadie, tampoco sin conexión. Para renovar, contacte con su proveedor. Aquí ve qué termina y para quién:\n{entitlementsPage}',
  'accessEndHeld.subject': 'El acceso de {userName} ha terminado; baja pendiente',
  'accessEndHeld.action': 'Ver usuario',
  'accessEndHeld.body':
    'Hola, {name}:\n\nEl último día de acceso de {userName} en {accountName} ha pasado. {because, select, contact {Es contacto de suministro, así que se ha bloqueado su acceso, pero sigue en la cuenta: alguien tiene que recibir licencias, renovaciones y facturas.} administrator {Recibió el rol de administrador de la cuenta después de que un coadministrador indicara ese día, así que no se ha hecho nada.} other {Es la última persona con el rol de administrador de la cuenta que puede iniciar sesión, así que no se ha hecho nada.}} {because, select, administrator {Quite usted al usuario de la cuenta o cambie el último día.} other {Elija quién sustituye a {userName}; después causará baja automáticamente.}}\n{usersPage}',
  'serviceRequestOpened.subject': 'Solicitud de servicio {number}: {subject}',
  'serviceRequestOpened.action': 'Contestar solicitud',
  'serviceRequestOpened.body':
    'Hola, {name}:\n\n{requester} ({accountName}) espera su respuesta:\n{requestPage}',
  'serviceRequestReceived.subject': 'Hemos recibido su solicitud de servicio {number}',
  'serviceRequestReceived.body':
    'Hola:\n\nHemos recibido su solicitud «{subject}». Su número es {number}. Le responderemos a esta dirección.\n\nSi no ha sido usted, puede ignorar este correo.',
  'serviceRequestAnswered.subject':
    '{by, select, support {Respuesta a} other {Mensaje en}} la solicitud de servicio {number}: {subject}',
  'serviceRequestAnswered.action': '{signedIn, select, yes {Leer y contestar} other {Abrir solicitud nueva}}',
  'serviceRequestAnswered.body':
    'Hola, {name}:\n\n{by, select, support {El equipo de soporte ha respondido a su solicitud {number}} other {{byName} ha escrito en su solicitud {number}}}:\n\n{text}\n\n{signedIn, select, yes {Vea la conversación completa o conteste aquí:} other {Para contestar, abra una solicitud nueva y mencione este número:}}\n{requestPage}',
  'serviceRequestClosed.subject': 'La solicitud de servicio {number} está cerrada: {subject}',
  'serviceRequestClosed.action': 'Obtener ayuda',
  'serviceRequestClosed.body':
    'Hola, {name}:\n\n{by, select, support {El equipo de soporte} other {{byName}}} ha cerrado su solicitud {number}. Si aún necesita ayuda, abra una solicitud nueva y mencione este número:\n{requestPage}',
  'newDevice.subject': 'Nuevo inicio de sesión desde {device}',
  'newDevice.action': 'Establecer contraseña nueva',
  'newDevice.body':
    'Hola, {name}:\n\nEl {signedInAt, date, long} a las {signedInAt, time, short} alguien inició sesión con su dirección y su contraseña desde un dispositivo que no conocíamos: {device}.\n\nSi fue usted, puede ignorar este correo; ahora ya conocemos el dispositivo.\n\nSi no fue usted, establezca de inmediato una contraseña nueva. Así se cierran todas las sesiones:\n{resetPage}\n\nVea aquí dónde tiene la sesión abierta:\n{sessionsPage}',
  'deviceSignedIn.subject': 'Sus licencias se pueden usar en {device}',
  'deviceSignedIn.action': 'Abrir mis dispositivos',
  'deviceSignedIn.body':
    'Hola, {name}:\n\nEl {signedInAt, date, long} a las {signedInAt, time, short} se inició sesión con su nombre en la herramienta de licencias. Sus licencias ya se pueden usar en este dispositivo: {device} ({platform}).\n\nSi fue usted, puede ignorar este correo.\n\nSi no fue usted, o si ya no usa el dispositivo, cierre su sesión en su perfil, en «Dispositivos»:\n{profilePage}\n\nSi no fue usted, establezca además una contraseña nueva, porque alguien puede haber usado la suya:\n{resetPage}',
  'newsHeld.subject': 'No se {count, plural, one {le envió # correo más} other {le enviaron # correos más}}',
  'newsHeld.action': 'Abrir Roster',
  'newsHeld.body':
    'Hola, {name}:\n\nDesde el {since, date, long} a las {since, time, short} no se {count, plural, one {le envió # correo más sobre un cambio} other {le enviaron # correos más sobre cambios}}, porque había recibido demasiados del mismo tipo en una hora. Todos los cambios se hicieron. Vea qué le espera:\n{homePage}',
  'accountClosed.subject': '{accountName} se ha cerrado',
  'accountClosed.body':
    'Hola, {name}:\n\nLa cuenta {accountName} se cerró el {closedAt, date, long} a las {closedAt, time, short}. Como administrador de la cuenta, aún puede iniciar sesión para leer y exportar datos hasta las {endsAt, time, short} del {endsAt, date, long}. Después, todos los usuarios dejan la cuenta y las licencias de esta terminan.',
} satisfies MailWords;
