import type { departures as en } from '../en/departures.ts';

export const departures = {
  'notMine.done': 'Erledigt. {email} gehört nicht mehr zu {account}.',
  'notMine.submit': '{account} ist nicht meine Organisation',
  'notMine.text':
    '{email} wurde zu {account} hinzugefügt. Wenn das nicht Ihre Organisation ist, teilen Sie es uns hier mit. Sie werden sofort entfernt, und alle Ihre Rollen dort enden.',
  'notMine.title': 'Nicht Ihre Organisation?',
  'remove.title.one': '{name} aus {account} entfernen?',
  'remove.title.many': '{count, plural, one {# Benutzer} other {# Benutzer}} aus {account} entfernen?',
  'remove.ends':
    'Rollen, Gruppen und Lizenzen in diesem Konto entfallen, alle Sitzungen enden, die Anmeldung wird gesperrt.',
  'remove.offline': 'Produkte können noch bis zum {date} offline laufen.',
  'remove.means': 'Löschen heißt hier: aus dem Konto entfernen. Die Personen selbst werden nicht gelöscht.',
  'remove.stays':
    '{count, plural, one {Die Person bleibt registriert und kann von einem anderen Konto hinzugefügt werden. Bis zum {date} können Sie sie wiederherstellen, sofern sie keinem anderen Konto beitritt.} other {Diese Personen bleiben registriert und können von anderen Konten hinzugefügt werden. Bis zum {date} können Sie sie wiederherstellen, sofern sie keinem anderen Konto beitreten.}}',
  'remove.confirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} entfernen',
  'remove.refused':
    '{count, plural, one {# von {total, number} kann} other {# von {total, number} können}} nicht entfernt werden',
  'remove.reason': 'Grund (optional)',
  'remove.reasonHint': 'Wird im Prüfprotokoll festgehalten. Die entfernte Person sieht ihn nie.',
  'remove.toSettle': 'Was zu regeln ist',
  'remove.nothingHeld': 'Nichts zu regeln bei {count, plural, one {# Benutzer} other {# Benutzern}}:',
  'remove.seat': 'Lizenz für {product}',
  'remove.toPool': 'Zurück zu den freien Lizenzen',
  'remove.contactFor': 'Lieferkontakt ({countries}): Wer übernimmt?',
  'remove.allCountries': 'alle Länder',
  'remove.contactEnds': 'Niemand: Andere Kontakte bleiben',
  'remove.contactNeeded': 'Ihr Konto braucht mindestens einen Lieferkontakt, daher muss jemand übernehmen.',
  'remove.unsettled':
    '{count, plural, one {# Lieferkontakt bleibt} other {# Lieferkontakte bleiben}}, bis Sie bestimmen, wer übernimmt.',
  'remove.administrator': 'Verliert die Administratorrolle',
  'remove.openRequests':
    '{count, plural, one {# offene Anfrage} other {# offene Anfragen}} an die Administratoren',
  'remove.primaryContact': 'Hauptansprechpartner Ihres Kontos',
  'remove.sessions': '{count, plural, one {# offene Sitzung} other {# offene Sitzungen}}',
  'remove.offlineUntil': 'offline bis zum {date}',
  'remove.typeCount': 'Geben Sie zur Bestätigung ein, wie viele Benutzer entfernt werden: {count}',
  'removed.text':
    'Benutzer, die Ihr Konto in den letzten 30 Tagen verlassen haben. Mit dem Wiederherstellen kommen Rollen und Gruppen zurück, Lizenzen nur, soweit sie für ihr Land der Nutzungsrechte noch frei sind. Die Benutzer müssen sich neu anmelden.',
  'removed.column.how': 'Wie',
  'removed.column.leftAt': 'Ausgeschieden',
  'removed.filter.leftFrom': 'Ausgeschieden ab',
  'removed.filter.leftTo': 'Ausgeschieden bis',
  'removed.column.until': 'Wiederherstellbar bis',
  'removed.column.held': 'Hatte',
  'removed.column.refusal': 'Warum nicht wiederherstellbar',
  'removed.empty.title': 'Keine kürzlich entfernten Benutzer',
  'removed.empty.text': 'Entfernte Benutzer bleiben hier 30 Tage lang und können wiederhergestellt werden.',
  'removed.search': 'Name oder E-Mail suchen',
  'removed.restore': 'Wiederherstellen',
  'removed.confirmTitle.one': '{name} wiederherstellen?',
  'removed.confirmTitle': '{count, plural, one {# Benutzer} other {# Benutzer}} wiederherstellen?',
  'removed.confirmText':
    'Sie gehören wieder zu Ihrem Konto und werden per E-Mail informiert. Von einem Administrator gesperrte Benutzer bleiben gesperrt.',
  'removed.confirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} wiederherstellen',
  'removed.done': '{count, plural, one {# Benutzer} other {# Benutzer}} wiederhergestellt.',
  'removed.doneHeldBack':
    '{count, plural, one {# Benutzer} other {# Benutzer}} wiederhergestellt. {held, plural, one {# Einladung wurde} other {# Einladungen wurden}} nicht gesendet: Für ein Postfach oder für Ihr Konto ist die Höchstzahl pro Stunde erreicht. Senden Sie sie später unter „Einladungen“.',
  'removed.refused':
    '{count, plural, one {# Benutzer konnte} other {# Benutzer konnten}} nicht wiederhergestellt werden',
  'removed.kind.removed': 'Entfernt',
  'removed.kind.withdrawn': 'Einladung zurückgezogen',
  'removed.kind.left': 'Ausgetreten: nicht die eigene Organisation',
  'removed.kind.released': 'Auf eigenen Wunsch ausgetreten',
  'removed.kind.directory': 'Durch das Verzeichnis entfernt',
  'removed.kind.operator': 'Durch den Plattformbetreiber entfernt',
  'removed.by': 'von {name}',
  'removed.until': 'wiederherstellbar bis zum {date}',
  'removed.held': 'Hatte: {what}',
  'remove.exceptions': 'Ausnahmen: {list}',
} satisfies Record<keyof typeof en, string>;
