import type { refusals as en } from '../en/refusals.ts';

export const refusals = {
  'refusals.request.malformed':
    'Die Anfrage war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'refusals.request.invalid': 'Etwas fehlt oder ist ungültig. Prüfen Sie Ihre Eingaben.',
  'refusals.request.tooLarge': 'Das sind zu viele Daten für eine Anfrage. Versuchen Sie es mit weniger.',
  'refusals.request.unsupportedMediaType': 'Dieser Inhaltstyp wird nicht unterstützt.',
  'refusals.request.crossSite':
    'Diese Anfrage kam von einer anderen Website und wurde abgelehnt. Öffnen Sie Roster direkt und versuchen Sie es erneut.',
  'refusals.request.wrongAddress':
    'Dies ist nicht die Adresse von Roster, deshalb wurde nichts geändert. Öffnen Sie Roster unter seiner eigenen Adresse und versuchen Sie es dort erneut.',
  'refusals.request.notFound': 'Unter dieser Adresse gibt es nichts.',
  'refusals.request.invalidCursor': 'Diese Seite der Liste ist veraltet. Gehen Sie zur ersten Seite zurück.',
  'refusals.platform.unavailable':
    'Roster ist gerade nicht verfügbar. Es wurde nichts geändert. Warten Sie einen Moment und versuchen Sie es erneut.',
  'refusals.platform.busy':
    'Gerade werden viele Benutzer Ihres Kontos geändert. Warten Sie ein paar Sekunden und versuchen Sie es erneut.',
  'refusals.platform.failed':
    'In Roster ist ein Fehler aufgetreten. Es wurde nichts geändert. Geschieht es wieder, wenden Sie sich an den Support.',
  'refusals.session.otherIdentity':
    'In diesem Browser ist jetzt jemand anderes angemeldet; deshalb wurde nichts ausgeführt. Laden Sie die Seite neu, um als diese Person weiterzuarbeiten.',
  'refusals.session.proofNeeded':
    'Dafür ist Ihr Passwort noch einmal nötig, weil die letzte Eingabe eine Weile her ist. Es wurde nichts ausgeführt.',
  'refusals.session.required': 'Sie sind nicht mehr angemeldet. Melden Sie sich wieder an.',
  'refusals.permission.missing':
    'Ihre Rollen erlauben das nicht. Ein Administrator Ihres Kontos kann helfen.',
  'refusals.signIn.wrong': 'Die E-Mail-Adresse oder das Passwort ist falsch.',
  'refusals.signIn.locked': 'Ihre Anmeldung ist gesperrt.',
  'refusals.signIn.tooManyTries':
    'Zu viele fehlgeschlagene Anmeldungen. Versuchen Sie es in einigen Minuten erneut.',
  'refusals.users.notFound': 'Diesen Benutzer gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.users.cannotLockYourself':
    'Sie können sich nicht selbst sperren. Das kann nur ein anderer Administrator.',
  'refusals.users.administratorProtected':
    'Nur ein Kontoadministrator kann andere Kontoadministratoren ändern, sperren oder entfernen.',
  'refusals.users.lastAdministrator':
    'Das ist die letzte Person mit der Rolle Kontoadministrator, die sich anmelden kann. Geben Sie diese Rolle zuerst jemand anderem und versuchen Sie es dann erneut.',
  'refusals.users.alreadyLocked': 'Dieser Benutzer ist bereits von einem Administrator gesperrt.',
  'refusals.users.notLocked': 'Dieser Benutzer ist nicht gesperrt; es gibt nichts zu entsperren.',
  'refusals.users.staysLocked':
    'Die Anmeldung dieses Benutzers bleibt gesperrt: durch den Plattformbetreiber oder durch das Verzeichnis seiner Organisation. Entsperren Sie ihn zuerst und ernennen Sie ihn dann.',
  'refusals.users.lockedByDirectory':
    'Das Verzeichnis Ihrer Organisation hat diesen Benutzer gesperrt; dort kann ihn Ihre IT-Abteilung entsperren.',
  'refusals.users.lockedByOperator':
    'Der Plattformbetreiber hat diesen Benutzer gesperrt. Stellen Sie eine Serviceanfrage, um ihn entsperren zu lassen.',
  'refusals.request.keyReused':
    'Diese Anfrage trug den Schlüssel einer früheren, anderen Anfrage. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'refusals.exports.oneAtATime':
    'Ein anderer Export Ihres Kontos läuft noch; möglich ist immer nur einer. Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut.',
  'refusals.request.tooMany':
    'Zu viele Anfragen in kurzer Zeit. Warten Sie einen Moment und versuchen Sie es erneut.',
  'refusals.users.managedByOrganization':
    'Diese Anmeldung wird von der Organisation verwaltet und lässt sich hier nicht ändern. Die IT-Abteilung hilft weiter.',
  'refusals.users.lockedNoReset':
    'Dieser Benutzer ist gesperrt; ein neues Passwort würde ihn nicht entsperren. Entsperren Sie ihn zuerst.',
  'refusals.users.notInvited': 'Dieser Benutzer hat sich bereits angemeldet und hat keine Einladung mehr.',
  'refusals.users.changedMeanwhile':
    'Jemand anderes hat diesen Benutzer geändert, während Sie ihn bearbeitet haben. Ihre Eingaben sind noch da: Prüfen Sie die Änderungen und speichern Sie erneut.',
  'refusals.users.emailNotAvailable': 'Diese Adresse kann nicht verwendet werden. Wählen Sie eine andere.',
  'refusals.users.emailOutsideDomains':
    'Administratoren können Adressen nur innerhalb der verifizierten Domains des Kontos ändern. Zu jeder anderen Adresse wechselt der Benutzer selbst unter „Meine Einstellungen“.',
  'refusals.roles.administratorOnlyByAdministrator':
    'Nur ein Kontoadministrator kann die Rolle Kontoadministrator zuweisen.',
  'refusals.groups.notFound': 'Eine dieser Gruppen gibt es nicht mehr. Wählen Sie neu.',
} satisfies Record<keyof typeof en, string>;
