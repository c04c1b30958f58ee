import type { locks as en } from '../en/locks.ts';

export const locks = {
  'lock.alone':
    'Die Sperre allein beendet weder Produktnutzung noch Nutzungserfassung. Sollen auch die Lizenzen enden, entfernen Sie die Benutzer aus dem Konto.',
  'lock.confirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} sperren',
  'lock.note': 'Notiz für Administratoren (optional)',
  'lock.noteHint':
    'Andere Administratoren sehen sie vor dem Entsperren. Der gesperrte Benutzer sieht sie nie.',
  'lock.notOffline':
    'Die Sperre beendet die Nutzungserfassung nicht. Derzeit kann keines der Produkte offline laufen.',
  'lock.offline':
    'Die Sperre beendet weder Produktnutzung noch Nutzungserfassung: Bereits eingerichtete Produkte können bis zum {date} offline laufen. Sollen auch die Lizenzen enden, entfernen Sie {count, plural, one {den Benutzer} other {die Benutzer}} aus dem Konto.',
  'lock.offlineOne': '{name}: bis zum {date}',
  'lock.refused':
    '{count, plural, one {# von {total, number} kann} other {# von {total, number} können}} nicht gesperrt werden',
  'lock.text':
    'Alle Sitzungen enden sofort; bis zur Entsperrung ist keine Anmeldung möglich. {count, plural, one {Der Benutzer wird} other {Die Benutzer werden}} per E-Mail informiert.',
  'lock.title.many': '{count, plural, one {# Benutzer} other {# Benutzer}} sperren?',
  'lock.title.one': '{name} sperren?',
  'signOutUsers.confirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} abmelden',
  'signOutUsers.refused':
    '{count, plural, one {# von {total, number} kann} other {# von {total, number} können}} nicht abgemeldet werden',
  'signOutUsers.text':
    '{sessions, plural, =0 {Derzeit ist keine Sitzung offen.} one {# offene Sitzung endet jetzt.} other {# offene Sitzungen enden jetzt.}}{devices, plural, =0 {} one { # Gerät erhält bis zur erneuten Anmeldung keine neue Richtlinie.} other { # Geräte erhalten bis zur erneuten Anmeldung keine neue Richtlinie.}} Eine neue Anmeldung ist sofort möglich. Um das zu verhindern, sperren Sie stattdessen die Anmeldung.',
  'signOutUsers.title.many': '{count, plural, one {# Benutzer} other {# Benutzer}} überall abmelden?',
  'signOutUsers.title.one': '{name} überall abmelden?',
  'unlock.confirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} entsperren',
  'unlock.refused':
    '{count, plural, one {# von {total, number} kann} other {# von {total, number} können}} nicht entsperrt werden',
  'unlock.staying':
    'Diese Benutzer bleiben aus einem anderen Grund gesperrt, den Administratoren nicht aufheben können:',
  'unlock.text':
    'Die Anmeldung ist wieder mit dem bisherigen Passwort möglich. {count, plural, one {Der Benutzer wird} other {Die Benutzer werden}} per E-Mail informiert.',
  'unlock.title.many': '{count, plural, one {# Benutzer} other {# Benutzer}} entsperren?',
  'unlock.title.one': '{name} entsperren?',
  'lock.removeInstead': 'Stattdessen entfernen',
  'lock.alsoDeny': 'Auch den Zugriff auf alle Produkte verweigern',
  'lock.alsoDenyHint':
    'Auf Geräten enden die Produkte beim nächsten Kontakt. Auf einem, das offline bleibt, laufen sie bis zu seinem Datum. Ausnahmen, die ein einzelnes Produkt erlauben, enden.',
  'lock.alreadyDenied':
    '{count, plural, one {# von ihnen hat} other {# von ihnen haben}} bereits keinen Zugriff auf Produkte. Diese Ausnahme bleibt, wie sie ist.',
  'unlock.denied':
    '{count, plural, one {Eine Ausnahme verweigert # Benutzer weiterhin alle Produkte.} other {Ausnahmen verweigern # Benutzern weiterhin alle Produkte.}}',
  'unlock.endDenials':
    '{count, plural, one {Diese Ausnahme auch beenden} other {Diese Ausnahmen auch beenden}}',
} satisfies Record<keyof typeof en, string>;
