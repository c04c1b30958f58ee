const help = {
  'tool.help.title':
    'Herramienta de licencias de Roster {version}: ejecuta productos con las licencias de su cuenta.',
  'tool.help.usage': 'Uso: node roster-licensing.mjs comando [opciones]',
  'tool.help.commands': 'Comandos',
  'tool.help.options': 'Opciones',
  'tool.help.exits': 'Códigos de salida',
  'tool.help.signIn':
    'Inicia sesión en este dispositivo. --device muestra un código para introducirlo en otro.',
  'tool.help.status': 'Muestra quién ha iniciado sesión, qué se puede ejecutar y hasta cuándo.',
  'tool.help.refresh': 'Obtiene una nueva política del portal (actualizar política).',
  'tool.help.check': 'Dice si un producto se puede ejecutar y hasta cuándo.',
  'tool.help.run': 'Comprueba el producto, ejecuta el comando y notifica el uso.',
  'tool.help.usageCommand': 'Muestra el uso pendiente de enviar y lo envía.',
  'tool.help.signOut': 'Cierra la sesión de este dispositivo.',
  'tool.help.help': 'Muestra este texto.',
  'tool.help.feature': 'La función del producto que hace falta.',
  'tool.help.offline': 'No contacta con el portal (check, run, usage).',
  'tool.help.discardUsage': 'Renuncia al uso que el portal aún no puede aceptar (sign-out, sign-in).',
  'tool.help.json': 'Responde en JSON, para scripts.',
  'tool.help.language': 'Responde en inglés, español o alemán (en, es, de).',
  'tool.help.version': 'Muestra la versión.',
  'tool.help.exit.ok': 'Hecho.',
  'tool.help.exit.failed': 'Algo ha fallado.',
  'tool.help.exit.usage': 'El comando no está bien escrito.',
  'tool.help.exit.notSignedIn': 'Nadie ha iniciado sesión en este dispositivo.',
  'tool.help.exit.notAllowed': 'No está permitido.',
  'tool.help.exit.ranOut': 'La política ha caducado.',
  'tool.help.exit.portalAway': 'El portal no ha respondido.',
  'tool.help.exit.untrusted': 'El reloj, la política o un archivo no son de fiar.',
  'tool.help.exit.run': 'En lo demás, «run» termina con el código de salida de su comando.',
};

const results = {
  'tool.signIn.opening':
    'Se abre su navegador para iniciar sesión en {portal}. Si no se abre, visite esta dirección:',
  'tool.signIn.code':
    'En cualquier dispositivo, abra {address} e introduzca el código {code}. Es válido durante {minutes} minutos.',
  'tool.signIn.compare':
    'La página del portal muestra este dispositivo como {name}, {platform}, con la huella {thumbprint}. Permítalo solo si coincide.',
  'tool.signIn.codeLink': 'Con este enlace solo compara el código, sin escribirlo: {address}',
  'tool.signIn.done': 'Sesión iniciada como {name} ({email}) en este dispositivo: {device}.',
  'tool.signOut.done': 'Se ha cerrado la sesión de este dispositivo.',
  'tool.signOut.unread':
    'No se ha podido leer el inicio de sesión de este dispositivo, así que solo se ha borrado aquí. Si el portal aún muestra el dispositivo, cierre allí su sesión, en el perfil de su usuario.',
  'tool.signOut.usageLeft':
    '{count, plural, one {# uso no se ha podido notificar. Se enviará} other {# usos no se han podido notificar. Se enviarán}} si el mismo usuario vuelve a iniciar sesión en este dispositivo.',
  'tool.callback.allowed': 'Se está iniciando sesión en este dispositivo',
  'tool.callback.refused': 'No se ha iniciado sesión en este dispositivo',
  'tool.callback.close': 'Puede cerrar esta pestaña y volver a la herramienta de licencias.',
  'tool.refresh.done': 'Su política está al día: versión {version}.',
  'tool.status.user': 'Sesión iniciada: {name} ({email})',
  'tool.status.account': 'Cuenta: {account}',
  'tool.status.noAccount': 'Cuenta: ninguna',
  'tool.status.device': 'Dispositivo: {device}, huella {thumbprint}',
  'tool.status.portal': 'Sesión en el portal: {portal}',
  'tool.status.policy':
    'Política: versión {version}, actualizada el {at, date, long} a las {at, time, short}',
  'tool.status.none': 'En este dispositivo no se puede ejecutar nada.',
  'tool.status.signedOut':
    'En el portal se ha cerrado la sesión de este dispositivo. No se puede ejecutar nada en él.',
  'tool.status.removed':
    'Ya no pertenece a la cuenta de esta política. No se puede ejecutar nada en este dispositivo.',
  'tool.status.denied':
    'Un administrador le ha denegado el acceso a productos que había en este dispositivo.',
  'tool.status.noLonger':
    'Ya no tiene estos productos, que había en este dispositivo: {products}. Se devolvió una licencia, terminó una vigencia, o cambió su grupo o su país.',
  'tool.product.runs':
    '{product} se puede ejecutar hasta el {until, date, long}, {until, time, short}, también sin conexión.',
  'tool.product.ranOut': '{product} no se puede ejecutar desde el {until, date, long}, {until, time, short}.',
  'tool.warning.endsSoon':
    'Para {product} {days, plural, =0 {solo quedan horas} one {solo queda # día} other {solo quedan # días}}. Conecte este dispositivo al portal y ejecute «refresh» antes del {until, date, long}, {until, time, short}, o dejará de funcionar.',
  'tool.warning.locked':
    'Su acceso está bloqueado desde el {since, date, long}. Hasta que se desbloquee no hay ninguna política nueva, y cada producto se ejecuta solo hasta su fecha.',
  'tool.warning.closed':
    'La cuenta {account} se cerró el {since, date, long}. No hay ninguna política nueva, y cada producto funciona solo hasta su fecha.',
  'tool.warning.signInAgain':
    'Para obtener una nueva política, inicie sesión de nuevo: ejecute «sign-in». Hasta entonces, cada producto se ejecuta solo hasta su fecha.',
  'tool.warning.clockAhead':
    'El reloj de este dispositivo difiere del reloj del portal en {minutes, plural, one {# minuto} other {# minutos}}. Corríjalo o algunos productos podrían terminar antes de tiempo.',
  'tool.usage.waiting':
    '{count, plural, =0 {No hay usos pendientes de enviar.} one {# uso está pendiente de enviar.} other {# usos están pendientes de enviar.}}',
  'tool.usage.goingOn':
    '{count, plural, one {Ahora mismo se ejecuta # producto.} other {Ahora mismo se ejecutan # productos.}}',
  'tool.usage.sent':
    '{count, plural, =0 {No había usos que enviar.} one {# uso enviado.} other {# usos enviados.}}',
  'tool.usage.refused':
    'El portal no ha contado el uso de {product} del {at, date, long}, {at, time, short}.',
  'tool.usage.refused.policyUnknown': 'Cita una política que ninguno de sus dispositivos ha recibido.',
  'tool.usage.refused.productNotInPolicy': 'La política que cita no incluye el producto.',
  'tool.usage.refused.inTheFuture':
    'Está fechado a más de una semana vista. Ponga en hora el reloj de este dispositivo.',
  'tool.usage.refused.tooOld': 'Empezó hace más de 90 días. Conecte este dispositivo más a menudo.',
  'tool.usage.refused.endsBeforeItStarts':
    'Termina antes de empezar. Ponga en hora el reloj de este dispositivo.',
  'tool.usage.refused.unknown': 'Esta versión de la herramienta no conoce el motivo ({code}).',
  'tool.usage.refused.later':
    'El portal aún no cuenta el uso de {product} del {at, date, long}, {at, time, short}: según su reloj, esa hora no ha llegado. Se guarda y se enviará de nuevo. Ponga en hora el reloj de este dispositivo.',
  'tool.usage.kept':
    'El uso de {product} se guarda en este dispositivo y se envía en cuanto el portal responda.',
  'tool.usage.notNoted':
    'No se ha podido guardar el final de este uso de {product}. Se notifica la última hora guardada.',
  'tool.licenseGivers': 'Pueden asignarle una licencia: {names}{more, plural, =0 {.} other { y # más.}}',
  'tool.administrators': 'Administradores que pueden ayudar: {names}.',
  'tool.administrators.none':
    'Aquí no se conoce a ningún administrador. Contacte con el equipo de soporte de su organización.',
};

const refusals = {
  'tool.no.unexpected': 'Ha ocurrido algo inesperado: {message}. No se ha perdido nada. Inténtelo de nuevo.',
  'tool.no.busy':
    'Otra herramienta de licencias lleva un minuto ocupada. Si no hay ninguna en marcha, elimine {path} e inténtelo de nuevo.',
  'tool.no.folderFailed':
    'No se puede leer ni escribir el archivo {path} ({code}). Compruebe sus permisos y el espacio libre.',
  'tool.no.commandNotFound': 'No se ha podido iniciar el comando {command}. Compruebe su nombre y su ruta.',
  'tool.no.signInTimedOut':
    'El inicio de sesión en el navegador no se ha completado en diez minutos. Ejecute «sign-in» de nuevo.',
  'tool.no.refusedByPortal':
    'El portal lo ha rechazado por un motivo que esta versión de la herramienta no conoce ({code}). Descargue la versión actual del portal o contacte con un administrador de su cuenta.',
  'tool.no.usageGoingOn':
    '{count, plural, one {# producto se está ejecutando} other {# productos se están ejecutando}} en este dispositivo y su uso se comunica con este inicio de sesión. {count, plural, one {Ciérrelo} other {Ciérrelos}} e inténtelo de nuevo. Tras un cierre inesperado, espere 15 minutos.',
  'tool.no.usageWaiting':
    '{count, plural, one {# uso aún no se ha podido enviar} other {# usos aún no se han podido enviar}} porque el reloj de este dispositivo estaba adelantado. {count, plural, one {Se comunica} other {Se comunican}} con este inicio de sesión. Inténtelo de nuevo después del {until, date, long}, {until, time, short}, o renuncie a {count, plural, one {él} other {ellos}} con --discard-usage.',
  'tool.no.unknownCommand':
    '{word} no es un comando de la herramienta de licencias. «help» muestra los comandos.',
  'tool.no.unknownOption':
    'La opción {word} no existe aquí o le falta el valor. «help» muestra las opciones.',
  'tool.no.unexpectedWord': 'Este comando no acepta {word}. «help» muestra cómo se escribe.',
  'tool.no.productMissing':
    'Indique un producto, por ejemplo: check «Beam Designer». «status» muestra los productos.',
  'tool.no.commandMissing': 'Indique tras dos guiones el comando, por ejemplo: run «Beam Designer» -- beam.',
  'tool.no.portalMissing': 'Indique el portal, por ejemplo: sign-in --portal https://portal.example.org.',
  'tool.no.portalInvalid': '{address} no puede ser la dirección de un portal. Empieza por https://.',
  'tool.no.languageUnknown': 'El idioma {language} no está disponible. Elija en, es o de.',
  'tool.no.notSignedIn': 'Nadie ha iniciado sesión en este dispositivo. Ejecute primero «sign-in».',
  'tool.no.signedOut':
    'En el portal se ha cerrado la sesión de este dispositivo, así que no se puede ejecutar nada en él. Ejecute «sign-in» para iniciarla de nuevo.',
  'tool.no.signInAgain':
    'El portal le pide que inicie sesión de nuevo antes de dar una nueva política. Ejecute «sign-in». Lo que ahora se puede ejecutar sigue hasta su fecha.',
  'tool.no.tokenReused':
    'Se ha cerrado la sesión de este dispositivo porque se utilizó dos veces, por ejemplo desde una copia de su carpeta. Si usted no la ha copiado, avise a un administrador. Ejecute «sign-in» para iniciarla de nuevo.',
  'tool.no.deviceUnknown': 'El portal {portal} no conoce este dispositivo. Ejecute «sign-in» de nuevo.',
  'tool.no.refusedByUser':
    'El inicio de sesión se ha rechazado en el portal. Si no lo esperaba, ejecute «sign-in» de nuevo.',
  'tool.no.codeExpired':
    'El código no se ha introducido a tiempo. Ejecute «sign-in --device» para obtener otro.',
  'tool.no.tooManyDevices':
    'Ya tiene tantos dispositivos como se permiten. Cierre la sesión de uno en su perfil del portal y ejecute «sign-in» de nuevo.',
  'tool.no.keyKnown':
    'Este dispositivo pertenece a otro usuario del portal. Ejecute primero «sign-out» y después «sign-in».',
  'tool.no.lockedSignIn':
    'Su acceso está bloqueado, así que no se puede iniciar sesión en este dispositivo. Inicie sesión en {portal} con un navegador: dice desde cuándo y quién puede desbloquearle.',
  'tool.no.closedSignIn':
    'Su cuenta se cerró, así que no se puede iniciar sesión en este dispositivo. Sus administradores de la cuenta aún pueden iniciar sesión en {portal} con un navegador para consultar y exportar datos.',
  'tool.no.locked':
    'Su acceso está bloqueado desde el {since, date, long}, así que no hay una nueva política. {until, select, none {En este dispositivo no se puede ejecutar nada.} other {Lo que hay en este dispositivo se ejecuta hasta el {untilAt, date, long}, {untilAt, time, short}.}}',
  'tool.no.closed':
    'La cuenta {account} se cerró el {since, date, long}, así que no hay ninguna política nueva. {until, select, none {En este dispositivo no se puede ejecutar nada.} other {Lo que hay en este dispositivo se ejecuta hasta el {untilAt, date, long}, {untilAt, time, short}.}}',
  'tool.no.removed':
    'Ya no pertenece a la cuenta de esta política, así que no se puede ejecutar nada en este dispositivo.',
  'tool.no.denied': 'Un administrador le ha denegado el acceso a {product}, así que no se puede ejecutar.',
  'tool.no.noLonger':
    'Ya no tiene {product}, así que no se puede ejecutar: se devolvió su licencia, terminó su vigencia, o cambió su grupo o su país.',
  'tool.no.notInPolicy': 'Su política no incluye {product}. Incluye: {products}.',
  'tool.no.noProducts': 'Su política no incluye ningún producto, así que {product} no se puede ejecutar.',
  'tool.no.featureMissing': 'Su política incluye {product}, pero no su función {feature}.',
  'tool.no.ranOut':
    '{product} se podía ejecutar hasta el {until, date, long}, {until, time, short}. Conecte el dispositivo al portal y ejecute «refresh».',
  'tool.no.portalAway':
    'El portal {portal} no ha respondido. Lo que se puede ejecutar sigue hasta su fecha y el uso se guarda. Compruebe su conexión e inténtelo de nuevo.',
  'tool.no.portalNotFound':
    'Aquí no se conoce la dirección {portal}. Compruebe cómo está escrita y su conexión, por ejemplo a la red de su organización. Lo que se puede ejecutar sigue hasta su fecha y el uso se guarda.',
  'tool.no.proxyUnused':
    'El portal {portal} no ha respondido. En este dispositivo hay un proxy configurado (HTTPS_PROXY), pero no se usa: hacen falta Node.js 24 o posterior y NODE_USE_ENV_PROXY=1. Lo que se puede ejecutar sigue hasta su fecha y el uso se guarda.',
  'tool.no.notAPortal':
    'Lo que ha respondido en {portal} no es Roster; quizá es la página de acceso de una red. Conéctese primero a la red e inténtelo de nuevo.',
  'tool.no.tooManyRequests':
    'Se ha preguntado demasiadas veces al portal. Inténtelo de nuevo en {minutes, plural, one {# minuto} other {# minutos}}.',
  'tool.no.answerLost':
    'El portal ya había respondido a esta solicitud, pero la respuesta se perdió por el camino. Inténtelo de nuevo.',
  'tool.no.signInLost':
    'El portal ya ha admitido este dispositivo, pero su respuesta se perdió por el camino. Ejecute «sign-in» de nuevo.',
  'tool.no.clockSetBack':
    'El reloj de este dispositivo se ha atrasado: ya mostró el {latestSeen, date, long}, {latestSeen, time, short}. No se ejecuta nada hasta que esté en hora. Corríjalo o ejecute «refresh».',
  'tool.no.clockWrong':
    'El reloj de este dispositivo no está en hora y el portal no puede aceptar lo que firma. Corríjalo e inténtelo de nuevo.',
  'tool.no.clockAhead':
    'El reloj de este dispositivo está {hours, plural, one {# hora} other {# horas}} adelantado respecto al del portal, así que según este reloj su política ya ha terminado. Corrija el reloj e inténtelo de nuevo.',
  'tool.no.notTrusted':
    'Aquí no se confía en el certificado de {portal} ({code}), así que no se ha enviado nada. Si su organización inspecciona las conexiones, indique en NODE_EXTRA_CA_CERTS el archivo con su certificado. Si no, compruebe la dirección y el reloj de este dispositivo.',
  'tool.no.documentInvalid':
    'Algo distinto del portal {portal} ha cambiado la política, así que no vale. Ejecute «refresh» para obtener otra.',
  'tool.no.keyUnknown':
    'La política está firmada con una clave que ninguna clave conocida de {portal} avala, así que no vale. Si el portal se ha instalado de nuevo, ejecute «sign-in».',
  'tool.no.otherPortal':
    'La política viene de {other}, pero este dispositivo tiene la sesión en {portal}. Si confía en él, ejecute «sign-in --portal {other}».',
  'tool.no.otherDevice':
    'La política se emitió para otro dispositivo, así que aquí no vale. Ejecute «refresh» para obtener la de este.',
  'tool.no.otherKey':
    'La política pertenece a la clave de otro dispositivo, así que aquí no vale. Ejecute «sign-in» de nuevo.',
  'tool.no.older':
    'El portal {portal} ha enviado una política más antigua que la de este dispositivo, así que se conserva la más reciente. Ejecute «refresh» de nuevo más tarde. Si no cambia nada, avise a un administrador.',
  'tool.no.fileUnreadable': 'El archivo {file} está dañado. Ejecute «sign-in» para crearlo de nuevo.',
  'tool.no.fileChanged':
    'Algo distinto de la herramienta de licencias ha cambiado el archivo {file}. Ejecute «sign-in» para crearlo de nuevo.',
  'tool.no.folderOther':
    'En lugar de {path} hay otra cosa, como un enlace o una carpeta. Póngala en otro sitio e inténtelo de nuevo.',
  'tool.no.folderNotOwn':
    '{path} pertenece a otro usuario de este equipo, así que la herramienta de licencias no lo usa. Inicie sesión con una carpeta propia.',
  'tool.no.folderOpen':
    'Otros usuarios de este equipo pueden escribir en {path}. Retire ese permiso (chmod go-w) e inténtelo de nuevo.',
};

export const licensingTool = { ...help, ...results, ...refusals };
