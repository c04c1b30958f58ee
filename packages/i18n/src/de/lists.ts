import type { lists as en } from '../en/lists.ts';

export const lists = {
  'list.noMatch':
    'Kein Eintrag entspricht Ihrer Suche und den Filtern. Ändern Sie die Suche oder setzen Sie die Filter zurück.',
} satisfies Record<keyof typeof en, string>;
