const help = {
  'tool.help.title': 'Roster Lizenzwerkzeug {version}: führt Produkte mit den Lizenzen Ihres Kontos aus.',
  'tool.help.usage': 'Aufruf: node roster-licensing.mjs Befehl [Optionen]',
  'tool.help.commands': 'Befehle',
  'tool.help.options': 'Optionen',
  'tool.help.exits': 'Rückgabewerte',
  'tool.help.signIn': 'Dieses Gerät anmelden. --device zeigt einen Code, den Sie auf einem anderen eingeben.',
  'tool.help.status': 'Zeigen, wer angemeldet ist, was laufen darf und bis wann.',
  'tool.help.refresh': 'Eine neue Richtlinie vom Portal holen (Richtlinie aktualisieren).',
  'tool.help.check': 'Sagen, ob ein Produkt laufen darf und bis wann.',
  'tool.help.run': 'Das Produkt prüfen, den Befehl ausführen und die Nutzung melden.',
  'tool.help.usageCommand': 'Zeigen, welche Nutzung noch zu senden ist, und sie senden.',
  'tool.help.signOut': 'Dieses Gerät abmelden.',
  'tool.help.help': 'Diesen Text zeigen.',
  'tool.help.feature': 'Die Funktion des Produkts, die gebraucht wird.',
  'tool.help.offline': 'Das Portal nicht fragen (check, run, usage).',
  'tool.help.discardUsage': 'Nutzung aufgeben, die das Portal noch nicht annimmt (sign-out, sign-in).',
  'tool.help.json': 'Als JSON antworten, für Skripte.',
  'tool.help.language': 'Auf Englisch, Spanisch oder Deutsch antworten (en, es, de).',
  'tool.help.version': 'Die Version zeigen.',
  'tool.help.exit.ok': 'Erledigt.',
  'tool.help.exit.failed': 'Etwas ist fehlgeschlagen.',
  'tool.help.exit.usage': 'Der Befehl ist nicht richtig geschrieben.',
  'tool.help.exit.notSignedIn': 'Auf diesem Gerät ist niemand angemeldet.',
  'tool.help.exit.notAllowed': 'Nicht erlaubt.',
  'tool.help.exit.ranOut': 'Die Richtlinie ist abgelaufen.',
  'tool.help.exit.portalAway': 'Das Portal hat nicht geantwortet.',
  'tool.help.exit.untrusted': 'Der Uhr, der Richtlinie oder einer Datei ist nicht zu trauen.',
  'tool.help.exit.run': '„run“ endet sonst mit dem Rückgabewert seines Befehls.',
};

const results = {
  'tool.signIn.opening':
    'Ihr Browser öffnet sich, damit Sie sich bei {portal} anmelden. Wenn nicht, öffnen Sie diese Adresse:',
  'tool.signIn.code':
    'Öffnen Sie auf einem beliebigen Gerät {address} und geben Sie den Code {code} ein. Er gilt {minutes} Minuten.',
  'tool.signIn.compare':
    'Die Seite im Portal zeigt dieses Gerät als {name}, {platform}, mit dem Fingerabdruck {thumbprint}. Erlauben Sie es nur, wenn das zutrifft.',
  'tool.signIn.codeLink': 'Mit diesem Link vergleichen Sie den Code nur, statt ihn einzutippen: {address}',
  'tool.signIn.done': 'Angemeldet als {name} ({email}) auf diesem Gerät: {device}.',
  'tool.signOut.done': 'Dieses Gerät ist abgemeldet.',
  'tool.signOut.unread':
    'Die Anmeldung dieses Geräts war nicht lesbar, deshalb wurde sie nur hier gelöscht. Wenn das Portal das Gerät noch aufführt, melden Sie es dort auf dem Profil seines Benutzers ab.',
  'tool.signOut.usageLeft':
    '{count, plural, one {# Nutzung ließ} other {# Nutzungen ließen}} sich nicht melden. {count, plural, one {Sie wird} other {Sie werden}} gesendet, wenn sich derselbe Benutzer auf diesem Gerät wieder anmeldet.',
  'tool.callback.allowed': 'Dieses Gerät wird angemeldet',
  'tool.callback.refused': 'Dieses Gerät wurde nicht angemeldet',
  'tool.callback.close': 'Sie können diesen Tab schließen und zum Lizenzwerkzeug zurückkehren.',
  'tool.refresh.done': 'Ihre Richtlinie ist aktuell: Version {version}.',
  'tool.status.user': 'Angemeldet: {name} ({email})',
  'tool.status.account': 'Konto: {account}',
  'tool.status.noAccount': 'Konto: keines',
  'tool.status.device': 'Gerät: {device}, Fingerabdruck {thumbprint}',
  'tool.status.portal': 'Angemeldet bei: {portal}',
  'tool.status.policy':
    'Richtlinie: Version {version}, aktualisiert am {at, date, long} um {at, time, short} Uhr',
  'tool.status.none': 'Auf diesem Gerät darf nichts laufen.',
  'tool.status.signedOut': 'Dieses Gerät wurde im Portal abgemeldet. Darauf darf nichts laufen.',
  'tool.status.removed':
    'Sie gehören nicht mehr zum Konto dieser Richtlinie. Auf diesem Gerät darf nichts laufen.',
  'tool.status.denied':
    'Ein Administrator hat Ihnen den Zugriff auf Produkte verweigert, die auf diesem Gerät waren.',
  'tool.status.noLonger':
    'Diese Produkte, die auf diesem Gerät waren, haben Sie nicht mehr: {products}. Eine Lizenz wurde zurückgegeben, eine Laufzeit ist abgelaufen, oder Ihre Gruppe oder Ihr Land hat sich geändert.',
  'tool.product.runs':
    '{product} darf bis zum {until, date, long}, {until, time, short} Uhr, laufen, auch offline.',
  'tool.product.ranOut':
    '{product} darf seit dem {until, date, long}, {until, time, short} Uhr, nicht mehr laufen.',
  'tool.warning.endsSoon':
    'Für {product} {days, plural, =0 {bleiben nur Stunden} one {bleibt nur # Tag} other {bleiben nur # Tage}}. Verbinden Sie dieses Gerät mit dem Portal und rufen Sie vor dem {until, date, long}, {until, time, short} Uhr, „refresh“ auf, sonst läuft es nicht weiter.',
  'tool.warning.locked':
    'Ihre Anmeldung ist seit dem {since, date, long} gesperrt. Bis Sie entsperrt sind, gibt es keine neue Richtlinie, und jedes Produkt läuft nur bis zu seinem Datum.',
  'tool.warning.closed':
    'Das Konto {account} wurde am {since, date, long} geschlossen. Es gibt keine neue Richtlinie, und jedes Produkt läuft nur bis zu seinem Datum.',
  'tool.warning.signInAgain':
    'Für eine neue Richtlinie melden Sie sich neu an: Rufen Sie „sign-in“ auf. Bis dahin läuft jedes Produkt nur bis zu seinem Datum.',
  'tool.warning.clockAhead':
    'Die Uhr dieses Geräts weicht um {minutes, plural, one {# Minute} other {# Minuten}} von der des Portals ab. Stellen Sie sie richtig, sonst enden Produkte vielleicht zu früh.',
  'tool.usage.waiting':
    '{count, plural, =0 {Es ist keine Nutzung zu senden.} one {# Nutzung ist noch zu senden.} other {# Nutzungen sind noch zu senden.}}',
  'tool.usage.goingOn': '{count, plural, one {Gerade läuft # Produkt.} other {Gerade laufen # Produkte.}}',
  'tool.usage.sent':
    '{count, plural, =0 {Es war keine Nutzung zu senden.} one {# Nutzung gesendet.} other {# Nutzungen gesendet.}}',
  'tool.usage.refused':
    'Das Portal hat die Nutzung von {product} am {at, date, long}, {at, time, short} Uhr, nicht gezählt.',
  'tool.usage.refused.policyUnknown': 'Sie nennt eine Richtlinie, die keines Ihrer Geräte erhalten hat.',
  'tool.usage.refused.productNotInPolicy': 'Die Richtlinie, die sie nennt, enthält das Produkt nicht.',
  'tool.usage.refused.inTheFuture':
    'Sie liegt mehr als eine Woche in der Zukunft. Stellen Sie die Uhr dieses Geräts richtig.',
  'tool.usage.refused.tooOld': 'Sie begann vor mehr als 90 Tagen. Verbinden Sie dieses Gerät öfter.',
  'tool.usage.refused.endsBeforeItStarts':
    'Sie endet, bevor sie beginnt. Stellen Sie die Uhr dieses Geräts richtig.',
  'tool.usage.refused.unknown': 'Diese Version des Werkzeugs kennt den Grund nicht ({code}).',
  'tool.usage.refused.later':
    'Das Portal zählt die Nutzung von {product} am {at, date, long}, {at, time, short} Uhr, noch nicht: Nach seiner Uhr ist es noch nicht so weit. Sie bleibt gespeichert und wird erneut gesendet. Stellen Sie die Uhr dieses Geräts richtig.',
  'tool.usage.kept':
    'Die Nutzung von {product} bleibt auf diesem Gerät und wird gesendet, sobald das Portal antwortet.',
  'tool.usage.notNoted':
    'Das Ende dieser Nutzung von {product} ließ sich nicht speichern. Gemeldet wird der zuletzt gespeicherte Zeitpunkt.',
  'tool.licenseGivers':
    'Eine Lizenz zuweisen können Ihnen: {names}{more, plural, =0 {.} other { und # weitere.}}',
  'tool.administrators': 'Diese Administratoren können helfen: {names}.',
  'tool.administrators.none':
    'Hier ist kein Administrator bekannt. Wenden Sie sich an den Support Ihrer Organisation.',
};

const refusals = {
  'tool.no.unexpected':
    'Etwas Unerwartetes ist geschehen: {message}. Nichts ging verloren. Versuchen Sie es erneut.',
  'tool.no.busy':
    'Ein anderes Lizenzwerkzeug ist seit einer Minute beschäftigt. Wenn keines läuft, löschen Sie {path} und versuchen es erneut.',
  'tool.no.folderFailed':
    'Die Datei {path} lässt sich nicht lesen oder schreiben ({code}). Prüfen Sie ihre Rechte und den freien Speicherplatz.',
  'tool.no.commandNotFound': 'Der Befehl {command} ließ sich nicht starten. Prüfen Sie Namen und Pfad.',
  'tool.no.signInTimedOut':
    'Die Anmeldung im Browser wurde nicht innerhalb von zehn Minuten abgeschlossen. Rufen Sie „sign-in“ erneut auf.',
  'tool.no.refusedByPortal':
    'Das Portal hat dies aus einem Grund abgelehnt, den diese Version des Werkzeugs nicht kennt ({code}). Laden Sie die aktuelle Version vom Portal herunter, oder wenden Sie sich an einen Administrator Ihres Kontos.',
  'tool.no.usageGoingOn':
    'Auf diesem Gerät {count, plural, one {läuft # Produkt} other {laufen # Produkte}}; die Nutzung wird mit dieser Anmeldung gemeldet. Beenden Sie {count, plural, one {es} other {sie}}, und versuchen Sie es dann erneut. Warten Sie nach einem Absturz 15 Minuten.',
  'tool.no.usageWaiting':
    '{count, plural, one {# Nutzung ließ} other {# Nutzungen ließen}} sich noch nicht senden, weil die Uhr dieses Geräts vorging. {count, plural, one {Sie wird} other {Sie werden}} mit dieser Anmeldung gemeldet. Versuchen Sie es nach dem {until, date, long}, {until, time, short} Uhr, erneut, oder geben Sie sie mit --discard-usage auf.',
  'tool.no.unknownCommand': '{word} ist kein Befehl des Lizenzwerkzeugs. „help“ zeigt die Befehle.',
  'tool.no.unknownOption':
    'Die Option {word} gibt es hier nicht, oder ihr Wert fehlt. „help“ zeigt die Optionen.',
  'tool.no.unexpectedWord': '{word} gehört nicht zu diesem Befehl. „help“ zeigt, wie er geschrieben wird.',
  'tool.no.productMissing':
    'Nennen Sie ein Produkt, zum Beispiel: check „Beam Designer“. „status“ zeigt die Produkte.',
  'tool.no.commandMissing':
    'Nennen Sie nach zwei Strichen den Befehl, zum Beispiel: run „Beam Designer“ -- beam.',
  'tool.no.portalMissing':
    'Nennen Sie das Portal, zum Beispiel: sign-in --portal https://portal.example.org.',
  'tool.no.portalInvalid': '{address} kann nicht die Adresse eines Portals sein. Sie beginnt mit https://.',
  'tool.no.languageUnknown': 'Die Sprache {language} gibt es nicht. Wählen Sie en, es oder de.',
  'tool.no.notSignedIn': 'Auf diesem Gerät ist niemand angemeldet. Rufen Sie zuerst „sign-in“ auf.',
  'tool.no.signedOut':
    'Dieses Gerät wurde im Portal abgemeldet, deshalb darf darauf nichts laufen. Mit „sign-in“ melden Sie es neu an.',
  'tool.no.signInAgain':
    'Für eine neue Richtlinie verlangt das Portal, dass Sie sich neu anmelden. Rufen Sie „sign-in“ auf. Was jetzt laufen darf, läuft bis zu seinem Datum.',
  'tool.no.tokenReused':
    'Dieses Gerät wurde abgemeldet, weil seine Anmeldung zweimal benutzt wurde, zum Beispiel von einer Kopie seines Ordners. Wenn Sie ihn nicht kopiert haben, informieren Sie einen Administrator. Mit „sign-in“ melden Sie es neu an.',
  'tool.no.deviceUnknown': 'Das Portal {portal} kennt dieses Gerät nicht. Rufen Sie „sign-in“ erneut auf.',
  'tool.no.refusedByUser':
    'Die Anmeldung wurde im Portal abgelehnt. Wenn Sie das nicht erwartet haben, rufen Sie „sign-in“ erneut auf.',
  'tool.no.codeExpired':
    'Der Code wurde nicht rechtzeitig eingegeben. Mit „sign-in --device“ erhalten Sie einen neuen.',
  'tool.no.tooManyDevices':
    'Sie haben bereits so viele Geräte, wie erlaubt sind. Melden Sie im Portal auf Ihrem Profil eines ab, und rufen Sie dann „sign-in“ erneut auf.',
  'tool.no.keyKnown':
    'Dieses Gerät gehört einem anderen Benutzer des Portals. Rufen Sie zuerst „sign-out“ auf, dann „sign-in“.',
  'tool.no.lockedSignIn':
    'Ihre Anmeldung ist gesperrt, deshalb lässt sich dieses Gerät nicht anmelden. Melden Sie sich im Browser bei {portal} an: Dort steht, seit wann und wer Sie entsperren kann.',
  'tool.no.closedSignIn':
    'Ihr Konto wurde geschlossen, deshalb kann dieses Gerät nicht angemeldet werden. Seine Kontoadministratoren können sich im Browser noch bei {portal} anmelden, um Daten zu lesen und zu exportieren.',
  'tool.no.locked':
    'Ihre Anmeldung ist seit dem {since, date, long} gesperrt, deshalb gibt es keine neue Richtlinie. {until, select, none {Auf diesem Gerät darf nichts laufen.} other {Was auf diesem Gerät ist, läuft bis zum {untilAt, date, long}, {untilAt, time, short} Uhr.}}',
  'tool.no.closed':
    'Das Konto {account} wurde am {since, date, long} geschlossen, deshalb gibt es keine neue Richtlinie. {until, select, none {Auf diesem Gerät darf nichts laufen.} other {Was auf diesem Gerät ist, läuft bis zum {untilAt, date, long}, {untilAt, time, short} Uhr.}}',
  'tool.no.removed':
    'Sie gehören nicht mehr zum Konto dieser Richtlinie, deshalb darf auf diesem Gerät nichts laufen.',
  'tool.no.denied':
    'Ein Administrator hat Ihnen den Zugriff auf {product} verweigert, deshalb darf es nicht laufen.',
  'tool.no.noLonger':
    'Sie haben {product} nicht mehr, deshalb darf es nicht laufen: Ihre Lizenz wurde zurückgegeben, ihre Laufzeit ist abgelaufen, oder Ihre Gruppe oder Ihr Land hat sich geändert.',
  'tool.no.notInPolicy': 'Ihre Richtlinie enthält {product} nicht. Sie enthält: {products}.',
  'tool.no.noProducts': 'Ihre Richtlinie enthält kein Produkt, deshalb darf {product} nicht laufen.',
  'tool.no.featureMissing': 'Ihre Richtlinie enthält {product}, aber nicht die Funktion {feature}.',
  'tool.no.ranOut':
    '{product} durfte bis zum {until, date, long}, {until, time, short} Uhr, laufen. Verbinden Sie das Gerät mit dem Portal, und rufen Sie „refresh“ auf.',
  'tool.no.portalAway':
    'Das Portal {portal} hat nicht geantwortet. Was laufen darf, läuft weiter bis zu seinem Datum, und die Nutzung bleibt gespeichert. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
  'tool.no.portalNotFound':
    'Die Adresse {portal} ist hier nicht bekannt. Prüfen Sie ihre Schreibweise und Ihre Verbindung, zum Beispiel zum Netz Ihrer Organisation. Was laufen darf, läuft weiter bis zu seinem Datum, und die Nutzung bleibt gespeichert.',
  'tool.no.proxyUnused':
    'Das Portal {portal} hat nicht geantwortet. Auf diesem Gerät ist ein Proxy eingestellt (HTTPS_PROXY), wird aber nicht benutzt: Dazu braucht es Node.js 24 oder neuer und NODE_USE_ENV_PROXY=1. Was laufen darf, läuft weiter bis zu seinem Datum, und die Nutzung bleibt gespeichert.',
  'tool.no.notAPortal':
    'Unter {portal} hat etwas anderes als Roster geantwortet, vielleicht die Anmeldeseite eines Netzes. Verbinden Sie sich zuerst mit dem Netz, und versuchen Sie es erneut.',
  'tool.no.tooManyRequests':
    'Das Portal wurde zu oft gefragt. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut.',
  'tool.no.answerLost':
    'Das Portal hatte diese Anfrage bereits beantwortet, aber die Antwort ging unterwegs verloren. Versuchen Sie es erneut.',
  'tool.no.signInLost':
    'Das Portal hat dieses Gerät schon zugelassen, aber seine Antwort ging unterwegs verloren. Rufen Sie „sign-in“ erneut auf.',
  'tool.no.clockSetBack':
    'Die Uhr dieses Geräts wurde zurückgestellt: Sie zeigte schon den {latestSeen, date, long}, {latestSeen, time, short} Uhr. Bis sie wieder stimmt, läuft nichts. Stellen Sie sie richtig, oder rufen Sie „refresh“ auf.',
  'tool.no.clockWrong':
    'Die Uhr dieses Geräts geht falsch, und das Portal kann nicht annehmen, was es signiert. Stellen Sie sie richtig, und versuchen Sie es erneut.',
  'tool.no.clockAhead':
    'Die Uhr dieses Geräts geht gegenüber der des Portals {hours, plural, one {# Stunde} other {# Stunden}} vor, deshalb ist Ihre Richtlinie nach dieser Uhr schon abgelaufen. Stellen Sie die Uhr richtig, und versuchen Sie es erneut.',
  'tool.no.notTrusted':
    'Dem Zertifikat von {portal} wird hier nicht vertraut ({code}), deshalb wurde nichts gesendet. Wenn Ihre Organisation Verbindungen prüft, nennen Sie in NODE_EXTRA_CA_CERTS die Datei mit ihrem Zertifikat. Prüfen Sie sonst die Adresse und die Uhr dieses Geräts.',
  'tool.no.documentInvalid':
    'Die Richtlinie wurde von etwas anderem als dem Portal {portal} geändert und gilt deshalb nicht. Mit „refresh“ holen Sie eine neue.',
  'tool.no.keyUnknown':
    'Die Richtlinie ist mit einem Schlüssel signiert, für den kein bekannter Schlüssel von {portal} bürgt, und gilt deshalb nicht. Wenn das Portal neu aufgesetzt wurde, rufen Sie „sign-in“ auf.',
  'tool.no.otherPortal':
    'Die Richtlinie kommt von {other}, dieses Gerät ist aber bei {portal} angemeldet. Wenn Sie dem vertrauen, rufen Sie „sign-in --portal {other}“ auf.',
  'tool.no.otherDevice':
    'Die Richtlinie wurde für ein anderes Gerät ausgestellt und gilt hier nicht. Mit „refresh“ holen Sie eine für dieses Gerät.',
  'tool.no.otherKey':
    'Die Richtlinie gehört zum Schlüssel eines anderen Geräts und gilt hier nicht. Rufen Sie „sign-in“ erneut auf.',
  'tool.no.older':
    'Das Portal {portal} hat eine ältere Richtlinie gesendet als die auf diesem Gerät, deshalb bleibt die neuere. Rufen Sie „refresh“ später erneut auf. Bleibt es dabei, informieren Sie einen Administrator.',
  'tool.no.fileUnreadable': 'Die Datei {file} ist beschädigt. Mit „sign-in“ wird sie neu angelegt.',
  'tool.no.fileChanged':
    'Die Datei {file} wurde von etwas anderem als dem Lizenzwerkzeug geändert. Mit „sign-in“ wird sie neu angelegt.',
  'tool.no.folderOther':
    'An der Stelle von {path} ist etwas anderes, etwa eine Verknüpfung oder ein Ordner. Verschieben Sie es, und versuchen Sie es erneut.',
  'tool.no.folderNotOwn':
    '{path} gehört einem anderen Benutzer dieses Rechners, deshalb verwendet das Lizenzwerkzeug es nicht. Melden Sie sich mit einem eigenen Ordner an.',
  'tool.no.folderOpen':
    'Andere Benutzer dieses Rechners können in {path} schreiben. Entziehen Sie dieses Recht (chmod go-w), und versuchen Sie es erneut.',
};

export const licensingTool = { ...help, ...results, ...refusals };
