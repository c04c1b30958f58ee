export const laterRefusals = {
  'refusals.approvals.notFound': 'Esta solicitud no existe en su cuenta, o ya no.',
  'refusals.approvals.alreadyDecided': 'Otra persona de su equipo ya ha decidido esta solicitud.',
  'refusals.approvals.noLongerWaiting':
    'Esta solicitud ya no está pendiente: la persona se ha unido a otra cuenta o la ha retirado.',
  'refusals.approvals.notRejected': 'Solo se puede permitir volver a solicitar a quien fue rechazado.',
  'refusals.join.alreadyAffiliated': 'Ya pertenece a una cuenta, y cada usuario puede pertenecer a una sola.',
  'refusals.join.alreadyWaiting':
    'Ya tiene una solicitud pendiente de aprobación. Retírela para dirigirse a otra cuenta.',
  'refusals.join.accountNotFound':
    'No hay ninguna cuenta con este número. Compruébelo con el administrador de su organización.',
  'refusals.join.tooEarly':
    'Su última solicitud fue rechazada. Puede volver a pedirlo pasados 7 días, o antes si un administrador lo permite.',
  'refusals.join.notWaiting': 'No tiene ninguna solicitud pendiente de aprobación.',
  'refusals.links.unknown':
    'Este enlace no está completo o nunca se envió. Ábralo de nuevo desde el correo o cópielo entero.',
  'refusals.links.used': 'Este enlace ya se ha usado. Cada uno sirve una sola vez.',
  'refusals.links.replaced':
    'Este enlace ya no es válido: se ha enviado otro más reciente o su motivo ha terminado. Busque el último correo.',
  'refusals.links.expired': 'Este enlace ha caducado.',
  'refusals.password.tooShort':
    'La contraseña es demasiado corta: necesita al menos 15 caracteres. Varias palabras seguidas son fáciles de recordar.',
  'refusals.password.tooLong': 'La contraseña es demasiado larga: como máximo, 256 caracteres.',
  'refusals.password.personal':
    'La contraseña se compone de su nombre, su dirección o el nombre de este servicio. Es lo primero que otros probarían.',
  'refusals.password.common':
    'La contraseña se compone de palabras, series o repeticiones que usa mucha gente. Elija otras.',
  'refusals.password.wrongCurrent': 'La contraseña actual no es correcta.',
  'refusals.requests.notFound': 'Esta petición no existe en su cuenta, o ya no.',
  'refusals.requests.noAccount': 'No pertenece a ninguna cuenta, así que aquí no hay a quién pedírselo.',
  'refusals.requests.alreadyAsked': 'Ya lo ha pedido. Sus administradores aún no han contestado.',
  'refusals.requests.notLocked':
    'Ningún administrador ha bloqueado su acceso, así que no hay nada que pedir.',
  'refusals.requests.alreadyAnswered': 'Otra persona de su equipo ya ha contestado.',
  'refusals.requests.cannotAnswerOwn':
    'No puede contestar su propia petición. Puede hacerlo otro administrador.',
  'refusals.account.changedMeanwhile':
    'Otra persona ha cambiado los ajustes mientras usted los editaba. Lo que ha escrito sigue aquí: revise lo nuevo y guarde otra vez.',
  'refusals.account.domainNotFound': 'Su cuenta no ha verificado este dominio.',
  'refusals.account.contactNotMember': 'El contacto principal debe ser un usuario de esta cuenta.',
  'refusals.users.cannotRemoveYourself':
    'No puede quitarse de la cuenta. Puede hacerlo otro administrador.',
  'refusals.users.cannotDemoteYourself':
    'No puede retirarse su rol de administrador. Puede hacerlo otro administrador.',
  'refusals.users.isFulfillmentContact':
    'Es un contacto de suministro: recibe licencias, renovaciones y facturas. Elija quién asume esa tarea y vuelva a intentarlo.',
  'refusals.users.joinedElsewhere':
    'Este usuario se ha unido entretanto a otra cuenta, así que no se puede restaurar. Antes tendría que dejarla.',
  'refusals.contacts.notFound': 'Este contacto de suministro ya no existe.',
  'refusals.contacts.alreadyContact': 'Este usuario ya es contacto de suministro para esta selección.',
  'refusals.contacts.tooMany':
    'Una cuenta tiene como máximo diez contactos de suministro. Sustituya a uno de ellos.',
  'refusals.contacts.lastOne':
    'Es el último contacto de suministro: alguien tiene que recibir licencias, renovaciones y facturas. Sustitúyalo por otra persona.',
  'refusals.contacts.replacementNotMember':
    'Quien asuma la tarea debe pertenecer a su cuenta y no estar dejándola. Elija a otra persona.',
  'refusals.licenses.notFound': 'Esta licencia no existe en su cuenta o ya no existe.',
  'refusals.licenses.alreadyHeld':
    'Este usuario ya tiene una licencia de este producto. Elija a otro o deje libre la licencia.',
  'refusals.roles.contradiction':
    'No se puede dar y retirar el mismo rol a la vez, ni dar un rol cuyo rol base se retira.',
  'refusals.roles.nothingToChange': 'Ya tiene exactamente estos roles.',
  'refusals.groups.nothingToChange': 'Ya está exactamente en estos grupos.',
  'refusals.groups.changedMeanwhile':
    'Otra persona ha cambiado este grupo mientras usted lo editaba. Lo que ha escrito sigue aquí: revise lo nuevo y guarde otra vez.',
  'refusals.groups.nameTaken': 'Otro grupo de su cuenta ya tiene este nombre. Elija uno distinto.',
  'refusals.groups.tooMany': 'Una cuenta tiene como máximo 1000 grupos. Elimine alguno que ya no haga falta.',
  'refusals.views.notFound': 'Esta vista ya no existe.',
  'refusals.views.nameTaken': 'Ya tiene una vista con este nombre. Elija otro.',
  'refusals.views.notYours': 'Solo quien creó esta vista, o un administrador de la cuenta, puede cambiarla.',
  'refusals.views.tooMany': 'Ya tiene 50 vistas. Elimine alguna que ya no necesite.',
  'refusals.support.notFound': 'Esta solicitud de servicio no existe o no puede verla.',
  'refusals.support.closed': 'Esta solicitud de servicio está cerrada. Abra otra y mencione su número.',
  'refusals.support.categoryNotAllowed':
    'Con el rol de soporte restringido solo puede pedir ayuda para iniciar sesión o si su cuenta no tiene administrador.',
  'refusals.signIn.accountClosed':
    'Su cuenta se ha cerrado. Sus administradores pueden iniciar sesión durante 30 días para leer y exportar.',
  'refusals.account.closed':
    'Esta cuenta está cerrada: se puede leer y exportar durante 30 días, y ya no se puede cambiar nada.',
  'refusals.accounts.notFound': 'Esta cuenta no existe.',
  'refusals.accounts.numberTaken': 'Otra cuenta tiene este número.',
  'refusals.accounts.alreadyClosed': 'Esta cuenta ya está cerrada.',
  'refusals.domains.taken': 'Otra cuenta ha verificado este dominio.',
  'refusals.domains.notFound': 'Esta cuenta no ha verificado este dominio.',
  'refusals.users.notAffiliated': 'Este usuario no pertenece a ninguna cuenta.',
  'refusals.users.isOperator':
    'Este usuario es operador de la plataforma. Los operadores se gestionan en el servidor, no aquí.',
  'refusals.mails.notFound': 'Este correo ya no existe.',
  'refusals.mails.notFailed': 'Este correo no ha fallado, así que no hay nada que reenviar.',
};
