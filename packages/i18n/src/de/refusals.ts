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
  'refusals.request.keyReused':
    'Diese Anfrage trug die Kennung einer anderen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'refusals.request.tooMany':
    'Das war in kurzer Zeit zu oft. Warten Sie ein wenig und versuchen Sie es dann erneut.',
  'refusals.users.alreadyMember': 'Dieser Benutzer gehört bereits zu Ihrem Konto.',
  'refusals.users.awaitingApproval':
    'Dieser Benutzer hat sich registriert und wartet auf Ihre Genehmigung. Genehmigen Sie die Anfrage, um ihn hinzuzufügen.',
  'refusals.users.inOtherAccount':
    'Er existiert bereits und gehört zu einem anderen Konto; jeder Benutzer kann nur einem Konto angehören. Die Person muss ihre derzeitigen Administratoren (im Profil aufgeführt) um Entfernung bitten oder, bei Anmeldung über ihre Organisation, ihre IT-Abteilung. Fügen Sie sie danach hier erneut hinzu.',
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
    'Administratoren können Adressen nur innerhalb der bestätigten Domains des Kontos ändern. Zu jeder anderen Adresse kann der Benutzer selbst in seinem Profil wechseln.',
  'refusals.roles.administratorOnlyByAdministrator':
    'Nur Kontoadministratoren können jemanden zum Kontoadministrator machen.',
  'refusals.groups.notFound': 'Eine der Gruppen gibt es nicht mehr. Wählen Sie neu.',
  'refusals.approvals.notFound': 'Diese Anfrage gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.approvals.alreadyDecided': 'Diese Anfrage hat schon jemand aus Ihrem Team entschieden.',
  'refusals.approvals.noLongerWaiting':
    'Diese Person wartet nicht mehr: Sie ist einem anderen Konto beigetreten oder hat die Anfrage zurückgezogen.',
  'refusals.approvals.notRejected': 'Nur wer abgelehnt wurde, kann erneut zugelassen werden.',
  'refusals.join.alreadyAffiliated':
    'Sie gehören bereits zu einem Konto, und jeder Benutzer kann nur einem angehören.',
  'refusals.join.alreadyWaiting':
    'Sie warten bereits auf eine Genehmigung. Ziehen Sie diese Anfrage zurück, um ein anderes Konto zu fragen.',
  'refusals.join.accountNotFound':
    'Ein Konto mit dieser Nummer gibt es nicht. Fragen Sie beim Administrator Ihrer Organisation nach.',
  'refusals.join.tooEarly':
    'Ihre letzte Anfrage wurde abgelehnt. Sie können nach 7 Tagen erneut fragen oder früher, wenn ein Administrator es zulässt.',
  'refusals.join.notWaiting': 'Sie warten auf keine Genehmigung.',
  'refusals.links.unknown':
    'Dieser Link ist unvollständig oder wurde nie verschickt. Öffnen Sie ihn noch einmal aus der E-Mail oder kopieren Sie ihn ganz.',
  'refusals.links.used': 'Dieser Link wurde schon verwendet. Jeder gilt nur einmal.',
  'refusals.links.replaced':
    'Dieser Link gilt nicht mehr: Es wurde ein neuerer verschickt, oder sein Anlass ist vorbei. Sehen Sie in der neuesten E-Mail nach.',
  'refusals.links.expired': 'Dieser Link ist abgelaufen.',
  'refusals.password.tooShort':
    'Das Passwort ist zu kurz: Es braucht mindestens 15 Zeichen. Einige Wörter hintereinander merkt man sich leicht.',
  'refusals.password.tooLong': 'Das Passwort ist zu lang: höchstens 256 Zeichen.',
  'refusals.password.personal':
    'Das Passwort besteht aus Ihrem Namen, Ihrer Adresse oder dem Namen dieses Dienstes. Das würden andere zuerst versuchen.',
  'refusals.password.common':
    'Das Passwort besteht aus Wörtern, Reihen oder Wiederholungen, die viele benutzen. Nehmen Sie andere.',
  'refusals.password.wrongCurrent': 'Das aktuelle Passwort ist falsch.',
  'refusals.requests.notFound': 'Diese Bitte gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.requests.noAccount':
    'Sie gehören zu keinem Konto; hier gibt es niemanden, den Sie fragen könnten.',
  'refusals.requests.alreadyAsked':
    'Darum haben Sie schon gebeten. Ihre Administratoren haben noch nicht geantwortet.',
  'refusals.requests.notLocked':
    'Kein Administrator hat Ihre Anmeldung gesperrt; es gibt nichts zu erbitten.',
  'refusals.requests.alreadyAnswered': 'Das hat schon jemand aus Ihrem Team beantwortet.',
  'refusals.requests.cannotAnswerOwn':
    'Ihre eigene Bitte können Sie nicht beantworten. Andere Administratoren können es.',
  'refusals.account.changedMeanwhile':
    'Jemand hat die Einstellungen geändert, während Sie sie bearbeiteten. Ihre Eingaben sind noch da: Sehen Sie sich das Neue an und speichern Sie dann erneut.',
  'refusals.account.domainNotFound': 'Ihr Konto hat diese Domain nicht bestätigt.',
  'refusals.account.contactNotMember': 'Der Hauptansprechpartner muss Benutzer dieses Kontos sein.',
} satisfies Record<keyof typeof en, string>;
