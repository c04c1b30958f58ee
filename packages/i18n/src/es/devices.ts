const refusals = {
  'refusals.devices.tooMany':
    'Usted ya tiene {limit, plural, =0 {tantos dispositivos como puede tener un usuario} one {# dispositivo y no se permiten más} other {# dispositivos y no se permiten más}}. Cierre la sesión de uno que ya no se use e inténtelo de nuevo.',
  'refusals.devices.keyKnown':
    'Este dispositivo ya pertenece a otro usuario. Cierre la sesión en la herramienta de licencias de ese dispositivo y vuelva a iniciarla.',
  'refusals.devices.codeUnknown':
    'Ningún dispositivo espera con este código. Compruébelo o vuelva a empezar en la herramienta de licencias para obtener uno nuevo.',
  'refusals.devices.codeExpired':
    'Este inicio de sesión ha tardado demasiado y ha caducado. Vuelva a empezar en la herramienta de licencias.',
  'refusals.devices.codeUsed': 'Este inicio de sesión ya se ha utilizado. Cada uno sirve una sola vez.',
  'refusals.devices.authorizationPending': 'Nadie ha introducido todavía el código.',
  'refusals.devices.slowDown':
    'La herramienta de licencias pregunta con demasiada frecuencia. Esperará un poco más.',
  'refusals.devices.refusedByUser':
    'Este dispositivo se ha rechazado en el portal, así que no ha iniciado sesión.',
};

export const devices = {
  ...refusals,
  'devices.title': 'Dispositivos',
  'devices.mine': 'Mis dispositivos',
  'devices.enter': 'Admitir un dispositivo',
  'devices.text': 'En estos dispositivos usa usted sus licencias. Puede tener hasta {limit, number}.',
  'devices.none': 'Un dispositivo aparece aquí cuando inicia sesión en él con la herramienta de licencias.',
  'devices.noneOfUser': 'Este usuario no ha iniciado sesión en ningún dispositivo.',
  'devices.name': 'Nombre del dispositivo',
  'devices.platform': 'Sistema operativo',
  'devices.thumbprint': 'Huella',
  'devices.for': 'Inicia sesión para',
  'devices.account': 'Cuenta',
  'devices.allowTitle': '¿Admitir este dispositivo?',
  'devices.allowText':
    'La herramienta de licencias de este dispositivo pide usar sus licencias. Compare la huella con la que muestra la herramienta.',
  'devices.inYourHands': '¿Lo tiene usted delante?',
  'devices.inYourHandsText':
    'Admita solo un dispositivo en el que usted acaba de abrir la herramienta de licencias. Si alguien le ha enviado un enlace o un código, rechácelo: su dispositivo usaría las licencias de usted.',
  'devices.inMyHands': 'Sí, tengo este dispositivo delante',
  'devices.inMyHandsFirst': 'Confirme primero que tiene el dispositivo delante.',
  'devices.allow': 'Admitir dispositivo',
  'devices.refuse': 'Rechazar',
  'devices.replace': '¿De qué dispositivo se cierra la sesión a cambio?',
  'devices.replaceText':
    'Tiene {limit, plural, one {# dispositivo} other {# dispositivos}} y no se permiten más.',
  'devices.replaceFirst': 'Elija primero de qué dispositivo se cierra la sesión.',
  'devices.lastSeen': 'Visto por última vez {when}',
  'devices.incomplete': 'Este enlace está incompleto. Vuelva a empezar en la herramienta de licencias.',
  'devices.allowedInBrowser':
    'Se ha admitido {name}. La herramienta de licencias continúa sola; puede cerrar esta pestaña.',
  'devices.refusedInBrowser':
    'Se ha rechazado {name}, así que no puede usar sus licencias. Puede cerrar esta pestaña.',
  'devices.codeTitle': 'Admitir un dispositivo',
  'devices.codeText':
    'En un dispositivo sin navegador, la herramienta de licencias muestra un código. Introdúzcalo aquí.',
  'devices.code': 'Código',
  'devices.codeHint': 'Ocho letras, como BCDF‑GHJK.',
  'devices.codeWrong': 'Un código tiene ocho letras y ninguna vocal. Compruébelo en el otro dispositivo.',
  'devices.codeContinue': 'Continuar',
  'devices.codeAgain': 'Introducir otro código',
  'devices.compare': '¿Muestra la herramienta de licencias exactamente este código y esta huella?',
  'devices.askedFrom': 'Pedido desde',
  'devices.sameNetwork': '{network}, la misma red que la suya',
  'devices.otherNetwork': '{network}, otra red que la suya',
  'devices.askedAt': 'Pedido',
  'devices.allowedByCode':
    'Se ha admitido {name}, que continúa solo en unos segundos. Puede cerrar esta página.',
  'devices.refusedByCode': 'Se ha rechazado {name}, así que no puede usar sus licencias.',
  'devices.version':
    'Tiene la versión {version, number} de {current, number} de la política, actualizada {when}.',
  'devices.versionBefore':
    'Tiene la versión {version, number} de la política, anterior a un cambio en la cuenta, actualizada {when}.',
  'devices.noPolicy': 'Todavía no ha obtenido ninguna política.',
  'devices.offlineUntil': 'Funciona sin conexión hasta el {date}.',
  'devices.offlineNone': 'Sin conexión no funciona nada en él.',
  'devices.signedInAt': 'sesión iniciada {when}',
  'devices.key': 'huella {thumbprint}',
  'devices.how.refreshNeeded': 'En este dispositivo, ejecute «refresh» en la herramienta de licencias.',
  'devices.how.signInAgain': 'En este dispositivo, ejecute «sign-in» en la herramienta de licencias.',
  'devices.state.signInAgain': 'Debe iniciar sesión de nuevo',
  'devices.state.upToDate': 'Al día',
  'devices.state.refreshNeeded': 'Falta actualizar',
  'devices.rename': 'Cambiar nombre',
  'devices.renameTitle': 'Cambiar el nombre de {name}',
  'devices.signOut': 'Cerrar sesión',
  'devices.signOutTitle': '¿Cerrar la sesión de {name}?',
  'devices.signOutConfirm': 'Confirmar: cerrar sesión',
  'devices.signOutText':
    'El dispositivo no recibe ninguna política nueva y sus productos se detienen en su próximo contacto con Roster. Para volver a usarlo, inicie sesión en él de nuevo.',
  'devices.signOutUntil': 'Sin contacto, funcionan como máximo hasta el {date}.',
  'user.tab.devices': 'Dispositivos',
};
