import type { palette as en } from '../en/palette.ts';

export const palette = {
  'palette.title': 'Buscar o hacer',
  'palette.hint': 'Una persona, una página, ayuda…',
  'palette.about': '¿Qué hacer con {name}?',
  'palette.found': '{count, plural, =0 {Sin resultados} one {# resultado} other {# resultados}}',
  'palette.nothing': 'No coincide ninguna persona, página ni artículo.',
  'palette.results': 'Resultados',
  'palette.actions': 'Acciones',
  'palette.selection': 'Lo que ha seleccionado',
  'palette.recent': 'Reciente',
  'palette.people': 'Personas',
  'palette.screens': 'Páginas',
  'palette.selected': '{count, plural, one {# usuario seleccionado} other {# usuarios seleccionados}}',
  'palette.openPerson': 'Abrir {name}',
  'palette.notDone': 'No realizado',
} satisfies Record<keyof typeof en, string>;
