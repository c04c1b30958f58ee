import type { palette as en } from '../en/palette.ts';

export const palette = {
  'palette.title': 'Finden und handeln',
  'palette.hint': 'Person, Seite, Hilfe …',
  'palette.about': 'Was ist mit {name}?',
  'palette.found': '{count, plural, =0 {Nichts gefunden} one {# Ergebnis} other {# Ergebnisse}}',
  'palette.nothing': 'Keine Person, keine Seite und kein Artikel passt.',
  'palette.results': 'Ergebnisse',
  'palette.actions': 'Aktionen',
  'palette.selection': 'Ihre Auswahl',
  'palette.recent': 'Zuletzt',
  'palette.people': 'Personen',
  'palette.screens': 'Seiten',
  'palette.selected': '{count, plural, one {# Benutzer ausgewählt} other {# Benutzer ausgewählt}}',
  'palette.openPerson': '{name} öffnen',
  'palette.notDone': 'Nicht ausgeführt',
} satisfies Record<keyof typeof en, string>;
