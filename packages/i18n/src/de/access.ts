export const access = {
  'access.title': 'Zugriff auf Produkte',
  'access.signIn': 'Anmeldung',
  'access.signIn.can': 'Anmeldung möglich.',
  'access.signIn.locked': 'Keine Anmeldung möglich. Sperrgrund: {reasons}.',
  'access.signIn.accountClosed': 'Keine Anmeldung möglich: Das Konto ist geschlossen.',
  'access.signIn.invited': 'Noch keine Anmeldung: Die Einladung wurde nicht angenommen.',
  'access.offline': 'Offline-Nutzung',
  'access.offlineUntil': 'Offline bis',
  'access.filter.offline': 'Jetzt offline',
  'access.runsOffline.true': 'Offline nutzbar',
  'access.runsOffline.false': 'Offline nicht nutzbar',
  'access.offline.until': 'Ohne Kontakt laufen Produkte längstens bis zum {date}.',
  'access.offline.none': 'Kein Produkt läuft offline: Kein Gerät hat eine aktuelle Richtlinie.',
  'access.offline.accountClosed':
    'Das Konto ist geschlossen, deshalb erhalten die Geräte keine neue Richtlinie.',
  'access.offline.locked': 'Während der Sperre erhalten die Geräte keine neue Richtlinie.',
  'access.none': 'Das Konto hat keine Produkte gekauft.',
  'access.runs.entitlement': 'Nutzbar: Das Nutzungsrecht gilt für alle mit diesem Land: {country}.',
  'access.runs.license': 'Nutzbar: Eine Lizenz ist zugewiesen.',
  'access.runs.groups':
    'Nutzbar: {count, plural, one {Die Gruppe {groups} erlaubt es} other {Die Gruppen {groups} erlauben es}}.',
  'access.runs.groupsAndLicense':
    'Nutzbar: {count, plural, one {Die Gruppe {groups} erlaubt es} other {Die Gruppen {groups} erlauben es}}, und eine Lizenz ist zugewiesen.',
  'access.runs.exception': 'Nutzbar: Eine Ausnahme erlaubt es.',
  'access.runs.exceptionAndLicense': 'Nutzbar: Eine Ausnahme erlaubt es, und eine Lizenz ist zugewiesen.',
  'access.runs.until': 'Bis zum {date}.',
  'access.cannot.unaffiliated': 'Nicht nutzbar: gehört zu keinem Konto.',
  'access.cannot.lastDayOver': 'Nicht nutzbar: Der letzte Zugangstag war der {date}.',
  'access.cannot.denied': 'Nicht nutzbar: Eine Ausnahme verweigert es.',
  'access.cannot.deniedAll': 'Nicht nutzbar: Eine Ausnahme verweigert alle Produkte.',
  'access.cannot.deniedUntil': 'Verweigert bis zum {date}.',
  'access.cannot.notInGroups':
    'Nicht nutzbar: {count, plural, one {Die Gruppe {groups} erlaubt es nicht} other {Keine der Gruppen {groups} erlaubt es}}.',
  'access.cannot.notEntitled': 'Nicht nutzbar: Das Konto hat es nicht gekauft.',
  'access.cannot.otherCountry':
    'Nicht nutzbar: Das Konto hat es für andere Länder ({countries}), nicht für dieses: {country}.',
  'access.cannot.notBegun': 'Noch nicht nutzbar: Die Laufzeit beginnt am {date}.',
  'access.cannot.ended': 'Nicht nutzbar: Die Laufzeit endete am {date}.',
  'access.cannot.seatElsewhere':
    'Nicht nutzbar: Die zugewiesene Lizenz gilt für ein anderes Land ({held}), nicht für dieses: {country}. Das Land ändern oder eine Lizenz für dieses Land zuweisen: Die andere wird dann zurückgegeben.',
  'access.cannot.noSeat': 'Nicht nutzbar: Es braucht eine Lizenz, und keine ist zugewiesen.',
  'access.cannot.noSeatYet':
    'Nicht nutzbar: Es braucht eine Lizenz, keine ist zugewiesen, und die Laufzeit beginnt erst am {date}.',
  'access.product.offline': 'Läuft offline bis zum {date}.',
  'access.product.stopsAtContact':
    'Auf einem Gerät läuft es noch bis zum nächsten Kontakt, längstens bis zum {date}.',
  'access.whatIf': 'Was wäre, wenn …',
  'access.whatIf.hint': 'Zeigt, was sich ändern würde. Hier ändert sich nichts.',
  'access.whatIf.placeholder': 'Änderung wählen',
  'access.whatIf.lock': 'Sperren',
  'access.whatIf.unlock': 'Entsperren',
  'access.whatIf.remove': 'Aus dem Konto entfernen',
  'access.whatIf.deny': '{product} verweigern',
  'access.whatIf.denyAll': 'Alle Produkte verweigern',
  'access.whatIf.endException': 'Ausnahme für {product} beenden',
  'access.whatIf.endExceptionAll': 'Ausnahme für alle Produkte beenden',
  'access.whatIf.country': 'Land der Nutzungsrechte: {country}',
  'access.whatIf.takeSeat': 'Lizenz für {product} zurückgeben',
  'access.whatIf.giveSeat': 'Lizenz für {product} zuweisen',
  'access.whatIf.ownHint': 'Zeigt, was sich ändern würde. Hier wird nichts geändert und nichts angefragt.',
  'access.whatIf.own.move': 'Ich ziehe um. Neues Land: {country}',
  'access.whatIf.own.country': 'Mein Land der Nutzungsrechte: {country}',
  'access.whatIf.own.takeSeat': 'Ich gebe meine Lizenz für {product} zurück',
  'access.whatIf.own.giveSeat': 'Ich erhalte eine Lizenz für {product}',
  'access.whatIf.own.leave': 'Ich verlasse das Konto',
  'access.effects': 'Was sich ändert',
  'access.effect.none': 'An Anmeldung und Produkten ändert sich nichts.',
  'access.effect.signInEnds': 'Die Anmeldung ist nicht mehr möglich.',
  'access.effect.signInBegins': 'Die Anmeldung ist wieder möglich.',
  'access.effect.country': 'Das Land, dessen Nutzungsrechte zählen, wechselt: bisher {from}, dann {to}.',
  'access.effect.stops':
    '{products} {count, plural, one {endet} other {enden}} beim nächsten Kontakt des Geräts, spätestens am {date}.',
  'access.effect.stopsNow':
    '{products} {count, plural, one {endet} other {enden}} sofort: Kein Gerät kann {count, plural, one {es} other {sie}} offline ausführen.',
  'access.effect.runsOut':
    '{products} {count, plural, one {läuft} other {laufen}} auf den Geräten bis zum {date} weiter, dann nicht mehr.',
  'access.effect.runsOutNow': 'Nichts läuft weiter: Kein Gerät kann zurzeit ein Produkt offline ausführen.',
  'access.effect.begins':
    '{products} {count, plural, one {ist} other {sind}} nutzbar, sobald die Richtlinie aktualisiert wurde.',
  'access.effect.beginsAfterSignIn':
    '{products} {count, plural, one {ist} other {sind}} nach erneuter Anmeldung auf dem Gerät nutzbar.',
  'access.onMany.runsOut':
    '{running, plural, one {# von diesen {of, number} Benutzern kann} other {# von diesen {of, number} Benutzern können}} Produkte derzeit offline ausführen. Nach der Sperre laufen die Produkte auf den Geräten noch längstens bis zum {date}.',
  'access.onMany.stops':
    '{running, plural, one {# von diesen {of, number} Benutzern kann} other {# von diesen {of, number} Benutzern können}} Produkte derzeit offline ausführen. Auf den Geräten enden die Produkte beim nächsten Kontakt, spätestens am {date}.',
  'access.onMany.loses':
    '{count, plural, one {# Benutzer kann es jetzt verwenden und verliert es} other {# Benutzer können es jetzt verwenden und verlieren es}}: {products}.',
  'access.onMany.gains':
    '{count, plural, one {# Benutzer kann es jetzt nicht verwenden und erhält es} other {# Benutzer können es jetzt nicht verwenden und erhalten es}}: {products}.',
  'access.onOne.loses': '{name} kann es jetzt verwenden und verliert es: {products}.',
  'access.onOne.gains': '{name} kann es jetzt nicht verwenden und erhält es: {products}.',
  'access.onMany.nothing': 'Im Moment ändert das nichts daran, was sie verwenden können.',
  'access.onMany.offline':
    'Auf Geräten endet das Produkt beim nächsten Kontakt. Auf einem, das offline bleibt, läuft es längstens bis zum {date}.',
  'access.onMany.online': 'Auf Geräten endet das Produkt beim nächsten Kontakt.',
};
