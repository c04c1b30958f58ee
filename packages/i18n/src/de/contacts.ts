import type { contacts as en } from '../en/contacts.ts';

export const contacts = {
  'contacts.text':
    'Benutzer, die Lizenzen, Verlängerungen und Rechnungen erhalten. Bis zu zehn sind möglich; sobald es einen gibt, muss mindestens einer bleiben.',
  'contacts.add': 'Kontakt hinzufügen',
  'contacts.addTitle': 'Lieferkontakt hinzufügen',
  'contacts.user': 'Benutzer',
  'contacts.country': 'Land',
  'contacts.since': 'Seit',
  'contacts.all': 'Alle Länder',
  'contacts.replace': 'Ersetzen',
  'contacts.replaceTitle': 'Wer übernimmt die Aufgabe von {name}?',
  'contacts.end': 'Als Kontakt entfernen',
  'contacts.endTitle.one': '{name} als Lieferkontakt entfernen?',
  'contacts.endText':
    'Lizenzen, Verlängerungen und Rechnungen gehen dann an die anderen Kontakte ({country}).',
  'contacts.endConfirm': 'Bestätigen: entfernen',
  'contacts.endTitle': '{count, plural, one {# Lieferkontakt} other {# Lieferkontakte}} entfernen?',
  'contacts.endText.many': 'Lizenzen, Verlängerungen und Rechnungen gehen dann an die übrigen Kontakte.',
  'contacts.ended': '{count, plural, one {# Lieferkontakt} other {# Lieferkontakte}} entfernt.',
  'contacts.notEnded': '{count, plural, one {# wurde} other {# wurden}} nicht entfernt',
  'contacts.search': 'Kontakt suchen',
  'contacts.empty.title': 'Noch keine Lieferkontakte',
  'contacts.empty.text':
    'Fügen Sie Benutzer hinzu, die Lizenzen, Verlängerungen und Rechnungen erhalten sollen.',
  'contacts.empty.read': 'Lieferkontakte erhalten Lizenzen, Verlängerungen und Rechnungen.',
} satisfies Record<keyof typeof en, string>;
