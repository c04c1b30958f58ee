import type { lists as en } from '../en/lists.ts';

export const lists = {
  'list.noMatch': 'Ninguna entrada coincide con la búsqueda y los filtros. Cámbielos o quite los filtros.',
} satisfies Record<keyof typeof en, string>;
