import type { account as en } from '../en/account.ts';

export const account = {
  'approvals.empty.text':
    'Hier erscheint, wer sich mit einer Adresse Ihrer Organisation registriert und Ihre Genehmigung braucht.',
  'approvals.empty.title': 'Niemand wartet',
  'approvals.text':
    'Diese Personen haben sich registriert und möchten Ihrem Konto beitreten, die längste Wartezeit zuerst.',
  'approvals.title': 'Ausstehende Genehmigungen',
  'approvals.waiting': '{count, plural, one {# wartet} other {# warten}}',
  'profile.accountNumber': 'Kontonummer',
  'profile.administrators.none':
    '{account} hat derzeit keinen Administrator. Der Support wurde informiert; in dringenden Fällen öffnen Sie eine Serviceanfrage.',
  'profile.administrators.text': 'Sie können Sie entsperren und Ihre Rollen und Lizenzen ändern.',
  'profile.administrators.title': 'Ihre Administratoren',
  'profile.notAffiliated.text':
    'Sie gehören keinem Konto an und haben daher keine Administratoren, Rollen oder Lizenzen. Bitten Sie den Administrator Ihrer Organisation, {email} hinzuzufügen, oder beantragen Sie den Beitritt mit der Kontonummer.',
  'profile.notAffiliated.title': 'Kein Konto',
  'profile.title': 'Mein Profil',
  'roles.accountAdministrator': 'Kontoadministrator',
  'roles.betaSoftware': 'Beta-Software',
  'roles.coAdministrator': 'Co-Administrator',
  'roles.download': 'Downloads',
  'roles.downloadSdks': 'SDKs und APIs herunterladen',
  'roles.licenseManager': 'Lizenzmanager',
  'roles.none': 'Keine Rolle',
  'roles.supportAdministrator': 'Support-Administrator',
  'roles.supportRestricted': 'Support eingeschränkt',
} satisfies Record<keyof typeof en, string>;
