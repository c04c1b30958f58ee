import type { products as en } from '../en/products.ts';

export const products = {
  'products.text':
    'Alles, was Konten kaufen können. Die Nutzungsrechte eines Kontos stehen auf der Seite des Kontos.',
  'products.search': 'Nach Name oder Beschreibung suchen',
  'products.new': 'Neues Produkt',
  'products.edit': 'Produkt bearbeiten',
  'products.end': 'Produkt beenden',
  'products.offer': 'Wieder anbieten',
  'product.endTitle': '{name} beenden?',
  'product.endText':
    'Kein Konto kann dafür ein neues Nutzungsrecht erhalten, und kein Benutzer kann eine Lizenz anfragen. Bestehende Nutzungsrechte gelten bis zu ihrem letzten Tag, und ihre Lizenzen können weiterhin zugewiesen werden.',
  'product.endConfirm': 'Bestätigen: Produkt beenden',
  'product.endedAt': 'Beendet',
  'product.endedOn': 'Beendet am {date}',
  'products.empty.title': 'Noch keine Produkte',
  'products.empty.text':
    'Legen Sie das erste Produkt an. Tragen Sie dann auf der Seite jedes Kontos ein, was es gekauft hat.',
  'product.name': 'Produktname',
  'product.description': 'Beschreibung',
  'product.features': 'Funktionen',
  'product.featuresHint':
    'Eine pro Zeile: der Schlüssel, nach dem Programme fragen, ein Leerzeichen und der Name. Beispiel: export.dwg Export von Zeichnungen',
  'product.featureWrong':
    'Zeile {line}: Beginnen Sie mit einem Schlüssel aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen, dann ein Leerzeichen und ein Name. Jeder Schlüssel darf nur einmal vorkommen.',
  'product.versions': 'Versionen',
  'product.versionsHint': 'Eine pro Zeile.',
  'product.versionWrong':
    'Zeile {line}: Bis zu 40 Zeichen sind möglich, und jede Version darf nur einmal vorkommen.',
  'product.accounts':
    '{count, plural, =0 {Kein Konto hat es} one {# Konto hat es} other {# Konten haben es}}',
} satisfies Record<keyof typeof en, string>;
