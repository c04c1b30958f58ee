import type { account as en } from '../en/account.ts';

export const account = {
  'settings.joinsAtOnce': 'Beitritt ohne Genehmigung',
  'settings.joinsByApproval': 'Beitritt nach Genehmigung',
  'autoApproval.title.on': 'Beitritt mit Adressen bei {domain} ohne Genehmigung zulassen?',
  'autoApproval.title.off': 'Für Adressen bei {domain} wieder eine Genehmigung verlangen?',
  'autoApproval.text.on':
    'Alle, die sich mit einer Adresse bei {domain} registrieren, auch externe Kräfte und gemeinsame Postfächer, gehören dann sofort zu {account} und bekommen die Standardrollen und Standardgruppen. Wer von Ihrem Konto abgelehnt oder daraus entfernt wurde, wartet weiterhin; ebenso die jetzt offenen Anfragen.',
  'autoApproval.text.off':
    'Wer sich mit einer Adresse bei {domain} registriert, wartet dann, bis ein Administrator von {account} zustimmt. Wer schon beigetreten ist, bleibt.',
  'autoApproval.confirm.on': 'Bestätigen: öffnen',
  'autoApproval.confirm.off': 'Bestätigen: verlangen',
  'settings.autoApproval': 'Beitritt ohne Genehmigung zulassen',
  'settings.contact': 'Hauptansprechpartner',
  'settings.contactHint': 'Die Person, an die sich der Plattformbetreiber wegen dieses Kontos wendet.',
  'settings.defaultGroups': 'Standardgruppen',
  'settings.defaultRoles': 'Standardrollen',
  'settings.defaultsHint': 'Gilt für alle, die dem Konto beitreten, sofern nichts anderes gewählt wird.',
  'settings.domains': 'Verifizierte Domains',
  'settings.domainsText':
    'Wer sich mit einer Adresse in einer dieser Domains registriert, wartet auf Ihre Genehmigung oder tritt sofort bei.',
  'settings.entitledCountries': 'Länder mit Nutzungsrechten',
  'settings.entitledHint': 'Die Länder, in denen Ihr Konto Nutzungsrechte hat.',
  'settings.federated': 'Anmeldung über die Organisation',
  'settings.language': 'E-Mail-Sprache für neue Benutzer',
  'settings.mainCountry': 'Hauptland',
  'settings.name': 'Name des Kontos',
  'settings.noDomains':
    'Ihr Konto hat keine verifizierten Domains. Vorerst verifiziert sie der Plattformbetreiber: Stellen Sie dafür eine Serviceanfrage.',
  'settings.number': 'Kontonummer {number}. Personen ohne Konto können damit den Beitritt anfragen.',
  'settings.readOnly': 'Nur Kontoadministratoren können diese Einstellungen ändern.',
  'settings.timeZone': 'Zeitzone',
} satisfies Record<keyof typeof en, string>;
