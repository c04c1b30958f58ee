import type { exporting as en } from '../en/exports.ts';

export const exporting = {
  'export.title': 'Benutzerliste exportieren',
  'export.text':
    'Eine CSV-Datei für Excel mit allen Spalten der Liste und mehr. Der Export wird im Prüfprotokoll festgehalten.',
  'export.scope': 'Benutzer für den Export',
  'export.scope.selected': 'Ausgewählte Benutzer: {count}',
  'export.scope.filtered': 'Benutzer, die den Filtern entsprechen: {count}',
  'export.scope.all': 'Alle Benutzer des Kontos',
  'export.delimiter': 'Trennzeichen',
  'export.delimiter.comma': 'Komma',
  'export.delimiter.semicolon': 'Semikolon (Excel auf Deutsch, Spanisch)',
  'export.save': 'CSV-Datei speichern',
  'export.done': 'Benutzerliste gespeichert.',
} satisfies Record<keyof typeof en, string>;
