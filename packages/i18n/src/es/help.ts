import type { help as en } from '../en/help.ts';

export const help = {
  'help.all': 'Todos los artículos',
  'help.found': '{count, plural, one {# artículo} other {# artículos}}',
  'help.heading': 'Ayuda de Roster',
  'help.nothing': 'No hay artículos. Pruebe con otras palabras.',
  'help.otherLanguages': 'Otros idiomas',
  'help.search': 'Buscar en la ayuda',
  'help.seeAlso': 'Véase también',
  'help.task.start': 'Orientarse e iniciar sesión',
  'help.task.people': 'Gestionar usuarios',
  'help.task.access': 'Roles, grupos y peticiones',
  'help.task.records': 'Cuenta y registro de auditoría',
  'help.task.support': 'Soporte y operación',
} satisfies Record<keyof typeof en, string>;
