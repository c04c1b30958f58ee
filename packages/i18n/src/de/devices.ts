const refusals = {
  'refusals.devices.tooMany':
    'Sie haben bereits {limit, plural, =0 {so viele Geräte, wie ein Benutzer haben darf} one {# Gerät; mehr sind nicht erlaubt} other {# Geräte; mehr sind nicht erlaubt}}. Melden Sie eines ab, das nicht mehr benutzt wird, und versuchen Sie es dann erneut.',
  'refusals.devices.keyKnown':
    'Dieses Gerät gehört bereits einem anderen Benutzer. Melden Sie es dort im Lizenzwerkzeug ab und dann neu an.',
  'refusals.devices.codeUnknown':
    'Mit diesem Code wartet kein Gerät. Prüfen Sie den Code, oder beginnen Sie im Lizenzwerkzeug neu, um einen neuen zu erhalten.',
  'refusals.devices.codeExpired':
    'Diese Anmeldung hat zu lange gedauert und ist abgelaufen. Beginnen Sie im Lizenzwerkzeug neu.',
  'refusals.devices.codeUsed': 'Diese Anmeldung wurde schon verwendet. Jede gilt einmal.',
  'refusals.devices.authorizationPending': 'Der Code wurde noch nicht eingegeben.',
  'refusals.devices.slowDown': 'Das Lizenzwerkzeug fragt zu oft. Es wartet jetzt etwas länger.',
  'refusals.devices.refusedByUser':
    'Dieses Gerät wurde im Portal abgelehnt und ist deshalb nicht angemeldet.',
};

export const devices = {
  ...refusals,
  'devices.title': 'Geräte',
  'devices.mine': 'Meine Geräte',
  'devices.enter': 'Gerät zulassen',
  'devices.text': 'Auf diesen Geräten nutzen Sie Ihre Lizenzen. Bis zu {limit, number} sind möglich.',
  'devices.none': 'Ein Gerät erscheint hier, sobald Sie sich dort mit dem Lizenzwerkzeug anmelden.',
  'devices.noneOfUser': 'Dieser Benutzer ist auf keinem Gerät angemeldet.',
  'devices.name': 'Name des Geräts',
  'devices.platform': 'Betriebssystem',
  'devices.thumbprint': 'Fingerabdruck',
  'devices.for': 'Anmeldung für',
  'devices.account': 'Konto',
  'devices.allowTitle': 'Dieses Gerät zulassen?',
  'devices.allowText':
    'Das Lizenzwerkzeug auf diesem Gerät möchte Ihre Lizenzen nutzen. Vergleichen Sie den Fingerabdruck mit dem, den das Werkzeug anzeigt.',
  'devices.inYourHands': 'Haben Sie das Gerät vor sich?',
  'devices.inYourHandsText':
    'Lassen Sie nur ein Gerät zu, auf dem Sie das Lizenzwerkzeug gerade selbst gestartet haben. Wenn Ihnen jemand einen Link oder einen Code geschickt hat, lehnen Sie ab: Dessen Gerät würde Ihre Lizenzen nutzen.',
  'devices.inMyHands': 'Ja, ich habe dieses Gerät vor mir',
  'devices.inMyHandsFirst': 'Bestätigen Sie zuerst, dass Sie das Gerät vor sich haben.',
  'devices.allow': 'Gerät zulassen',
  'devices.refuse': 'Ablehnen',
  'devices.replace': 'Welches Gerät soll dafür abgemeldet werden?',
  'devices.replaceText':
    'Sie haben {limit, plural, one {# Gerät} other {# Geräte}}; mehr sind nicht erlaubt.',
  'devices.replaceFirst': 'Wählen Sie zuerst, welches Gerät dafür abgemeldet wird.',
  'devices.lastSeen': 'Zuletzt gesehen {when}',
  'devices.incomplete': 'Dieser Link ist unvollständig. Beginnen Sie im Lizenzwerkzeug neu.',
  'devices.allowedInBrowser':
    '{name} ist zugelassen. Das Lizenzwerkzeug macht von selbst weiter; Sie können diesen Tab schließen.',
  'devices.refusedInBrowser':
    '{name} wurde abgelehnt und kann Ihre Lizenzen nicht nutzen. Sie können diesen Tab schließen.',
  'devices.codeTitle': 'Gerät zulassen',
  'devices.codeText':
    'Auf einem Gerät ohne Browser zeigt das Lizenzwerkzeug einen Code an. Geben Sie ihn hier ein.',
  'devices.code': 'Code',
  'devices.codeHint': 'Acht Buchstaben, zum Beispiel BCDF‑GHJK.',
  'devices.codeWrong': 'Ein Code hat acht Buchstaben und keine Vokale. Prüfen Sie ihn auf dem anderen Gerät.',
  'devices.codeContinue': 'Weiter',
  'devices.codeAgain': 'Anderen Code eingeben',
  'devices.compare': 'Zeigt das Lizenzwerkzeug genau diesen Code und diesen Fingerabdruck an?',
  'devices.askedFrom': 'Angefragt aus',
  'devices.sameNetwork': '{network}, demselben Netz wie Ihres',
  'devices.otherNetwork': '{network}, einem anderen Netz als Ihrem',
  'devices.askedAt': 'Angefragt',
  'devices.allowedByCode':
    '{name} ist zugelassen und macht in wenigen Sekunden von selbst weiter. Sie können diese Seite schließen.',
  'devices.refusedByCode': '{name} wurde abgelehnt und kann Ihre Lizenzen nicht nutzen.',
  'devices.version':
    'Hat Version {version, number} von {current, number} der Richtlinie, aktualisiert {when}.',
  'devices.versionBefore':
    'Hat Version {version, number} der Richtlinie, von vor einer Änderung am Konto, aktualisiert {when}.',
  'devices.noPolicy': 'Hat noch keine Richtlinie abgerufen.',
  'devices.offlineUntil': 'Läuft offline bis zum {date}.',
  'devices.offlineNone': 'Offline läuft darauf nichts.',
  'devices.signedInAt': 'angemeldet {when}',
  'devices.key': 'Fingerabdruck {thumbprint}',
  'devices.how.refreshNeeded': 'Führen Sie auf diesem Gerät im Lizenzwerkzeug „refresh“ aus.',
  'devices.how.signInAgain': 'Führen Sie auf diesem Gerät im Lizenzwerkzeug „sign-in“ aus.',
  'devices.state.signInAgain': 'Muss sich neu anmelden',
  'devices.state.upToDate': 'Aktuell',
  'devices.state.refreshNeeded': 'Aktualisierung nötig',
  'devices.rename': 'Umbenennen',
  'devices.renameTitle': '{name} umbenennen',
  'devices.signOut': 'Abmelden',
  'devices.signOutTitle': '{name} abmelden?',
  'devices.signOutConfirm': 'Bestätigen: Gerät abmelden',
  'devices.signOutText':
    'Das Gerät erhält keine neue Richtlinie, und seine Produkte enden beim nächsten Kontakt mit Roster. Um es wieder zu nutzen, melden Sie sich dort neu an.',
  'devices.signOutUntil': 'Ohne Kontakt laufen sie längstens bis zum {date}.',
  'user.tab.devices': 'Geräte',
};
