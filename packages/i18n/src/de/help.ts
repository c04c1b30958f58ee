import type { help as en } from '../en/help.ts';

export const help = {
  'help.all': 'Alle Artikel',
  'help.found': '{count, plural, one {# Artikel} other {# Artikel}}',
  'help.heading': 'Hilfe zu Roster',
  'help.nothing': 'Keine Artikel gefunden. Versuchen Sie andere Wörter.',
  'help.otherLanguages': 'Andere Sprachen',
  'help.search': 'Hilfe durchsuchen',
  'help.seeAlso': 'Siehe auch',
  'help.task.start': 'Zurechtfinden und anmelden',
  'help.task.people': 'Benutzer verwalten',
  'help.task.access': 'Rollen, Gruppen und Anfragen',
  'help.task.records': 'Konto und Prüfprotokoll',
  'help.task.support': 'Support und Betrieb',
} satisfies Record<keyof typeof en, string>;
