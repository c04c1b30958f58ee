import type { entitlements as en } from '../en/entitlements.ts';

export const entitlements = {
  'entitlements.title': 'Nutzungsrechte',
  'waitingList.title': 'Warteliste',
  'entitlements.search': 'Nach Produkt suchen',
  'entitlements.new': 'Nutzungsrecht anlegen',
  'entitlements.change': 'Ändern',
  'entitlements.changeTitle': 'Nutzungsrecht für {product} ändern',
  'entitlements.none': 'Dieses Konto hat noch keine Nutzungsrechte.',
  'entitlement.productEnded': '{name} (beendet)',
  'entitlement.product': 'Produkt',
  'entitlement.kind': 'Art',
  'entitlement.kind.pooled': 'Gemeinsam',
  'entitlement.kind.named': 'Benannte Benutzer',
  'entitlement.kindHint': 'Gemeinsam: für alle im Land. Benannte Benutzer: für die Inhaber seiner Lizenzen.',
  'entitlement.term': 'Laufzeit',
  'entitlement.startsOn': 'Erster Tag',
  'entitlement.endsOn': 'Letzter Tag',
  'entitlement.endsOnHint': 'Ohne Angabe ist es unbefristet.',
  'entitlement.endsOnChangeHint':
    'Ohne Angabe ist es unbefristet. Ein vergangener Tag beendet es sofort, auch vor seinem Beginn.',
  'entitlement.endsNow':
    'Das gilt sofort: {count, plural, =0 {Niemand verliert} one {1 Benutzer verliert} other {# Benutzer verlieren}} {product} beim nächsten Kontakt der Geräte. Die Administratoren und Lizenzmanager des Kontos erhalten eine E-Mail.',
  'entitlement.endsSooner':
    'Nach dem {date} {count, plural, =0 {verliert niemand} one {verliert 1 Benutzer} other {verlieren # Benutzer}} {product}. Die Administratoren und Lizenzmanager des Kontos erhalten eine E-Mail, wenn dieser Tag nah ist.',
  'entitlement.licenses': 'Lizenzen',
  'entitlement.term.coming': 'beginnt am {date}',
  'entitlement.term.running': 'bis zum {date}',
  'entitlement.term.ended': 'endete am {date}',
  'entitlement.term.endless': 'unbefristet',
  'entitlement.assigned': '{taken, number} von {bought, number} zugewiesen',
  'entitlement.free': '{free, number} frei',
  'entitlement.lost': '{count, plural, one {# Benutzer nicht gefunden} other {# Benutzer nicht gefunden}}',
  'entitlement.everyone': 'Alle im Land',
  'entitlement.use': 'Genutzt',
  'entitlement.inLast30Days': '{count, number} in 30 Tagen',
  'entitlement.neverUsed': '{count, number} nie',
  'entitlement.now': 'Jetzt gilt: {licenses}, {term}',
  'entitlements.text':
    'Was Ihr Konto gekauft hat. Klicken Sie auf ein Produkt, um die Inhaber seiner Lizenzen zu sehen.',
  'entitlements.countryRules': 'Länderregeln',
  'entitlements.countryRulesText':
    'Die Produkte jedes Benutzers werden in einem Land gesucht: im festgelegten Land, sonst im Land der Person, wenn Ihr Konto es aufführt ({countries}), sonst im Hauptland ({main}).',
  'entitlements.unlisted':
    'Ihr Konto hat Produkte für ein Land gekauft, das es nicht aufführt: {countries}. Für Benutzer dort zählt Ihr Hauptland ({main}), sofern für sie kein Land festgelegt ist. Fügen Sie es in den Kontoeinstellungen hinzu, wenn es zählen soll.',
  'entitlements.usersElsewhere': 'Benutzer in einem nicht aufgeführten Land',
  'entitlements.empty.title': 'Keine Nutzungsrechte',
  'entitlements.empty.text':
    'Ihr Konto hat noch nichts gekauft. Der Plattformbetreiber trägt ein, was es kauft.',
  'usage.title': 'Nutzung',
  'usage.export': 'Nutzung exportieren',
} satisfies Record<keyof typeof en, string>;
