import type { refusals as en } from '../en/refusals.ts';

export const refusals = {
  'refusals.request.malformed':
    'Die Anfrage war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'refusals.request.invalid': 'Etwas fehlt oder wurde nicht verstanden. Prüfen Sie Ihre Eingaben.',
  'refusals.request.tooLarge': 'Das ist zu viel auf einmal. Versuchen Sie es mit weniger.',
  'refusals.request.unsupportedMediaType': 'Dieser Inhaltstyp wird nicht unterstützt.',
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
  'refusals.users.notFound': 'Diesen Benutzer gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.users.cannotLockYourself':
    'Sie können sich nicht selbst sperren. Ein anderer Administrator kann es.',
  'refusals.users.administratorProtected':
    'Nur ein Kontoadministrator kann einen anderen Kontoadministrator ändern.',
  'refusals.users.lastAdministrator':
    'Die letzte Person mit der Rolle Kontoadministrator, die sich anmelden kann. Geben Sie diese Rolle zuerst jemand anderem und versuchen Sie es dann erneut.',
  'refusals.users.alreadyLocked': 'Dieser Benutzer ist bereits von einem Administrator gesperrt.',
  'refusals.users.notLocked': 'Nicht gesperrt, es gibt also nichts zu entsperren.',
  'refusals.users.lockedByDirectory':
    'Das Verzeichnis Ihrer Organisation hat diesen Benutzer gesperrt; dort kann ihn Ihre IT-Abteilung entsperren.',
  'refusals.users.lockedByOperator':
    'Vom Betreiber dieser Plattform gesperrt; öffnen Sie zum Entsperren eine Serviceanfrage.',
  'refusals.users.selectionChanged':
    'Die Liste hat sich inzwischen geändert: Jetzt {total, plural, one {passt # Benutzer} other {passen # Benutzer}}. Es wurde nichts geändert; prüfen Sie die Liste und bestätigen Sie erneut.',
  'refusals.users.selectionTooLarge':
    'Die Auswahl umfasst mehr als 10.000 Benutzer. Grenzen Sie die Filter ein und arbeiten Sie in Teilen.',
  'refusals.request.keyReused':
    'Diese Anfrage trug die Kennung einer anderen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'refusals.request.tooMany':
    'Zu viele Anfragen in kurzer Zeit. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'refusals.users.alreadyMember': 'Dieser Benutzer gehört bereits zu Ihrem Konto.',
  'refusals.users.awaitingApproval':
    'Dieser Benutzer hat sich registriert und wartet auf Ihre Genehmigung. Genehmigen Sie die Anfrage, um ihn hinzuzufügen.',
  'refusals.users.inOtherAccount':
    'Dieser Benutzer existiert bereits und gehört zu einem anderen Konto; jeder Benutzer kann nur einem Konto angehören. Die Person muss ihre derzeitigen Administratoren (im Profil aufgeführt) um Entfernung bitten oder, bei Anmeldung über ihre Organisation, ihre IT-Abteilung. Fügen Sie sie danach hier erneut hinzu.',
  'refusals.users.existsUnaffiliated':
    'Dieser Benutzer existiert bereits. Klicken Sie auf „Zum Konto hinzufügen“, um ihn Ihrem Konto hinzuzufügen.',
  'refusals.users.domainOwnedByOther':
    'Adressen dieser Domain gehören zum Konto einer anderen Organisation; deshalb kann hier niemand mit einer solchen Adresse hinzugefügt werden. Nehmen Sie eine andere Adresse oder wenden Sie sich an den Support, wenn die Domain Ihre ist.',
  'refusals.users.notRegistered':
    'Mit dieser Adresse ist niemand registriert. Fügen Sie den Benutzer stattdessen mit Name und Land hinzu.',
  'refusals.users.notRestorable':
    'Dieser Benutzer lässt sich nicht mehr wiederherstellen: 30 Tage sind vorbei, oder er gehörte nie zu Ihrem Konto. Fügen Sie ihn stattdessen zum Konto hinzu.',
  'refusals.users.tooManyProbes':
    'Sie haben zu viele Adressen versucht, die zu anderen Konten gehören. Warten Sie eine Stunde und versuchen Sie es dann erneut; alles andere geht weiter.',
  'refusals.users.managedByOrganization':
    'Diese Anmeldung wird von der Organisation verwaltet und lässt sich hier nicht ändern. Die IT-Abteilung hilft weiter.',
  'refusals.users.lockedNoReset':
    'Dieser Benutzer ist gesperrt; ein neues Passwort würde daran nichts ändern. Entsperren Sie ihn zuerst.',
  'refusals.users.notInvited':
    'Dieser Benutzer hat sich schon angemeldet; eine Einladung gibt es nicht mehr.',
  'refusals.users.changedMeanwhile':
    'Jemand hat diesen Benutzer geändert, während Sie ihn bearbeiteten. Ihre Eingaben sind noch da: Sehen Sie sich das Neue an und speichern Sie dann erneut.',
  'refusals.users.emailNotAvailable': 'Diese Adresse kann nicht verwendet werden. Nehmen Sie eine andere.',
  'refusals.users.emailOutsideDomains':
    'Administratoren können Adressen nur innerhalb der verifizierten Domains des Kontos ändern. Zu jeder anderen Adresse wechselt der Benutzer selbst unter „Meine Einstellungen“.',
  'refusals.roles.administratorOnlyByAdministrator':
    'Nur Kontoadministratoren können jemanden zum Kontoadministrator machen.',
  'refusals.groups.notFound': 'Eine der Gruppen gibt es nicht mehr. Wählen Sie neu.',
} satisfies Record<keyof typeof en, string>;
