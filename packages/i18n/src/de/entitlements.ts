import type { entitlements as en } from '../en/entitlements.ts';

export const entitlements = {
  'entitlements.title': 'Nutzungsrechte',
  'entitlements.search': 'Nach Produkt suchen',
  'entitlements.new': 'Nutzungsrecht anlegen',
  'entitlements.change': 'Ändern',
  'entitlements.changeTitle': 'Nutzungsrecht für {product} ändern',
  'entitlements.none': 'Dieses Konto hat noch keine Nutzungsrechte.',
  'entitlement.product': 'Produkt',
  'entitlement.kind': 'Art',
  'entitlement.kind.pooled': 'Gemeinsam',
  'entitlement.kind.named': 'Benannte Benutzer',
  'entitlement.kindHint': 'Gemeinsam: für alle im Land. Benannte Benutzer: für die Inhaber seiner Lizenzen.',
  'entitlement.term': 'Laufzeit',
  'entitlement.startsOn': 'Erster Tag',
  'entitlement.endsOn': 'Letzter Tag',
  'entitlement.endsOnHint': 'Leer für ohne Ende.',
  'entitlement.endsOnChangeHint': 'Leer für ohne Ende. Mit einem vergangenen Tag ist es beendet.',
  'entitlement.licenses': 'Lizenzen',
  'entitlement.term.coming': 'beginnt am {date}',
  'entitlement.term.running': 'bis zum {date}',
  'entitlement.term.ended': 'endete am {date}',
  'entitlement.term.endless': 'ohne Ende',
  'entitlement.usage': '{taken, number} von {bought, number} vergeben · {free, number} frei',
  'entitlement.lost': '{count, plural, one {# Benutzer nicht gefunden} other {# Benutzer nicht gefunden}}',
  'entitlement.everyone': 'Alle im Land',
  'entitlement.now': 'Jetzt gilt: {licenses}, {term}',
  'entitlements.text':
    'Was Ihr Konto gekauft hat. Klicken Sie auf ein Produkt, um die Inhaber seiner Lizenzen zu sehen.',
  'entitlements.empty.title': 'Keine Nutzungsrechte',
  'entitlements.empty.text':
    'Ihr Konto hat noch nichts gekauft. Der Plattformbetreiber trägt ein, was es kauft.',
} satisfies Record<keyof typeof en, string>;
