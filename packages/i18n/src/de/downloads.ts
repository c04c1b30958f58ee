import type { downloads as en } from '../en/downloads.ts';

export const downloads = {
  'downloads.text':
    'Dateien zu den Produkten Ihres Kontos. Ein abgebrochener Download wird dort fortgesetzt, wo er stehen blieb; die Prüfsumme zeigt, ob eine Datei vollständig angekommen ist.',
  'downloads.search': 'Nach Titel, Produkt oder Version suchen',
  'downloads.file': 'Datei',
  'downloads.fileName': 'Dateiname',
  'downloads.description': 'Beschreibung',
  'downloads.product': 'Produkt',
  'downloads.version': 'Version',
  'downloads.size': 'Größe',
  'downloads.changed': 'Geändert',
  'downloads.checksum': 'SHA-256',
  'downloads.computing': 'Wird berechnet',
  'downloads.access': 'Zugang',
  'downloads.open': 'Für Sie verfügbar',
  'downloads.needsRole': 'Erfordert die Rolle {role}',
  'downloads.forAll': 'Alle Benutzer',
  'downloads.role': 'Rolle',
  'downloads.get': 'Herunterladen',
  'downloads.ask': 'Rolle {role} anfragen',
  'downloads.assign': 'Mir die Rolle {role} zuweisen',
  'downloads.assignConfirm': 'Bestätigen: Rolle zuweisen',
  'downloads.assignTitle': 'Sich die Rolle {role} zuweisen?',
  'downloads.empty.title': 'Keine Downloads',
  'downloads.empty.text':
    'Der Plattformbetreiber bietet zurzeit keine Dateien an. Wenn Sie eine erwartet haben, fragen Sie den Support.',
  'home.downloads.text': 'Das Lizenzwerkzeug und Dateien zu Ihren Produkten.',
  'operatorDownloads.text':
    'Dateien im Ordner {folder}. Seine Datei {manifest} legt fest, welche davon angeboten werden und welche Rolle sie erfordern. Änderungen erscheinen hier sofort.',
  'operatorDownloads.manifest.missing':
    'Im Ordner fehlt die Datei {manifest}; angeboten wird nur das Lizenzwerkzeug. Der Hilfeartikel zeigt, wie man sie schreibt.',
  'operatorDownloads.manifest.unreadable':
    'Die Datei {manifest} ist nicht lesbar; angeboten wird nur das Lizenzwerkzeug. Prüfen Sie die Schreibweise, die Rollen und die Dateinamen.',
  'operatorDownloads.state': 'Zustand',
  'operatorDownloads.offered': 'Wird angeboten',
  'operatorDownloads.fault.fileMissing': 'Beschrieben, aber nicht im Ordner',
  'operatorDownloads.fault.fileRefused': 'Keine gewöhnliche Datei, daher nicht angeboten',
  'operatorDownloads.fault.notDescribed': 'Nicht beschrieben, daher nicht angeboten',
  'operatorDownloads.empty.title': 'Der Ordner ist leer',
  'operatorDownloads.empty.text':
    'Legen Sie Dateien und ihre Beschreibung in den Ordner. Sie erscheinen dann hier.',
} satisfies Record<keyof typeof en, string>;
