import type { seats as en } from '../en/seats.ts';

export const seats = {
  'seats.assign': 'Asignar licencias',
  'seats.assignTitle': 'Asignar licencias de {product}',
  'seats.assignTickedTitle': '¿Asignar licencias a {count, plural, one {# usuario} other {# usuarios}}?',
  'seats.assignTickedTitle.one': '¿Asignar una licencia a {name}?',
  'seats.ofWhich': 'Licencia',
  'seats.noneToAssign': 'Su cuenta no tiene licencias que asignar.',
  'seats.assignConfirm': 'Confirmar: asignar {count, plural, one {# licencia} other {# licencias}}',
  'seats.freeLeft': '{free, plural, one {# de {bought, number} libre} other {# de {bought, number} libres}}',
  'seats.tooFew':
    'Más usuarios que licencias libres: {over, plural, one {# se quedaría} other {# se quedarían}} sin ninguna.',
  'seats.assignOther':
    'Para {count, plural, one {uno de estos usuarios} other {# de estos usuarios}} cuentan los derechos de uso de otro país, así que una licencia de este ({country}) no {count, plural, one {le} other {les}} sirve:',
  'seats.assignReturns':
    '{count, plural, one {Un usuario de estos tiene} other {# usuarios de estos tienen}} una licencia de este producto para otro país, que no les sirve. Se devuelve:',
  'seats.reassign': 'Reasignar',
  'seats.assignOneTitle': '¿Asignar esta licencia?',
  'seats.reassignConfirm': 'Confirmar: asignar licencia',
  'seats.reassignText': '{name} la pierde de inmediato.',
  'seats.reassignTickedTitle':
    '{count, plural, one {¿Reasignar # licencia?} other {¿Reasignar # licencias?}}',
  'seats.reassignTickedTitle.one': '¿Reasignar la licencia de {name}?',
  'seats.reassignTickedText':
    'Elija el nuevo titular de cada licencia. Los titulares actuales la pierden de inmediato y siguen en la cuenta. Donde no elija a nadie, no cambia nada.',
  'seats.reassignTickedConfirm': 'Confirmar: reasignar {count, plural, one {# licencia} other {# licencias}}',
  'seats.reassignUpTo': 'Seleccione hasta {max, number} licencias para reasignarlas en un solo paso.',
  'seats.reassignNone': 'Elija un nuevo titular para una licencia como mínimo.',
  'seats.reassignFilled': '{filled, number} de {count, number} con nuevo titular.',
  'seats.pasteHolders': 'Pegue direcciones de correo',
  'seats.pasteHoldersHint':
    'La primera dirección recibe la primera licencia de la lista, la segunda la siguiente, y así sucesivamente. Hasta {max, number}.',
  'seats.pasteHoldersOver':
    '{count, plural, one {Para # dirección} other {Para # direcciones}} no queda ninguna licencia en la lista.',
  'seats.newHolder': 'Nuevo titular',
  'seats.return': 'Devolver',
  'seats.returnTitle.one': '¿Devolver la licencia de {name}?',
  'seats.returnTitle': '{count, plural, one {¿Devolver # licencia?} other {¿Devolver # licencias?}}',
  'seats.returnText':
    '{count, plural, one {Su titular la pierde y queda libre para otra persona.} other {Sus titulares las pierden y quedan libres para otras personas.}} Todos siguen en la cuenta.',
  'seats.returnConfirm': 'Confirmar: devolver {count, plural, one {# licencia} other {# licencias}}',
  'seats.refused': '{count, plural, one {# sin cambios} other {# sin cambios}}',
  'seats.askSupport': 'Preguntar a soporte',
  'seats.askSubject': 'Licencia de {product} sin usuario: {name}',
  'seats.askText': 'Una licencia de {product} muestra «Usuario no encontrado». Como titular figura {name}.',
  'seats.export': 'Exportar licencias',
  'seats.label': 'Licencias del derecho de uso',
  'seats.search': 'Buscar por titular',
  'seats.holder': 'Titular',
  'seats.assignedAt': 'Asignada',
  'seats.nobody': 'Nadie',
  'seats.state.free': 'Libre',
  'seats.state.assigned': 'Asignada',
  'seats.state.lost': 'Usuario no encontrado',
  'seats.pooled.title': 'No hay licencias que asignar',
  'seats.pooled.text': 'Este derecho de uso vale para todos en el país. Solo los nominales tienen licencias.',
  'seats.assignOne': 'Asignar',
  'seats.paste': 'O pegue direcciones de correo',
  'seats.pasteHint':
    'Una tras otra, como las copian los programas de correo y las hojas de cálculo. Hasta 200.',
  'seats.pasteUnread':
    'El campo no nombra a ningún usuario de esta cuenta. Pegue direcciones de correo o vacíelo.',
  'seats.waiting':
    '{count, plural, one {# usuario espera una licencia} other {{total} usuarios esperan una licencia}}',
  'seats.assignWaiting': '{count, plural, one {Asignar # licencia} other {Asignar # licencias}}',
  'seats.otherCountry': 'Otro país',
  'seats.filter.wrongCountry': 'Otro país',
  'seats.wrongCountry.true': 'Otro país',
  'seats.wrongCountry.false': 'El país del derecho de uso',
  'seats.neverUsed': 'Nunca',
  'seats.used.inLast30Days': 'En los últimos 30 días',
  'seats.used.notInLast90Days': 'No desde hace 90 días, o nunca',
  'seats.used.never': 'Nunca',
  'seats.returnStops':
    '{count, plural, one {En el dispositivo de este usuario, el producto funciona hasta el próximo contacto, como máximo:} other {En los dispositivos de estos usuarios, el producto funciona hasta el próximo contacto, como máximo:}}',
  'seats.affected': 'Ver a quién afecta',
  'seats.affected.title': 'Usuarios que pierden {product}',
  'seats.ending.named':
    'Después del {date}, las licencias de {product} no dan acceso a nadie. {count, plural, =0 {Nadie lo pierde.} one {1 usuario ya no podrá usarlo.} other {# usuarios ya no podrán usarlo.}}',
  'seats.ending.pooled':
    'Después del {date}, nadie en este país podrá usar {product} con este derecho de uso.',
  'seats.ending.followed': 'Esta vigencia termina el {date}. Le sigue otra, así que nadie pierde {product}.',
  'seats.ended.followed':
    'Esta vigencia terminó el {date}. Le siguió otra, así que nadie ha perdido {product}.',
  'seats.ended.named':
    'Esta vigencia terminó el {date}. Sus licencias no dan acceso a nadie y solo pueden devolverse.',
  'seats.ended.pooled': 'Esta vigencia terminó el {date}. No da acceso a nadie.',
  'waitingList.text':
    'Usuarios que han pedido una licencia y no tienen respuesta. Lo que hay libre para un usuario depende de su país de derechos.',
  'waitingList.search': 'Buscar por usuario o producto',
  'waitingList.empty.title': 'Nadie espera',
  'waitingList.empty.text': 'Cuando un usuario pida una licencia, la petición aparecerá aquí.',
  'waitingList.offer.free': 'Hay una libre',
  'waitingList.offer.noneFree': 'No hay ninguna libre',
  'waitingList.offer.otherCountry': 'Solo para otro país',
  'waitingList.offer.noLicenses': 'La cuenta no tiene',
} satisfies Record<keyof typeof en, string>;
