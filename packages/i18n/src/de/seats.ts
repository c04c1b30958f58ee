import type { seats as en } from '../en/seats.ts';

export const seats = {
  'seats.assign': 'Lizenzen zuweisen',
  'seats.assignTitle': 'Lizenzen für {product} zuweisen',
  'seats.assignTickedTitle': '{count, plural, one {# Benutzer} other {# Benutzern}} Lizenzen zuweisen?',
  'seats.assignTickedTitle.one': '{name} eine Lizenz zuweisen?',
  'seats.ofWhich': 'Lizenz',
  'seats.noneToAssign': 'Ihr Konto hat keine Lizenzen zuzuweisen.',
  'seats.assignConfirm': 'Bestätigen: {count, plural, one {# Lizenz} other {# Lizenzen}} zuweisen',
  'seats.freeLeft': '{free, number} von {bought, number} frei',
  'seats.tooFew':
    'Mehr Benutzer als freie Lizenzen: {over, plural, one {# davon bekäme} other {# davon bekämen}} keine.',
  'seats.assignOther':
    'Für {count, plural, one {einen dieser Benutzer} other {# dieser Benutzer}} zählen die Nutzungsrechte eines anderen Landes; eine Lizenz für dieses ({country}) nützt {count, plural, one {ihm} other {ihnen}} nichts:',
  'seats.assignReturns':
    '{count, plural, one {Ein Benutzer davon hat} other {# Benutzer davon haben}} eine Lizenz dieses Produkts für ein anderes Land, die ihnen nichts nützt. Sie wird zurückgegeben:',
  'seats.reassign': 'Neu zuweisen',
  'seats.assignOneTitle': 'Diese Lizenz zuweisen?',
  'seats.reassignConfirm': 'Bestätigen: Lizenz zuweisen',
  'seats.reassignText': '{name} verliert sie sofort.',
  'seats.reassignTickedTitle':
    '{count, plural, one {# Lizenz neu zuweisen?} other {# Lizenzen neu zuweisen?}}',
  'seats.reassignTickedTitle.one': 'Lizenz von {name} neu zuweisen?',
  'seats.reassignTickedText':
    'Wählen Sie für jede Lizenz den neuen Inhaber. Die bisherigen Inhaber verlieren sie sofort und bleiben im Konto. Wo Sie niemanden wählen, ändert sich nichts.',
  'seats.reassignTickedConfirm':
    'Bestätigen: {count, plural, one {# Lizenz} other {# Lizenzen}} neu zuweisen',
  'seats.reassignUpTo':
    'Wählen Sie bis zu {max, number} Lizenzen aus, um sie in einem Schritt neu zuzuweisen.',
  'seats.reassignNone': 'Wählen Sie für mindestens eine Lizenz einen neuen Inhaber.',
  'seats.reassignFilled': '{filled, number} von {count, number} mit neuem Inhaber.',
  'seats.pasteHolders': 'E-Mail-Adressen einfügen',
  'seats.pasteHoldersHint':
    'Die erste Adresse bekommt die erste Lizenz unten, die zweite die nächste und so weiter. Bis zu {max, number}.',
  'seats.pasteHoldersOver':
    'Für {count, plural, one {# Adresse} other {# Adressen}} ist unten keine Lizenz mehr da.',
  'seats.newHolder': 'Neuer Inhaber',
  'seats.return': 'Zurückgeben',
  'seats.returnTitle.one': 'Lizenz von {name} zurückgeben?',
  'seats.returnTitle': '{count, plural, one {# Lizenz zurückgeben?} other {# Lizenzen zurückgeben?}}',
  'seats.returnText':
    '{count, plural, one {Ihr Inhaber verliert sie, und sie ist für jemand anderes frei.} other {Ihre Inhaber verlieren sie, und sie sind für andere frei.}} Alle bleiben im Konto.',
  'seats.returnConfirm': 'Bestätigen: {count, plural, one {# Lizenz} other {# Lizenzen}} zurückgeben',
  'seats.refused': '{count, plural, one {# wurde} other {# wurden}} nicht geändert',
  'seats.askSupport': 'Support fragen',
  'seats.askSubject': 'Lizenz für {product} ohne Benutzer: {name}',
  'seats.askText':
    'Eine Lizenz für {product} zeigt „Benutzer nicht gefunden“. Als Inhaber ist {name} eingetragen.',
  'seats.export': 'Lizenzen exportieren',
  'seats.label': 'Lizenzen des Nutzungsrechts',
  'seats.search': 'Nach Inhaber suchen',
  'seats.holder': 'Inhaber',
  'seats.assignedAt': 'Zugewiesen',
  'seats.nobody': 'Niemand',
  'seats.state.free': 'Frei',
  'seats.state.assigned': 'Zugewiesen',
  'seats.state.lost': 'Benutzer nicht gefunden',
  'seats.pooled.title': 'Keine Lizenzen zuzuweisen',
  'seats.pooled.text':
    'Dieses Nutzungsrecht gilt für alle im Land. Lizenzen gibt es nur bei Nutzungsrechten für benannte Benutzer.',
  'seats.assignOne': 'Zuweisen',
  'seats.paste': 'Oder E-Mail-Adressen einfügen',
  'seats.pasteHint': 'Hintereinander, wie Mailprogramme und Tabellen sie kopieren. Bis zu 200.',
  'seats.pasteUnread':
    'Das Feld nennt keinen Benutzer dieses Kontos. Fügen Sie E-Mail-Adressen ein oder leeren Sie es.',
  'seats.waiting':
    '{count, plural, one {# Benutzer wartet auf eine Lizenz} other {{total} Benutzer warten auf eine Lizenz}}',
  'seats.assignWaiting': '{count, plural, one {# Lizenz zuweisen} other {# Lizenzen zuweisen}}',
  'seats.otherCountry': 'Anderes Land',
  'seats.filter.wrongCountry': 'Anderes Land',
  'seats.wrongCountry.true': 'Anderes Land',
  'seats.wrongCountry.false': 'Land des Nutzungsrechts',
  'seats.neverUsed': 'Nie',
  'seats.used.inLast30Days': 'In den letzten 30 Tagen',
  'seats.used.notInLast90Days': 'Seit 90 Tagen nicht oder nie',
  'seats.used.never': 'Nie',
  'seats.returnStops':
    '{count, plural, one {Auf dem Gerät dieses Benutzers läuft das Produkt noch bis zum nächsten Kontakt, längstens aber:} other {Auf den Geräten dieser Benutzer läuft das Produkt noch bis zum nächsten Kontakt, längstens aber:}}',
  'seats.affected': 'Betroffene anzeigen',
  'seats.affected.title': 'Benutzer, die {product} verlieren',
  'seats.ending.named':
    'Nach dem {date} geben die Lizenzen für {product} niemandem Zugriff. {count, plural, =0 {Niemand verliert es.} one {1 Benutzer kann es dann nicht mehr nutzen.} other {# Benutzer können es dann nicht mehr nutzen.}}',
  'seats.ending.pooled':
    'Nach dem {date} kann in diesem Land niemand mehr {product} mit diesem Nutzungsrecht nutzen.',
  'seats.ending.followed':
    'Diese Laufzeit endet am {date}. Eine andere schließt an, daher verliert niemand {product}.',
  'seats.ended.followed':
    'Diese Laufzeit endete am {date}. Eine andere schloss an, daher hat niemand {product} verloren.',
  'seats.ended.named':
    'Diese Laufzeit endete am {date}. Die Lizenzen geben niemandem mehr Zugriff und können nur zurückgegeben werden.',
  'seats.ended.pooled': 'Diese Laufzeit endete am {date}. Sie gibt niemandem Zugriff.',
  'waitingList.text':
    'Benutzer, die eine Lizenz angefragt und noch keine Antwort haben. Was für jemanden frei ist, entscheidet das Land der Nutzungsrechte.',
  'waitingList.search': 'Nach Benutzer oder Produkt suchen',
  'waitingList.empty.title': 'Niemand wartet',
  'waitingList.empty.text': 'Fragt jemand eine Lizenz an, erscheint die Anfrage hier.',
  'waitingList.offer.free': 'Eine ist frei',
  'waitingList.offer.noneFree': 'Keine ist frei',
  'waitingList.offer.otherCountry': 'Nur für ein anderes Land',
  'waitingList.offer.noLicenses': 'Das Konto hat keine',
} satisfies Record<keyof typeof en, string>;
