export const moreRefusals = {
  'refusals.users.alreadyMember': 'Este usuario ya pertenece a su cuenta.',
  'refusals.users.awaitingApproval':
    'Este usuario se ha registrado y espera su aprobación. Apruebe la solicitud para añadirlo.',
  'refusals.users.inOtherAccount':
    'Este usuario ya existe y pertenece a otra cuenta; cada usuario puede pertenecer a una sola. Debe pedir a sus administradores actuales (figuran en su perfil) que lo quiten de ella, o a su departamento de TI si inicia sesión a través de su organización. Después, vuelva a añadirlo aquí.',
  'refusals.users.existsUnaffiliated':
    'Este usuario ya existe. Haga clic en «Añadir a la cuenta» para añadirlo a su cuenta.',
  'refusals.users.domainOwnedByOther':
    'Este dominio de correo pertenece a la cuenta de otra organización, así que aquí no se puede añadir a nadie con una dirección así. Use otra dirección o, si el dominio es suyo, contacte con el equipo de soporte.',
  'refusals.users.notRegistered':
    'No hay nadie registrado con esta dirección. Añada al usuario con su nombre y su país.',
  'refusals.users.notRestorable':
    'Este usuario ya no se puede restaurar: han pasado 30 días o nunca perteneció a su cuenta. Añádalo a la cuenta.',
  'refusals.users.tooManyProbes':
    'Ha probado demasiadas direcciones que pertenecen a otras cuentas. Espere una hora e inténtelo de nuevo; lo demás no se ve afectado.',
  'refusals.users.selectionChanged':
    'La lista ha cambiado: ahora {total, plural, one {coincide # elemento} other {coinciden # elementos}}. No se ha hecho nada. Revise la lista o use el nuevo número.',
  'refusals.users.selectionTooLarge':
    'Coinciden más de 10 000 usuarios. Acote los filtros y hágalo por partes.',
  'refusals.approvals.notFound': 'Esta solicitud no está en su cuenta o ya no existe.',
  'refusals.approvals.alreadyDecided': 'Otro administrador ya ha decidido sobre esta solicitud.',
  'refusals.approvals.noLongerWaiting':
    'Esta solicitud ya no está pendiente: la persona se ha unido a otra cuenta, la ha retirado, o su dirección o el dominio de esta han cambiado.',
  'refusals.approvals.notRejected':
    'Solo se puede permitir otra solicitud a alguien cuya solicitud se rechazó.',
  'refusals.join.alreadyAffiliated': 'Ya pertenece a una cuenta, y cada usuario puede pertenecer a una sola.',
  'refusals.join.alreadyWaiting':
    'Ya tiene una solicitud pendiente de aprobación. Retírela para dirigirse a otra cuenta.',
  'refusals.join.accountNotFound':
    'Ninguna cuenta tiene este número. Compruébelo con el administrador de su organización.',
  'refusals.join.tooEarly':
    'Su última solicitud se rechazó. Puede volver a solicitarlo pasados 7 días, o antes si un administrador lo permite.',
  'refusals.join.notWaiting': 'No tiene ninguna solicitud pendiente de aprobación.',
  'refusals.join.domainNotVerified':
    'Ninguna cuenta ha verificado el dominio de su dirección. Solicítelo con el número de cuenta.',
  'refusals.links.unknown':
    'Este enlace está incompleto o nunca se envió. Ábralo de nuevo desde el correo o cópielo entero.',
  'refusals.links.locked':
    'El acceso de esta dirección está bloqueado, por lo que el enlace no se puede usar. Un administrador de la cuenta puede desbloquearlo.',
  'refusals.links.used': 'Este enlace ya se ha usado. Cada enlace sirve una sola vez.',
  'refusals.links.replaced':
    'Este enlace ya no es válido: se ha enviado otro más reciente o ya no hace falta. Use el enlace del último correo.',
  'refusals.links.invitationNeeded':
    'Este enlace ya no sirve, y su primera contraseña solo se establece con una invitación. Pida a un administrador de su cuenta que le envíe una nueva.',
  'refusals.links.expired': 'Este enlace ha caducado.',
  'refusals.password.tooShort':
    'La contraseña es demasiado corta: necesita al menos 15 caracteres. Varias palabras seguidas son fáciles de recordar.',
  'refusals.password.tooLong': 'La contraseña es demasiado larga. Puede tener hasta 256 caracteres.',
  'refusals.password.personal':
    'La contraseña se compone de su nombre, su dirección o el nombre de este servicio. Es lo primero que prueban los atacantes. Elija otra.',
  'refusals.password.common':
    'La contraseña se compone de palabras, patrones o repeticiones que usa mucha gente. Elija otras palabras.',
  'refusals.password.unchanged': 'La contraseña nueva es igual que la actual. Elija otra.',
  'refusals.password.wrongCurrent': 'La contraseña actual no es correcta.',
  'refusals.requests.notFound': 'Esta petición no está en su cuenta o ya no existe.',
  'refusals.requests.noAccount':
    'No pertenece a ninguna cuenta, así que no hay ningún administrador a quien pedírselo.',
  'refusals.requests.nobodyToAnswer':
    'Ningún administrador de su cuenta puede responder a esto. Póngase en contacto con soporte.',
  'refusals.requests.alreadyAsked': 'Ya lo ha pedido. Sus administradores aún no han contestado.',
  'refusals.requests.tooManyOpen':
    'Tiene diez peticiones pendientes de roles y licencias. Podrá pedir más cuando se haya contestado alguna.',
  'refusals.requests.notLocked':
    'Ningún administrador ha bloqueado su acceso, así que no hay nada que pedir.',
  'refusals.requests.alreadyAnswered': 'Otro administrador ya ha contestado a esta petición.',
  'refusals.requests.cannotAnswerOwn':
    'No puede contestar a su propia petición. Puede hacerlo otro administrador.',
  'refusals.requests.alreadyFulfilled': 'Ya lo tiene. No se ha enviado nada a sus administradores.',
  'refusals.requests.noLicenses':
    'La cuenta no tiene licencias de este producto para asignar: puede ser compartido, o su vigencia puede haber terminado.',
  'refusals.account.changedMeanwhile':
    'Otra persona ha cambiado los ajustes mientras usted los editaba. Lo que ha escrito sigue aquí: revise lo nuevo y guarde otra vez.',
  'refusals.account.domainNotFound': 'Su cuenta no ha verificado este dominio.',
  'refusals.account.contactNotMember': 'El contacto principal debe ser un usuario de esta cuenta.',
  'refusals.users.ownLastDay': 'No puede cambiar su propio último día. Puede hacerlo otro administrador.',
  'refusals.users.lastDayPast':
    'Este día ya ha pasado, y se quitaría al usuario de inmediato. Elija hoy o un día posterior, o quite al usuario de la cuenta.',
  'refusals.users.noteAboutYourself':
    'Las notas sobre usted son para los demás administradores. Solo ellos pueden escribirlas y leerlas.',
  'refusals.users.sameEntitlementCountry':
    'Este usuario ya tiene este país de derechos, o ya no tiene ninguno indicado.',
  'refusals.users.cannotRemoveYourself': 'No puede quitarse de la cuenta. Puede hacerlo otro administrador.',
  'refusals.users.cannotDemoteYourself':
    'No puede retirarse su rol de administrador. Puede hacerlo otro administrador.',
  'refusals.users.isFulfillmentContact':
    'Este usuario es contacto de suministro y recibe licencias, renovaciones y facturas. Elija quién le sustituye y vuelva a intentarlo.',
  'refusals.users.joinedElsewhere':
    'Este usuario se ha unido a otra cuenta y no se puede restaurar mientras pertenezca a ella.',
  'refusals.undo.notFound': 'Este cambio no se puede deshacer: no se conoce o lo hizo otra persona.',
  'refusals.undo.over': 'Este cambio ya no se puede deshacer: han pasado los 10 segundos o ya se deshizo.',
  'refusals.undo.changedSince': 'Esto ha cambiado entretanto, así que no se ha deshecho.',
  'refusals.contacts.notFound': 'Este contacto de suministro ya no existe.',
  'refusals.contacts.alreadyContact': 'Este usuario ya es contacto de suministro para esta selección.',
  'refusals.contacts.tooMany':
    'Una cuenta puede tener hasta diez contactos de suministro. Sustituya a uno de ellos.',
  'refusals.contacts.lastOne':
    'Este es el último contacto de suministro, y alguien tiene que recibir licencias, renovaciones y facturas. Sustitúyalo por otra persona.',
  'refusals.contacts.replacementNotMember':
    'La persona que le sustituya debe pertenecer a su cuenta y no estar a punto de dejarla. Elija a otra.',
  'refusals.licenses.notFound': 'Esta licencia no está en su cuenta o ya no existe.',
  'refusals.licenses.alreadyHeld':
    'Este usuario ya tiene una licencia de este producto. Elija a otro o deje libre la licencia.',
  'refusals.roles.contradiction':
    'No se puede asignar y retirar el mismo rol, ni asignar un rol mientras se retira otro que este requiere.',
  'refusals.roles.nothingToChange': 'Este usuario ya tiene exactamente estos roles.',
  'refusals.groups.nothingToChange': 'Este usuario ya está exactamente en estos grupos.',
  'refusals.groups.changedMeanwhile':
    'Otra persona ha cambiado este grupo desde que usted lo abrió. No se ha guardado ni eliminado nada: revise los cambios e inténtelo de nuevo.',
  'refusals.groups.nameTaken': 'Otro grupo de su cuenta ya tiene este nombre. Elija uno distinto.',
  'refusals.groups.tooMany': 'Una cuenta puede tener hasta 1000 grupos. Elimine alguno que ya no necesite.',
  'refusals.views.notFound': 'Esta vista ya no existe.',
  'refusals.views.nameTaken': 'Ya tiene una vista con este nombre. Elija uno distinto.',
  'refusals.views.notYours': 'Solo quien creó esta vista, o un administrador de la cuenta, puede cambiarla.',
  'refusals.views.tooMany': 'Ya tiene 50 vistas. Elimine alguna que ya no necesite.',
  'refusals.views.otherList': 'No tiene acceso a esta lista, así que no puede guardar una vista de ella.',
  'refusals.support.notFound': 'Esta solicitud de servicio no existe o no tiene acceso a ella.',
  'refusals.support.closed': 'Esta solicitud de servicio está cerrada. Abra otra y mencione este número.',
  'refusals.support.categoryNotAllowed':
    'Con el rol de soporte restringido solo puede pedir ayuda para iniciar sesión o si su cuenta no tiene administrador.',
  'refusals.signIn.accountClosed':
    'Su cuenta se cerró. Sus administradores pueden iniciar sesión durante 30 días para leer y exportar datos.',
  'refusals.account.closed':
    'Esta cuenta está cerrada. Durante 30 días se pueden leer y exportar sus datos, pero no se puede cambiar nada.',
  'refusals.accounts.notFound': 'Esta cuenta no existe.',
  'refusals.accounts.numberTaken': 'Otra cuenta ya tiene este número.',
  'refusals.accounts.alreadyClosed': 'Esta cuenta ya está cerrada.',
  'refusals.domains.taken': 'Otra cuenta ha verificado este dominio.',
  'refusals.domains.notFound': 'Esta cuenta no ha verificado este dominio.',
  'refusals.users.notAffiliated': 'Este usuario no pertenece a ninguna cuenta.',
  'refusals.users.isOperator':
    'Este usuario es operador de la plataforma. Los operadores se gestionan en el servidor, no aquí.',
  'refusals.mails.notFound': 'Este correo ya no existe.',
  'refusals.mails.linkEnded':
    'El enlace de este correo se ha usado o sustituido, o ha caducado. No hay nada que reenviar.',
  'refusals.mails.tooMany':
    'No se ha enviado ningún correo: este buzón o su cuenta ha alcanzado el máximo de correos de este tipo por hora. Vuelva a intentarlo dentro de una hora.',
  'refusals.mails.notFailed': 'Este correo no ha fallado, así que no hay nada que reenviar.',
  'refusals.products.notFound': 'Este producto ya no existe. Elija otro.',
  'refusals.products.nameTaken': 'Otro producto ya tiene este nombre. Elija uno distinto.',
  'refusals.products.changedMeanwhile':
    'Otra persona ha cambiado este producto mientras usted lo editaba. Lo que ha escrito sigue ahí: revise lo nuevo y guarde otra vez.',
  'refusals.products.ended': 'Este producto se ha retirado: ya no se puede comprar ni pedir.',
  'refusals.products.notEnded': 'Este producto ya se ofrece.',
  'refusals.entitlements.notFound': 'Este derecho de uso no está en la cuenta o ya no existe.',
  'refusals.entitlements.changedMeanwhile':
    'Otra persona ha cambiado este derecho de uso mientras usted lo editaba. Lo que ha escrito sigue ahí: compruebe lo que rige ahora y guarde otra vez.',
  'refusals.entitlements.endsBeforeStart':
    'La vigencia terminaría antes de empezar. Elija un último día posterior.',
  'refusals.entitlements.seatsAssigned':
    'Hay más licencias asignadas de las que quedarían. Pida antes a un administrador de la cuenta que devuelva algunas.',
  'refusals.entitlements.kindHasNoSeats':
    'Un derecho de uso nominal necesita un número de licencias; uno compartido no tiene ninguno.',
  'refusals.licenses.noneFree': 'No hay ninguna licencia libre. Devuelva antes una o compre más.',
  'refusals.licenses.otherCountry':
    'No hay ninguna licencia libre de este producto para el país en el que se buscan los derechos de uso. Se necesita otro país de derechos, o más licencias para este.',
  'refusals.licenses.alreadyFree': 'Esta licencia ya está libre, así que no hay nada que devolver.',
  'refusals.licenses.changedSince':
    'Otra persona ha reasignado o devuelto esta licencia desde que usted abrió la página. No se ha cambiado nada. Compruebe quién la tiene ahora.',
  'refusals.licenses.termEnded':
    'La vigencia de este derecho de uso ha terminado y sus licencias no dan acceso. El operador de la plataforma puede ampliarla.',
  'refusals.groups.productNotEntitled':
    'Su cuenta no tiene ningún derecho de uso de uno de estos productos. Quítelo de la lista y guarde de nuevo.',
  'refusals.exceptions.notFound': 'Esta excepción se ha terminado o no está en su cuenta.',
  'refusals.exceptions.alreadyThere':
    'Este usuario ya tiene esta excepción. Puede cambiar el último día y el motivo en la lista de excepciones.',
  'refusals.exceptions.alreadyEnded':
    'El último día de esta excepción ya pasó, así que no hay nada que terminar.',
  'refusals.exceptions.cannotDenyYourself': 'No puede denegarse un producto. Pídaselo a otro administrador.',
  'refusals.exceptions.notAboutYourself':
    'Esta excepción es sobre usted, así que debe decidir otra persona. Pídaselo a otro administrador.',
  'refusals.exceptions.lastDayPast': 'El último día ya pasó. Elija hoy o un día posterior, o déjelo vacío.',
  'refusals.exceptions.changedMeanwhile':
    'Otra persona ha cambiado esta excepción mientras usted la editaba. Lo que ha escrito sigue aquí: revise lo nuevo y guarde otra vez.',
  'refusals.devices.notFound':
    'Este dispositivo no tiene iniciada la sesión en Roster o utiliza otra clave. Vuelva a iniciarla con la herramienta de licencias.',
  'refusals.devices.clockWrong':
    'El reloj de este dispositivo difiere más de 5 minutos del reloj del portal. Póngalo en hora e inténtelo de nuevo.',
  'refusals.devices.assertionUsed': 'Ya se respondió a esta petición del dispositivo. Inténtelo de nuevo.',
  'refusals.devices.tokenReused':
    'El inicio de sesión de este dispositivo se utilizó dos veces, como ocurre cuando se copia un dispositivo. Se ha cerrado su sesión. Vuelva a iniciarla.',
  'refusals.devices.signInAgain':
    'El inicio de sesión de este dispositivo ha terminado. Inicie sesión de nuevo con la herramienta de licencias.',
  'refusals.keys.rotationUnderWay':
    'Ya se ha publicado una clave nueva que todavía no firma. Podrá renovarla otra vez cuando firme.',
  'refusals.usage.policyUnknown':
    'Este uso cita una política que ningún dispositivo de este usuario ha recibido.',
  'refusals.usage.productNotInPolicy': 'Este uso cita un producto que su política no contiene.',
  'refusals.usage.inTheFuture': 'Este uso está en el futuro. Ponga en hora el reloj del dispositivo.',
  'refusals.usage.tooOld': 'Este uso empezó hace más de 90 días y ya no se acepta.',
  'refusals.usage.endsBeforeItStarts':
    'Este uso termina antes de empezar: el reloj del dispositivo se retrasó durante el uso.',
  'refusals.downloads.notFound': 'Este archivo ya no se ofrece. Vuelva a mirar la lista.',
  'refusals.downloads.roleMissing': 'Sus roles no incluyen este archivo. Pida el rol a sus administradores.',
  'refusals.downloads.changed':
    'Este archivo se está reemplazando ahora. Inténtelo de nuevo dentro de un minuto.',
};
