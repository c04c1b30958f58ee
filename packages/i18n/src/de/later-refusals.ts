export const laterRefusals = {
  'refusals.approvals.notFound': 'Diese Anfrage gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.approvals.alreadyDecided':
    'Über diese Anfrage hat bereits ein anderer Administrator entschieden.',
  'refusals.approvals.noLongerWaiting':
    'Diese Person wartet nicht mehr: Sie ist einem anderen Konto beigetreten oder hat die Anfrage zurückgezogen.',
  'refusals.approvals.notRejected':
    'Nur wer abgelehnt wurde, kann die Erlaubnis erhalten, erneut anzufragen.',
  'refusals.join.alreadyAffiliated':
    'Sie gehören bereits zu einem Konto, und jeder Benutzer kann nur einem angehören.',
  'refusals.join.alreadyWaiting':
    'Sie warten bereits auf eine Genehmigung. Ziehen Sie diese Anfrage zurück, um ein anderes Konto zu fragen.',
  'refusals.join.accountNotFound':
    'Ein Konto mit dieser Nummer gibt es nicht. Fragen Sie beim Administrator Ihrer Organisation nach.',
  'refusals.join.tooEarly':
    'Ihre letzte Anfrage wurde abgelehnt. Sie können nach 7 Tagen erneut fragen oder früher, wenn ein Administrator es zulässt.',
  'refusals.join.notWaiting': 'Sie haben keine Anfrage, die auf Genehmigung wartet.',
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
  'refusals.requests.notFound': 'Diese Anfrage gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.requests.noAccount':
    'Sie gehören zu keinem Konto; hier gibt es niemanden, den Sie fragen könnten.',
  'refusals.requests.alreadyAsked':
    'Darum haben Sie schon gebeten. Ihre Administratoren haben noch nicht geantwortet.',
  'refusals.requests.notLocked':
    'Kein Administrator hat Ihre Anmeldung gesperrt; Sie müssen nichts anfragen.',
  'refusals.requests.alreadyAnswered': 'Das hat schon jemand aus Ihrem Team beantwortet.',
  'refusals.requests.cannotAnswerOwn':
    'Ihre eigene Anfrage können Sie nicht beantworten. Ein anderer Administrator kann es.',
  'refusals.account.changedMeanwhile':
    'Jemand hat die Einstellungen geändert, während Sie sie bearbeiteten. Ihre Eingaben sind noch da: Sehen Sie sich das Neue an und speichern Sie dann erneut.',
  'refusals.account.domainNotFound': 'Ihr Konto hat diese Domain nicht verifiziert.',
  'refusals.account.contactNotMember': 'Der Hauptansprechpartner muss Benutzer dieses Kontos sein.',
  'refusals.users.cannotRemoveYourself':
    'Sie können sich nicht selbst entfernen. Ein anderer Administrator kann es.',
  'refusals.users.cannotDemoteYourself':
    'Sie können sich die Administratorrolle nicht selbst entziehen. Ein anderer Administrator kann es.',
  'refusals.users.isFulfillmentContact':
    'Dieser Benutzer ist Lieferkontakt und erhält Lizenzen, Verlängerungen und Rechnungen. Bestimmen Sie, wer das übernimmt, und versuchen Sie es dann erneut.',
  'refusals.users.joinedElsewhere':
    'Diese Person ist inzwischen einem anderen Konto beigetreten und kann nicht wiederhergestellt werden. Sie müsste es zuerst verlassen.',
  'refusals.contacts.notFound': 'Diesen Lieferkontakt gibt es nicht mehr.',
  'refusals.contacts.alreadyContact': 'Diese Person ist dort schon Lieferkontakt.',
  'refusals.contacts.tooMany':
    'Ein Konto hat höchstens zehn Lieferkontakte. Ersetzen Sie stattdessen einen davon.',
  'refusals.contacts.lastOne':
    'Der letzte Lieferkontakt: Lizenzen, Verlängerungen und Rechnungen müssen jemanden erreichen. Ersetzen Sie ihn stattdessen.',
  'refusals.contacts.replacementNotMember':
    'Wer übernimmt, muss zu Ihrem Konto gehören und darf es nicht gerade verlassen. Wählen Sie jemand anderen.',
  'refusals.licenses.notFound': 'Diese Lizenz gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.licenses.alreadyHeld':
    'Diese Person hat schon eine Lizenz dieses Produkts. Wählen Sie jemand anderen oder geben Sie die Lizenz in den Bestand zurück.',
  'refusals.roles.contradiction':
    'Sie können dieselbe Rolle nicht zugleich zuweisen und entziehen und keine Rolle zuweisen, deren Voraussetzung Sie entziehen.',
  'refusals.roles.nothingToChange': 'Dieser Benutzer hat bereits genau diese Rollen.',
  'refusals.groups.nothingToChange': 'Dieser Benutzer ist bereits in genau diesen Gruppen.',
  'refusals.groups.changedMeanwhile':
    'Jemand hat diese Gruppe geändert, während Sie sie bearbeitet haben. Ihre Eingaben sind noch da: Prüfen Sie, was neu ist, und speichern Sie erneut.',
  'refusals.groups.nameTaken':
    'Eine andere Gruppe Ihres Kontos heißt schon so. Wählen Sie einen anderen Namen.',
  'refusals.groups.tooMany':
    'Ein Konto hat höchstens 1.000 Gruppen. Löschen Sie eine, die nicht mehr gebraucht wird.',
  'refusals.views.notFound': 'Diese Ansicht gibt es nicht mehr.',
  'refusals.views.nameTaken': 'Sie haben schon eine Ansicht mit diesem Namen. Wählen Sie einen anderen.',
  'refusals.views.notYours':
    'Nur wer diese Ansicht angelegt hat oder ein Kontoadministrator kann sie ändern.',
  'refusals.views.tooMany': 'Sie haben schon 50 Ansichten. Löschen Sie eine, die Sie nicht mehr brauchen.',
  'refusals.support.notFound': 'Diese Serviceanfrage gibt es nicht, oder Sie dürfen sie nicht sehen.',
  'refusals.support.closed':
    'Diese Serviceanfrage ist geschlossen. Stellen Sie eine neue und nennen Sie die Nummer.',
  'refusals.support.categoryNotAllowed':
    'Mit der Rolle „Support eingeschränkt“ können Sie nur Hilfe bei der Anmeldung anfordern oder wenn Ihr Konto keinen Administrator hat.',
  'refusals.signIn.accountClosed':
    'Ihr Konto wurde geschlossen. Seine Kontoadministratoren können sich noch 30 Tage lang anmelden, um zu lesen und zu exportieren.',
  'refusals.account.closed':
    'Dieses Konto ist geschlossen: Es kann 30 Tage lang gelesen und exportiert, aber nicht mehr geändert werden.',
  'refusals.accounts.notFound': 'Dieses Konto gibt es nicht.',
  'refusals.accounts.numberTaken': 'Ein anderes Konto hat diese Nummer.',
  'refusals.accounts.alreadyClosed': 'Dieses Konto ist schon geschlossen.',
  'refusals.domains.taken': 'Ein anderes Konto hat diese Domain verifiziert.',
  'refusals.domains.notFound': 'Dieses Konto hat diese Domain nicht verifiziert.',
  'refusals.users.notAffiliated': 'Diese Person gehört zu keinem Konto.',
  'refusals.users.isOperator':
    'Dieser Benutzer ist ein Plattformbetreiber. Betreiber werden auf dem Server verwaltet, nicht hier.',
  'refusals.mails.notFound': 'Diese E-Mail gibt es nicht mehr.',
  'refusals.mails.notFailed': 'Diese E-Mail ist nicht fehlgeschlagen und muss nicht erneut gesendet werden.',
};
