import type { lists as en } from '../en/lists.ts';

export const lists = {
  'list.firstPage': 'Das ist die erste Seite.',
  'list.lastPage': 'Das ist die letzte Seite.',
  'list.noMatch':
    'Kein Eintrag entspricht Ihrer Suche und den Filtern. Ändern Sie die Suche oder setzen Sie die Filter zurück.',
  'list.addFilter': 'Filtern',
  'list.filterAndSort': 'Filtern und sortieren',
  'list.filters': 'Aktive Filter',
  'list.filterIs': '{filter}: {value}',
  'list.more': '{count, plural, one {# weiterer} other {# weitere}}',
  'list.removeFilter': 'Filter entfernen – {filter}: {value}',
  'list.findOption': 'Auswahl durchsuchen',
  'list.noOption': 'Nichts gefunden.',
  'list.sortBy': 'Sortieren nach',
  'list.ascending': '{column}, aufsteigend',
  'list.descending': '{column}, absteigend',
  'list.outOfSight': '{count, plural, one {# hier nicht zu sehen} other {# hier nicht zu sehen}}',
  'list.selectAll': 'Alle {count} Treffer auswählen',
  'list.tooManyToSelect': 'Um alle Treffer auszuwählen, grenzen Sie die Filter auf höchstens {limit} ein.',
  'list.actions': 'Aktionen',
  'list.moreActions': 'Weitere Aktionen',
  'list.open': 'Seite öffnen',
  'list.gone': 'Dieser Eintrag steht nicht mehr in der Liste.',
  'list.refusedRows':
    'Sie bleiben ausgewählt, und das Zeichen neben jedem Namen nennt den Grund. Beheben Sie ihn oder heben Sie die Auswahl auf.',
  'list.peek': 'Kurzansicht',
  'list.peekAt': 'Kurzansicht von {name}',
  'list.peekPlace': '{nth} von {count} auf dieser Seite',
  'list.rowHeight': 'Zeilenhöhe',
  'list.compact': 'Kompakt',
  'list.comfortable': 'Komfortabel',
  'list.columnsHint':
    'Ziehen Sie eine Spalte, oder ordnen Sie sie mit den Pfeilen. Im Kopf der Liste ändern Umschalt und die Pfeiltasten die Breite.',
  'list.columnUp': '{column} nach oben',
  'list.columnDown': '{column} nach unten',
  'list.resetColumns': 'Spalten zurücksetzen',
} satisfies Record<keyof typeof en, string>;
