import type { help as en } from '../en/help.ts';

export const help = {
  'help.all': 'Todos los artículos',
  'help.found': '{count, plural, one {# artículo} other {# artículos}}',
  'help.heading': 'Ayuda de Roster',
  'help.nothing': 'No hay artículos. Pruebe con otras palabras.',
  'help.otherLanguages': 'Otros idiomas',
  'help.search': 'Buscar en la ayuda',
  'help.seeAlso': 'Véase también',
  'help.toPortal': 'Volver al portal',
} satisfies Record<keyof typeof en, string>;
