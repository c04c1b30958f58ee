export const moreRefusals = {
  'refusals.users.alreadyMember': 'Dieser Benutzer gehört bereits zu Ihrem Konto.',
  'refusals.users.awaitingApproval':
    'Dieser Benutzer hat sich registriert und wartet auf Ihre Genehmigung. Genehmigen Sie die Anfrage, um ihn hinzuzufügen.',
  'refusals.users.inOtherAccount':
    'Dieser Benutzer existiert bereits und gehört zu einem anderen Konto; jeder Benutzer kann nur einem Konto angehören. Die Person muss ihre derzeitigen Administratoren (im Profil aufgeführt) um Entfernung bitten oder, bei Anmeldung über ihre Organisation, ihre IT-Abteilung. Fügen Sie sie danach hier erneut hinzu.',
  'refusals.users.existsUnaffiliated':
    'Dieser Benutzer existiert bereits. Klicken Sie auf „Zum Konto hinzufügen“, um ihn Ihrem Konto hinzuzufügen.',
  'refusals.users.domainOwnedByOther':
    'Diese E-Mail-Domain gehört zum Konto einer anderen Organisation; mit einer solchen Adresse kann hier niemand hinzugefügt werden. Verwenden Sie eine andere oder wenden Sie sich an den Support, wenn die Domain Ihnen gehört.',
  'refusals.users.notRegistered':
    'Mit dieser Adresse ist niemand registriert. Fügen Sie den Benutzer stattdessen mit Name und Land hinzu.',
  'refusals.users.notRestorable':
    'Dieser Benutzer kann nicht mehr wiederhergestellt werden: Die 30 Tage sind vorbei, oder er gehörte nie zu Ihrem Konto. Fügen Sie ihn stattdessen zum Konto hinzu.',
  'refusals.users.tooManyProbes':
    'Sie haben zu viele Adressen ausprobiert, die zu anderen Konten gehören. Warten Sie eine Stunde und versuchen Sie es dann erneut; alles andere ist davon nicht betroffen.',
  'refusals.users.selectionChanged':
    'Die Liste hat sich geändert und umfasst jetzt {total, plural, one {# Eintrag} other {# Einträge}}. Es wurde nichts ausgeführt. Prüfen Sie die Liste oder verwenden Sie die neue Anzahl.',
  'refusals.users.selectionTooLarge':
    'Die Auswahl umfasst mehr als 10.000 Benutzer. Grenzen Sie die Filter ein und arbeiten Sie in Teilen.',
  'refusals.approvals.notFound': 'Diese Anfrage gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.approvals.alreadyDecided':
    'Über diese Anfrage hat bereits ein anderer Administrator entschieden.',
  'refusals.approvals.noLongerWaiting':
    'Diese Person wartet nicht mehr: Sie ist einem anderen Konto beigetreten, hat die Anfrage zurückgezogen, oder ihre Adresse oder deren Domain hat sich geändert.',
  'refusals.approvals.notRejected': 'Eine erneute Anfrage lässt sich nur nach einer Ablehnung erlauben.',
  'refusals.join.alreadyAffiliated':
    'Sie gehören bereits zu einem Konto, und jeder Benutzer kann nur einem angehören.',
  'refusals.join.alreadyWaiting':
    'Eine Anfrage von Ihnen wartet bereits auf Genehmigung. Ziehen Sie sie zuerst zurück, um bei einem anderen Konto anzufragen.',
  'refusals.join.accountNotFound':
    'Es gibt kein Konto mit dieser Nummer. Fragen Sie beim Administrator Ihrer Organisation nach.',
  'refusals.join.tooEarly':
    'Ihre letzte Anfrage wurde abgelehnt. Sie können nach 7 Tagen erneut anfragen oder früher, wenn ein Administrator es erlaubt.',
  'refusals.join.notWaiting': 'Sie haben keine Anfrage, die auf Genehmigung wartet.',
  'refusals.join.domainNotVerified':
    'Kein Konto hat die Domain Ihrer Adresse verifiziert. Fragen Sie stattdessen mit der Kontonummer an.',
  'refusals.links.unknown':
    'Dieser Link ist unvollständig oder wurde nie gesendet. Öffnen Sie ihn direkt in der E-Mail oder kopieren Sie ihn vollständig.',
  'refusals.links.locked':
    'Die Anmeldung mit dieser Adresse ist gesperrt; der Link lässt sich deshalb nicht verwenden. Ein Administrator des Kontos kann sie entsperren.',
  'refusals.links.used': 'Dieser Link wurde bereits verwendet. Jeder Link gilt nur einmal.',
  'refusals.links.replaced':
    'Dieser Link gilt nicht mehr: Es wurde ein neuerer gesendet, oder er wird nicht mehr gebraucht. Verwenden Sie den Link in der neuesten E-Mail.',
  'refusals.links.invitationNeeded':
    'Dieser Link gilt nicht mehr, und Ihr erstes Passwort legen Sie nur mit einer Einladung fest. Bitten Sie einen Administrator Ihres Kontos, Ihnen eine neue zu senden.',
  'refusals.links.expired': 'Dieser Link ist abgelaufen.',
  'refusals.password.tooShort':
    'Das Passwort ist zu kurz. Es braucht mindestens 15 Zeichen. Einige Wörter hintereinander sind leicht zu merken.',
  'refusals.password.tooLong': 'Das Passwort ist zu lang. Es darf bis zu 256 Zeichen haben.',
  'refusals.password.personal':
    'Das Passwort besteht aus Ihrem Namen, Ihrer Adresse oder dem Namen dieses Dienstes. Angreifer probieren das zuerst aus. Wählen Sie ein anderes.',
  'refusals.password.common':
    'Das Passwort besteht aus Wörtern, Mustern oder Wiederholungen, die viele benutzen. Wählen Sie andere Wörter.',
  'refusals.password.unchanged': 'Das neue Passwort ist dasselbe wie das aktuelle. Wählen Sie ein anderes.',
  'refusals.password.wrongCurrent': 'Das aktuelle Passwort ist falsch.',
  'refusals.requests.notFound': 'Diese Anfrage gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.requests.noAccount':
    'Sie gehören zu keinem Konto; deshalb gibt es keinen Administrator, den Sie fragen könnten.',
  'refusals.requests.nobodyToAnswer':
    'Kein Administrator Ihres Kontos kann das beantworten. Wenden Sie sich an den Support.',
  'refusals.requests.alreadyAsked':
    'Das haben Sie bereits angefragt. Ihre Administratoren haben noch nicht geantwortet.',
  'refusals.requests.tooManyOpen':
    'Sie haben zehn offene Anfragen nach Rollen und Lizenzen. Weitere können Sie senden, sobald eine davon beantwortet ist.',
  'refusals.requests.notLocked':
    'Kein Administrator hat Ihre Anmeldung gesperrt; eine Anfrage ist nicht nötig.',
  'refusals.requests.alreadyAnswered': 'Diese Anfrage hat bereits ein anderer Administrator beantwortet.',
  'refusals.requests.cannotAnswerOwn':
    'Ihre eigene Anfrage können Sie nicht beantworten. Das kann nur ein anderer Administrator.',
  'refusals.requests.alreadyFulfilled': 'Das haben Sie bereits. Ihren Administratoren wurde nichts gesendet.',
  'refusals.requests.noLicenses':
    'Das Konto hat keine Lizenzen dieses Produkts zu vergeben: Vielleicht ist es gemeinsam, oder die Laufzeit ist vorbei.',
  'refusals.account.changedMeanwhile':
    'Jemand anderes hat die Einstellungen geändert, während Sie sie bearbeitet haben. Ihre Eingaben sind noch da: Prüfen Sie die Änderungen und speichern Sie erneut.',
  'refusals.account.domainNotFound': 'Ihr Konto hat diese Domain nicht verifiziert.',
  'refusals.account.contactNotMember': 'Der Hauptansprechpartner muss Benutzer dieses Kontos sein.',
  'refusals.users.ownLastDay':
    'Ihren eigenen letzten Tag können Sie nicht ändern. Das kann nur ein anderer Administrator.',
  'refusals.users.lastDayPast':
    'Dieser Tag liegt in der Vergangenheit, und der Benutzer würde sofort entfernt. Wählen Sie heute oder einen späteren Tag, oder entfernen Sie den Benutzer.',
  'refusals.users.noteAboutYourself':
    'Notizen über Sie sind für andere Administratoren bestimmt. Nur ein anderer Administrator kann sie schreiben.',
  'refusals.users.sameEntitlementCountry':
    'Dieser Benutzer hat bereits genau diese Festlegung für das Land der Nutzungsrechte.',
  'refusals.users.cannotRemoveYourself':
    'Sie können sich nicht selbst entfernen. Das kann nur ein anderer Administrator.',
  'refusals.users.cannotDemoteYourself':
    'Sie können sich die Administratorrolle nicht selbst entziehen. Das kann nur ein anderer Administrator.',
  'refusals.users.isFulfillmentContact':
    'Dieser Benutzer ist Lieferkontakt und erhält Lizenzen, Verlängerungen und Rechnungen. Bestimmen Sie, wer das übernimmt, und versuchen Sie es dann erneut.',
  'refusals.users.joinedElsewhere':
    'Dieser Benutzer ist einem anderen Konto beigetreten und kann erst wiederhergestellt werden, wenn er es verlässt.',
  'refusals.undo.notFound':
    'Diese Änderung lässt sich nicht rückgängig machen: Sie ist nicht bekannt oder stammt von jemand anderem.',
  'refusals.undo.over':
    'Diese Änderung lässt sich nicht mehr rückgängig machen: Die 10 Sekunden sind vorbei, oder es ist schon geschehen.',
  'refusals.undo.changedSince': 'Das wurde inzwischen geändert und deshalb nicht rückgängig gemacht.',
  'refusals.contacts.notFound': 'Diesen Lieferkontakt gibt es nicht mehr.',
  'refusals.contacts.alreadyContact': 'Dieser Benutzer ist für diese Auswahl bereits Lieferkontakt.',
  'refusals.contacts.tooMany':
    'Ein Konto kann bis zu zehn Lieferkontakte haben. Ersetzen Sie stattdessen einen davon.',
  'refusals.contacts.lastOne':
    'Das ist der letzte Lieferkontakt, und jemand muss Lizenzen, Verlängerungen und Rechnungen erhalten. Ersetzen Sie ihn stattdessen.',
  'refusals.contacts.replacementNotMember':
    'Die Person, die übernimmt, muss zu Ihrem Konto gehören und darf es nicht gerade verlassen. Wählen Sie jemand anderen.',
  'refusals.licenses.notFound': 'Diese Lizenz gibt es in Ihrem Konto nicht oder nicht mehr.',
  'refusals.licenses.alreadyHeld':
    'Dieser Benutzer hat bereits eine Lizenz für dieses Produkt. Wählen Sie jemand anderen oder geben Sie die Lizenz zu den freien Lizenzen zurück.',
  'refusals.roles.contradiction':
    'Sie können dieselbe Rolle nicht zugleich zuweisen und entziehen und keine Rolle zuweisen, deren Voraussetzung Sie entziehen.',
  'refusals.roles.nothingToChange': 'Dieser Benutzer hat bereits genau diese Rollen.',
  'refusals.groups.nothingToChange': 'Dieser Benutzer ist bereits in genau diesen Gruppen.',
  'refusals.groups.changedMeanwhile':
    'Jemand anderes hat diese Gruppe geändert, seit Sie sie geöffnet haben. Es wurde nichts gespeichert oder gelöscht: Prüfen Sie die Änderungen und versuchen Sie es erneut.',
  'refusals.groups.nameTaken':
    'Eine andere Gruppe Ihres Kontos hat bereits diesen Namen. Wählen Sie einen anderen.',
  'refusals.groups.tooMany':
    'Ein Konto kann bis zu 1.000 Gruppen haben. Löschen Sie eine, die Sie nicht mehr brauchen.',
  'refusals.views.notFound': 'Diese Ansicht gibt es nicht mehr.',
  'refusals.views.nameTaken': 'Sie haben bereits eine Ansicht mit diesem Namen. Wählen Sie einen anderen.',
  'refusals.views.notYours':
    'Nur die Person, die diese Ansicht erstellt hat, oder ein Kontoadministrator kann sie ändern.',
  'refusals.views.tooMany': 'Sie haben bereits 50 Ansichten. Löschen Sie eine, die Sie nicht mehr brauchen.',
  'refusals.views.otherList':
    'Sie haben keinen Zugriff auf diese Liste und können daher keine Ansicht davon speichern.',
  'refusals.support.notFound': 'Diese Serviceanfrage gibt es nicht, oder Sie haben keinen Zugriff darauf.',
  'refusals.support.closed':
    'Diese Serviceanfrage ist geschlossen. Stellen Sie eine neue und geben Sie diese Nummer an.',
  'refusals.support.categoryNotAllowed':
    'Mit der Rolle „Support eingeschränkt“ können Sie nur Hilfe anfordern, wenn Sie sich nicht anmelden können oder Ihr Konto keinen Administrator hat.',
  'refusals.signIn.accountClosed':
    'Ihr Konto wurde geschlossen. Seine Kontoadministratoren können sich noch 30 Tage lang anmelden, um Daten zu lesen und zu exportieren.',
  'refusals.account.closed':
    'Dieses Konto ist geschlossen. 30 Tage lang können seine Daten gelesen und exportiert, aber nicht geändert werden.',
  'refusals.accounts.notFound': 'Dieses Konto gibt es nicht.',
  'refusals.accounts.numberTaken': 'Ein anderes Konto hat bereits diese Nummer.',
  'refusals.accounts.alreadyClosed': 'Dieses Konto ist bereits geschlossen.',
  'refusals.domains.taken': 'Ein anderes Konto hat diese Domain bereits verifiziert.',
  'refusals.domains.notFound': 'Dieses Konto hat diese Domain nicht verifiziert.',
  'refusals.users.notAffiliated': 'Dieser Benutzer gehört zu keinem Konto.',
  'refusals.users.isOperator':
    'Dieser Benutzer ist ein Plattformbetreiber. Betreiber werden auf dem Server verwaltet, nicht hier.',
  'refusals.mails.notFound': 'Diese E-Mail gibt es nicht mehr.',
  'refusals.mails.linkEnded':
    'Der Link in dieser E-Mail wurde bereits verwendet oder ersetzt, oder er ist abgelaufen. Die E-Mail lässt sich deshalb nicht erneut senden.',
  'refusals.mails.tooMany':
    'Es wurde keine E-Mail gesendet: Für dieses Postfach oder für Ihr Konto ist die Höchstzahl solcher E-Mails pro Stunde erreicht. Versuchen Sie es in einer Stunde erneut.',
  'refusals.mails.notFailed':
    'Der Versand dieser E-Mail ist nicht fehlgeschlagen; sie muss nicht erneut gesendet werden.',
  'refusals.products.notFound': 'Dieses Produkt gibt es nicht mehr. Wählen Sie ein anderes.',
  'refusals.products.nameTaken': 'Ein anderes Produkt hat bereits diesen Namen. Wählen Sie einen anderen.',
  'refusals.products.changedMeanwhile':
    'Jemand anderes hat dieses Produkt geändert, während Sie es bearbeitet haben. Ihre Eingaben sind noch da: Prüfen Sie die Änderungen und speichern Sie erneut.',
  'refusals.products.ended':
    'Dieses Produkt wurde beendet: Es kann nicht mehr gekauft oder angefragt werden.',
  'refusals.products.notEnded': 'Dieses Produkt wird bereits angeboten.',
  'refusals.entitlements.notFound': 'Dieses Nutzungsrecht gibt es im Konto nicht oder nicht mehr.',
  'refusals.entitlements.changedMeanwhile':
    'Jemand anderes hat dieses Nutzungsrecht geändert, während Sie es bearbeitet haben. Ihre Eingaben sind noch da: Prüfen Sie, was jetzt gilt, und speichern Sie erneut.',
  'refusals.entitlements.endsBeforeStart':
    'Die Laufzeit würde enden, bevor sie beginnt. Wählen Sie einen späteren letzten Tag.',
  'refusals.entitlements.seatsAssigned':
    'Es sind mehr Lizenzen zugewiesen, als dann übrig wären. Bitten Sie einen Administrator des Kontos, zuerst einige zurückzugeben.',
  'refusals.entitlements.kindHasNoSeats':
    'Ein Nutzungsrecht für benannte Benutzer braucht eine Zahl von Lizenzen, ein gemeinsames hat keine.',
  'refusals.licenses.noneFree':
    'Es ist keine Lizenz frei. Geben Sie zuerst eine zurück, oder kaufen Sie weitere.',
  'refusals.licenses.otherCountry':
    'Für das Land, in dem die Nutzungsrechte gesucht werden, ist keine Lizenz dieses Produkts frei. Ein anderes Land der Nutzungsrechte hilft, oder mehr Lizenzen für dieses.',
  'refusals.licenses.alreadyFree': 'Diese Lizenz ist bereits frei; es gibt nichts zurückzugeben.',
  'refusals.licenses.changedSince':
    'Jemand anderes hat diese Lizenz neu zugewiesen oder zurückgegeben, seit Sie die Seite geöffnet haben. Es wurde nichts geändert. Prüfen Sie, wer sie jetzt hat.',
  'refusals.licenses.termEnded':
    'Die Laufzeit dieses Nutzungsrechts ist vorbei, und seine Lizenzen geben keinen Zugriff. Der Plattformbetreiber kann sie verlängern.',
  'refusals.groups.productNotEntitled':
    'Ihr Konto hat für eines dieser Produkte kein Nutzungsrecht. Entfernen Sie es aus der Liste und speichern Sie erneut.',
  'refusals.exceptions.notFound': 'Diese Ausnahme wurde beendet, oder es gibt sie in Ihrem Konto nicht.',
  'refusals.exceptions.alreadyThere':
    'Dieser Benutzer hat diese Ausnahme bereits. Letzten Tag und Grund können Sie in der Liste der Ausnahmen ändern.',
  'refusals.exceptions.alreadyEnded':
    'Der letzte Tag dieser Ausnahme ist vorbei, es gibt also nichts zu beenden.',
  'refusals.exceptions.cannotDenyYourself':
    'Sie können sich selbst kein Produkt verweigern. Bitten Sie einen anderen Administrator.',
  'refusals.exceptions.notAboutYourself':
    'Diese Ausnahme betrifft Sie, deshalb entscheidet jemand anderes. Bitten Sie einen anderen Administrator.',
  'refusals.exceptions.lastDayPast':
    'Der letzte Tag liegt in der Vergangenheit. Wählen Sie heute oder einen späteren Tag, oder lassen Sie ihn leer.',
  'refusals.exceptions.changedMeanwhile':
    'Jemand anderes hat diese Ausnahme geändert, während Sie sie bearbeitet haben. Ihre Eingaben sind noch da: Prüfen Sie die Änderungen und speichern Sie erneut.',
  'refusals.devices.notFound':
    'Dieses Gerät ist nicht bei Roster angemeldet oder verwendet einen anderen Schlüssel. Melden Sie es mit dem Lizenzwerkzeug neu an.',
  'refusals.devices.clockWrong':
    'Die Uhr dieses Geräts weicht um mehr als 5 Minuten von der des Portals ab. Stellen Sie sie, und versuchen Sie es erneut.',
  'refusals.devices.assertionUsed':
    'Diese Anfrage des Geräts wurde bereits beantwortet. Versuchen Sie es erneut.',
  'refusals.devices.tokenReused':
    'Die Anmeldung dieses Geräts wurde zweimal verwendet, wie es geschieht, wenn ein Gerät kopiert wird. Es wurde abgemeldet. Melden Sie es neu an.',
  'refusals.devices.signInAgain':
    'Die Anmeldung dieses Geräts ist beendet. Melden Sie sich mit dem Lizenzwerkzeug neu an.',
  'refusals.keys.rotationUnderWay':
    'Ein neuer Schlüssel ist schon veröffentlicht und signiert noch nicht. Wechseln Sie erst wieder, wenn er signiert.',
  'refusals.usage.policyUnknown':
    'Diese Nutzung nennt eine Richtlinie, die kein Gerät dieses Benutzers erhalten hat.',
  'refusals.usage.productNotInPolicy':
    'Diese Nutzung nennt ein Produkt, das nicht in ihrer Richtlinie steht.',
  'refusals.usage.inTheFuture': 'Diese Nutzung liegt in der Zukunft. Stellen Sie die Uhr des Geräts richtig.',
  'refusals.usage.tooOld': 'Diese Nutzung begann vor mehr als 90 Tagen und wird nicht mehr angenommen.',
  'refusals.usage.endsBeforeItStarts':
    'Diese Nutzung endet, bevor sie beginnt: Die Uhr des Geräts wurde während der Nutzung zurückgestellt.',
  'refusals.downloads.notFound': 'Diese Datei wird nicht mehr angeboten. Sehen Sie noch einmal in die Liste.',
  'refusals.downloads.roleMissing':
    'Ihre Rollen umfassen diese Datei nicht. Bitten Sie Ihre Administratoren um die Rolle.',
  'refusals.downloads.changed': 'Diese Datei wird gerade ersetzt. Versuchen Sie es in einer Minute erneut.',
};
