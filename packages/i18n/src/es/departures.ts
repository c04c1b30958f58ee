import type { departures as en } from '../en/departures.ts';

export const departures = {
  'notMine.done': 'Hecho. {email} ya no pertenece a {account}.',
  'notMine.submit': '{account} no es mi organización',
  'notMine.text':
    'Se ha añadido {email} a {account}. Si no es su organización, díganoslo aquí. Se le quita de la cuenta de inmediato y terminan todos los roles que tenga en ella.',
  'notMine.title': '¿No es su organización?',
  'remove.title.one': '¿Quitar a {name} de {account}?',
  'remove.title.many': '¿Quitar a {count, plural, one {# usuario} other {# usuarios}} de {account}?',
  'remove.ends':
    'Terminan sus roles, grupos y licencias en esta cuenta, se cierran sus sesiones y se bloquea su acceso.',
  'remove.offline': 'Los productos aún pueden funcionar sin conexión hasta el {date}.',
  'remove.means': 'Eliminar significa aquí quitar de la cuenta: no se borra a nadie.',
  'remove.stays':
    '{count, plural, one {El usuario sigue registrado y otra cuenta puede añadirlo. Puede restaurarlo hasta el {date}, salvo que se una a otra cuenta.} other {Los usuarios siguen registrados y otras cuentas pueden añadirlos. Puede restaurarlos hasta el {date}, salvo que se unan a otra cuenta.}}',
  'remove.confirm': 'Confirmar: quitar {count, plural, one {# usuario} other {# usuarios}}',
  'remove.refused':
    '{count, plural, one {# de {total, number} no se puede quitar} other {# de {total, number} no se pueden quitar}}',
  'remove.reason': 'Motivo (opcional)',
  'remove.reasonHint': 'Queda en el registro de auditoría. El usuario afectado no lo ve nunca.',
  'remove.toSettle': 'Lo que tiene cada usuario',
  'remove.nothingHeld': 'Nada que resolver en {count, plural, one {# usuario} other {# usuarios}}:',
  'remove.seat': 'Licencia de {product}',
  'remove.toPool': 'Vuelve a las licencias libres',
  'remove.contactFor': 'Contacto de suministro ({countries}): ¿quién le sustituye?',
  'remove.allCountries': 'todos los países',
  'remove.contactEnds': 'Nadie: quedan otros contactos',
  'remove.contactNeeded':
    'Su cuenta necesita al menos un contacto de suministro, así que alguien tiene que sustituirle.',
  'remove.unsettled':
    '{count, plural, one {# contacto de suministro se queda hasta que elija quién le sustituye.} other {# contactos de suministro se quedan hasta que elija quién les sustituye.}}',
  'remove.administrator': 'Pierde el rol de administrador',
  'remove.openRequests':
    '{count, plural, one {# petición pendiente} other {# peticiones pendientes}} para los administradores',
  'remove.primaryContact': 'contacto principal de su cuenta',
  'remove.sessions': '{count, plural, one {# sesión abierta} other {# sesiones abiertas}}',
  'remove.offlineUntil': 'sin conexión hasta el {date}',
  'remove.typeCount': 'Para confirmar, escriba cuántos usuarios quita: {count}',
  'removed.text':
    'Usuarios que han dejado su cuenta en los últimos 30 días. Al restaurarlos vuelven sus roles y grupos, y las licencias que sigan libres para su país de derechos. Tendrán que iniciar sesión de nuevo.',
  'removed.column.how': 'Cómo',
  'removed.column.leftAt': 'Baja',
  'removed.filter.leftFrom': 'Baja desde',
  'removed.filter.leftTo': 'Baja hasta',
  'removed.column.until': 'Restaurable hasta',
  'removed.column.held': 'Tenía',
  'removed.column.refusal': 'Por qué no se puede restaurar',
  'removed.empty.title': 'No hay bajas recientes',
  'removed.empty.text': 'Los usuarios que quite aparecen aquí durante 30 días y se pueden restaurar.',
  'removed.search': 'Buscar por nombre o correo',
  'removed.restore': 'Restaurar',
  'removed.confirmTitle.one': '¿Restaurar a {name}?',
  'removed.confirmTitle': '¿Restaurar {count, plural, one {# usuario} other {# usuarios}}?',
  'removed.confirmText':
    'Vuelven a pertenecer a su cuenta y se les avisa por correo. Quien tenía el acceso bloqueado por un administrador sigue bloqueado.',
  'removed.confirm': 'Confirmar: restaurar {count, plural, one {# usuario} other {# usuarios}}',
  'removed.done': '{count, plural, one {# usuario restaurado} other {# usuarios restaurados}}.',
  'removed.doneHeldBack':
    '{count, plural, one {# usuario restaurado} other {# usuarios restaurados}}. {held, plural, one {No se ha enviado # invitación} other {No se han enviado # invitaciones}}: un buzón o su cuenta ha alcanzado el máximo por hora. {held, plural, one {Envíela} other {Envíelas}} más tarde desde Invitaciones.',
  'removed.refused':
    '{count, plural, one {# usuario no se pudo restaurar} other {# usuarios no se pudieron restaurar}}',
  'removed.kind.removed': 'Baja',
  'removed.kind.withdrawn': 'Invitación retirada',
  'removed.kind.left': 'Dejó la cuenta: no es su organización',
  'removed.kind.released': 'Salida a petición propia',
  'removed.kind.directory': 'Baja por el directorio',
  'removed.kind.operator': 'Baja por el operador',
  'removed.by': 'por {name}',
  'removed.until': 'se puede restaurar hasta el {date}',
  'removed.held': 'Tenía: {what}',
  'remove.exceptions': 'Excepciones: {list}',
} satisfies Record<keyof typeof en, string>;
