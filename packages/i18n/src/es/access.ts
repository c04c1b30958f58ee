export const access = {
  'access.title': 'Acceso a productos',
  'access.signIn': 'Inicio de sesión',
  'access.signIn.can': 'Puede iniciar sesión.',
  'access.signIn.locked': 'No puede iniciar sesión. Motivo del bloqueo: {reasons}.',
  'access.signIn.accountClosed': 'No puede iniciar sesión: la cuenta está cerrada.',
  'access.signIn.invited': 'Aún no puede iniciar sesión: la invitación no se ha aceptado.',
  'access.offline': 'Sin conexión',
  'access.offlineUntil': 'Sin conexión hasta',
  'access.filter.offline': 'Sin conexión ahora',
  'access.runsOffline.true': 'Puede usarlo sin conexión',
  'access.runsOffline.false': 'No puede usarlo sin conexión',
  'access.offline.until': 'Sin contacto, los productos funcionan como máximo hasta el {date}.',
  'access.offline.none':
    'Ningún producto funciona sin conexión: ningún dispositivo tiene una política vigente.',
  'access.offline.accountClosed':
    'La cuenta está cerrada, así que los dispositivos no reciben ninguna política nueva.',
  'access.offline.locked': 'Durante el bloqueo, sus dispositivos no reciben ninguna política nueva.',
  'access.none': 'La cuenta no ha comprado ningún producto.',
  'access.runs.entitlement':
    'Puede usarlo: el derecho de uso vale para todos los usuarios de este país: {country}.',
  'access.runs.license': 'Puede usarlo: tiene una licencia.',
  'access.runs.groups':
    'Puede usarlo: {count, plural, one {lo permite el grupo {groups}} other {lo permiten los grupos {groups}}}.',
  'access.runs.groupsAndLicense':
    'Puede usarlo: {count, plural, one {lo permite el grupo {groups}} other {lo permiten los grupos {groups}}}, y además tiene una licencia.',
  'access.runs.exception': 'Puede usarlo: una excepción lo permite.',
  'access.runs.exceptionAndLicense': 'Puede usarlo: una excepción lo permite, y además tiene una licencia.',
  'access.runs.until': 'Hasta el {date}.',
  'access.cannot.unaffiliated': 'No puede usarlo: no pertenece a ninguna cuenta.',
  'access.cannot.lastDayOver': 'No puede usarlo: su último día de acceso fue el {date}.',
  'access.cannot.denied': 'No puede usarlo: una excepción lo deniega.',
  'access.cannot.deniedAll': 'No puede usarlo: una excepción deniega todos los productos.',
  'access.cannot.deniedUntil': 'Denegado hasta el {date}.',
  'access.cannot.notInGroups':
    'No puede usarlo: {count, plural, one {el grupo {groups} no lo permite} other {ninguno de los grupos {groups} lo permite}}.',
  'access.cannot.notEntitled': 'No puede usarlo: la cuenta no lo ha comprado.',
  'access.cannot.otherCountry':
    'No puede usarlo: la cuenta lo tiene para otros países ({countries}), no para este: {country}.',
  'access.cannot.notBegun': 'Aún no puede usarlo: su vigencia empieza el {date}.',
  'access.cannot.ended': 'No puede usarlo: su vigencia terminó el {date}.',
  'access.cannot.seatElsewhere':
    'No puede usarlo: la licencia asignada es para otro país ({held}), no para este: {country}. Hay que cambiar el país o asignar una licencia para este país; la otra se devuelve entonces.',
  'access.cannot.noSeat': 'No puede usarlo: requiere una licencia y no tiene ninguna asignada.',
  'access.cannot.noSeatYet':
    'No puede usarlo: requiere una licencia, no tiene ninguna asignada y su vigencia no empieza hasta el {date}.',
  'access.product.offline': 'Funciona sin conexión hasta el {date}.',
  'access.product.stopsAtContact':
    'En un dispositivo aún funciona hasta su próximo contacto, como máximo hasta el {date}.',
  'access.whatIf': '¿Qué pasaría si…?',
  'access.whatIf.hint': 'Muestra lo que cambiaría. Aquí no se cambia nada.',
  'access.whatIf.placeholder': 'Elija un cambio',
  'access.whatIf.lock': 'Bloquear',
  'access.whatIf.unlock': 'Desbloquear',
  'access.whatIf.remove': 'Quitar de la cuenta',
  'access.whatIf.deny': 'Denegar {product}',
  'access.whatIf.denyAll': 'Denegar todos los productos',
  'access.whatIf.endException': 'Terminar la excepción de {product}',
  'access.whatIf.endExceptionAll': 'Terminar la excepción de todos los productos',
  'access.whatIf.country': 'País de derechos: {country}',
  'access.whatIf.takeSeat': 'Devolver su licencia de {product}',
  'access.whatIf.giveSeat': 'Asignar una licencia de {product}',
  'access.whatIf.ownHint': 'Muestra lo que cambiaría. Aquí no se cambia ni se pide nada.',
  'access.whatIf.own.move': 'Me traslado. País nuevo: {country}',
  'access.whatIf.own.country': 'Mi país de derechos: {country}',
  'access.whatIf.own.takeSeat': 'Devuelvo mi licencia de {product}',
  'access.whatIf.own.giveSeat': 'Recibo una licencia de {product}',
  'access.whatIf.own.leave': 'Dejo la cuenta',
  'access.effects': 'Qué cambia',
  'access.effect.none': 'Nada cambia en el inicio de sesión ni en los productos.',
  'access.effect.signInEnds': 'Ya no puede iniciar sesión.',
  'access.effect.signInBegins': 'Puede volver a iniciar sesión.',
  'access.effect.country': 'Cambia el país cuyos derechos de uso cuentan: antes {from}, después {to}.',
  'access.effect.stops':
    '{products} {count, plural, one {se detiene} other {se detienen}} en el próximo contacto del dispositivo, como muy tarde el {date}.',
  'access.effect.stopsNow':
    '{products} {count, plural, one {se detiene} other {se detienen}} de inmediato: ningún dispositivo puede {count, plural, one {ejecutarlo} other {ejecutarlos}} sin conexión.',
  'access.effect.runsOut':
    '{products} {count, plural, one {sigue} other {siguen}} funcionando en sus dispositivos hasta el {date}, y después {count, plural, one {se detiene} other {se detienen}}.',
  'access.effect.runsOutNow':
    'Nada sigue funcionando: ahora mismo ningún dispositivo puede usar productos sin conexión.',
  'access.effect.begins':
    '{products} {count, plural, one {funciona} other {funcionan}} tras la próxima actualización de la política.',
  'access.effect.beginsAfterSignIn':
    '{products} {count, plural, one {funciona} other {funcionan}} tras volver a iniciar sesión en el dispositivo.',
  'access.onMany.runsOut':
    '{running, plural, one {# de estos {of, number} usuarios puede} other {# de estos {of, number} usuarios pueden}} usar productos sin conexión ahora. Tras el bloqueo, los productos siguen funcionando en los dispositivos, como máximo hasta el {date}.',
  'access.onMany.stops':
    '{running, plural, one {# de estos {of, number} usuarios puede} other {# de estos {of, number} usuarios pueden}} usar productos sin conexión ahora. En los dispositivos, los productos se detienen en el próximo contacto, como muy tarde el {date}.',
  'access.onMany.loses':
    '{count, plural, one {# usuario puede usarlo ahora y ya no podrá} other {# usuarios pueden usarlo ahora y ya no podrán}}: {products}.',
  'access.onMany.gains':
    '{count, plural, one {# usuario no puede usarlo ahora y podrá} other {# usuarios no pueden usarlo ahora y podrán}}: {products}.',
  'access.onOne.loses': '{name} puede usarlo ahora y ya no podrá: {products}.',
  'access.onOne.gains': '{name} no puede usarlo ahora y podrá: {products}.',
  'access.onMany.nothing': 'De momento no cambia nada de lo que pueden usar.',
  'access.onMany.offline':
    'En los dispositivos, el producto se detiene en el próximo contacto. En uno que siga sin conexión funciona como máximo hasta el {date}.',
  'access.onMany.online': 'En los dispositivos, el producto se detiene en el próximo contacto.',
};
