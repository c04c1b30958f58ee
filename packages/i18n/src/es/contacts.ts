import type { contacts as en } from '../en/contacts.ts';

export const contacts = {
  'contacts.text':
    'Usuarios que reciben licencias, renovaciones y facturas. Puede tener hasta diez; cuando haya uno, debe quedar al menos uno.',
  'contacts.add': 'Añadir contacto',
  'contacts.addTitle': 'Añadir un contacto de suministro',
  'contacts.user': 'Usuario',
  'contacts.country': 'País',
  'contacts.since': 'Desde',
  'contacts.all': 'Todos los países',
  'contacts.replace': 'Sustituir',
  'contacts.replaceTitle': '¿Quién sustituye a {name}?',
  'contacts.end': 'Quitar como contacto',
  'contacts.endTitle.one': '¿Quitar a {name} como contacto de suministro?',
  'contacts.endText':
    'Las licencias, renovaciones y facturas irán entonces a los demás contactos ({country}).',
  'contacts.endConfirm': 'Confirmar: quitar como contacto',
  'contacts.endTitle': '¿Quitar {count, plural, one {# contacto} other {# contactos}} de suministro?',
  'contacts.endText.many': 'Las licencias, renovaciones y facturas van entonces a los contactos que quedan.',
  'contacts.ended':
    '{count, plural, one {Se ha quitado # contacto} other {Se han quitado # contactos}} de suministro.',
  'contacts.notEnded': '{count, plural, one {# no se ha quitado} other {# no se han quitado}}',
  'contacts.search': 'Buscar un contacto',
  'contacts.empty.title': 'Aún no hay contactos de suministro',
  'contacts.empty.text': 'Añada a los usuarios que deban recibir licencias, renovaciones y facturas.',
  'contacts.empty.read': 'Los contactos de suministro reciben licencias, renovaciones y facturas.',
} satisfies Record<keyof typeof en, string>;
