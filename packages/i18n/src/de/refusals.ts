import type { refusals as en } from '../en/refusals.ts';

export const refusals = {
  'refusals.request.malformed':
    'Die Anfrage war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'refusals.request.invalid': 'Etwas fehlt oder wurde nicht verstanden. Prüfen Sie Ihre Eingaben.',
  'refusals.request.tooLarge': 'Das ist zu viel auf einmal. Versuchen Sie es mit weniger.',
  'refusals.request.unsupportedMediaType': 'Diese Art von Daten wird hier nicht verstanden.',
  'refusals.request.crossSite': 'Diese Anfrage kam von einer anderen Website und wurde abgelehnt.',
  'refusals.request.notFound': 'Unter dieser Adresse gibt es nichts.',
  'refusals.request.invalidCursor': 'Diese Seite der Liste ist veraltet. Beginnen Sie wieder auf der ersten.',
  'refusals.platform.unavailable':
    'Roster kann gerade nicht antworten. Warten Sie kurz und versuchen Sie es erneut; es wurde nichts geändert.',
  'refusals.platform.failed':
    'In Roster ist etwas schiefgegangen. Es wurde nichts geändert; melden Sie es dem Support, wenn es wieder geschieht.',
  'refusals.session.required': 'Sie sind nicht mehr angemeldet. Melden Sie sich wieder an.',
  'refusals.permission.missing':
    'Ihre Rollen erlauben das nicht. Ein Administrator Ihres Kontos kann helfen.',
  'refusals.signIn.wrong': 'E-Mail-Adresse oder Passwort ist falsch.',
  'refusals.signIn.locked': 'Ihre Anmeldung ist gesperrt.',
  'refusals.signIn.tooManyTries':
    'Zu viele fehlgeschlagene Anmeldungen. Versuchen Sie es in einigen Minuten wieder.',
  'refusals.users.notFound': 'Diese Person gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.users.cannotLockYourself':
    'Sie können sich nicht selbst sperren. Ein anderer Administrator kann es.',
  'refusals.users.administratorProtected':
    'Auf einen Kontoadministrator kann nur ein anderer Kontoadministrator einwirken.',
  'refusals.users.lastAdministrator':
    'Die letzte Person mit der Rolle Kontoadministrator, die sich anmelden kann. Geben Sie diese Rolle zuerst jemand anderem und versuchen Sie es dann erneut.',
  'refusals.users.alreadyLocked': 'Bereits von einem Administrator gesperrt.',
  'refusals.users.notLocked': 'Nicht gesperrt, es gibt also nichts zu entsperren.',
  'refusals.users.lockedByDirectory':
    'Vom Verzeichnis Ihrer Organisation gesperrt; entsperren kann dort Ihre IT-Abteilung.',
  'refusals.users.lockedByOperator':
    'Vom Betreiber dieser Plattform gesperrt; öffnen Sie zum Entsperren eine Serviceanfrage.',
  'refusals.users.selectionChanged':
    'Die Liste hat sich inzwischen geändert: Jetzt {total, plural, one {trifft sie auf # Person zu} other {trifft sie auf # Personen zu}}. Es wurde nichts getan; sehen Sie nach und bestätigen Sie erneut.',
  'refusals.users.selectionTooLarge':
    'Mehr als 10.000 Personen treffen zu. Grenzen Sie die Liste ein und gehen Sie in Teilen vor.',
} satisfies Record<keyof typeof en, string>;
