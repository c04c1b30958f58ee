import type { profile as en } from '../en/profile.ts';

export const profile = {
  'profile.accountNumber': 'Kontonummer',
  'profile.administrators.none':
    '{account} hat derzeit keinen Administrator. Der Support wurde informiert; in dringenden Fällen stellen Sie eine Serviceanfrage.',
  'profile.administrators.onlyYou':
    'Sie sind der einzige Administrator von {account}. Der Support hilft Ihnen.',
  'profile.administrators.text':
    'Ihre Administratoren können Sie entsperren und Ihre Rollen und Lizenzen ändern.',
  'profile.administrators.title': 'Ihre Administratoren',
  'profile.licenseGivers': 'Eine Lizenz können Ihnen zuweisen: {names}.',
  'profile.licenseManagers': 'Auch Lizenzmanager können Ihnen eine Lizenz zuweisen.',
  'profile.notAffiliated.text':
    'Sie gehören zu keinem Konto und haben deshalb keine Administratoren, Rollen oder Lizenzen. Bitten Sie den Administrator Ihrer Organisation, {email} hinzuzufügen, oder fragen Sie den Beitritt mit der Kontonummer an.',
  'profile.notAffiliated.title': 'Kein Konto',
  'ownAccount.approvalMail': 'E-Mails über ausstehende Genehmigungen',
  'ownAccount.approvalMail.daily': 'Einmal am Tag',
  'ownAccount.approvalMail.instant': 'Sofort, für jede Anfrage',
  'ownAccount.approvalMail.none': 'Keine',
  'ownAccount.changeEmail': 'Adresse ändern',
  'ownAccount.changePassword': 'Passwort ändern',
  'ownAccount.currentPassword': 'Aktuelles Passwort',
  'ownAccount.emailText':
    'Sie melden sich mit {email} an. Eine neue Adresse muss per E-Mail bestätigt werden. Die alte wird benachrichtigt und kann die Änderung 7 Tage lang zurücknehmen.',
  'ownAccount.emailWaiting':
    '{email} ist noch nicht bestätigt. Öffnen Sie den Link in der E-Mail, die wir dorthin gesendet haben.',
  'ownAccount.endOthersText':
    'Mit allen anderen Sitzungen werden auch Ihre Geräte abgemeldet: Melden Sie sich dort jeweils neu an, damit sie neue Richtlinien erhalten.',
  'ownAccount.endOthers': 'Andere Sitzungen beenden',
  'ownAccount.endSession': 'Beenden',
  'ownAccount.newEmail': 'Neue Adresse',
  'ownAccount.passwordChanged': 'Passwort geändert. Alle anderen Sitzungen sind beendet.',
  'ownAccount.person': 'Name, Land und Sprache',
  'ownAccount.thisSession': 'Diese Sitzung',
  'profile.askDomain': 'Beitritt zu {account} anfragen',
  'profile.askToJoin': 'Beitritt anfragen',
  'profile.domainAccount':
    '{account} hat die Domain Ihrer Adresse verifiziert; Sie können den Beitritt deshalb ohne Kontonummer anfragen.',
  'profile.download': 'Meine Daten herunterladen',
  'profile.joinMessage': 'Nachricht an die Administratoren (optional)',
  'profile.numberHint': 'Der Administrator Ihrer Organisation kennt sie.',
  'profile.pass':
    'Ihre Anmeldung ist gesperrt, weil Sie keinem Konto mehr angehören. 15 Minuten lang können Sie Ihr Profil ansehen, einen Beitritt anfragen, Ihre Daten herunterladen und den Support kontaktieren.',
  'profile.pass.member':
    'Ihre Anmeldung ist gesperrt. 15 Minuten lang können Sie Ihr Profil ansehen, Ihre Daten herunterladen und den Support kontaktieren. Entsperren kann Sie ein Administrator Ihres Kontos: Fragen Sie dort danach, wo Sie sich anmelden.',
  'profile.rejected': 'Ihre Beitrittsanfrage an {account} wurde nicht genehmigt.',
  'profile.requestEnded.addressChanged':
    'Ihre Beitrittsanfrage an {account} ist beendet, weil sie auf der Domain Ihrer früheren Adresse beruhte. Sie können sofort wieder anfragen.',
  'profile.requestEnded.domainMoved':
    'Die Domain Ihrer Adresse gehört nicht mehr {account}; damit ist Ihre Beitrittsanfrage beendet. Sie können sofort den Beitritt zu einem anderen Konto anfragen.',
  'profile.requestEnded.accountClosed':
    'Das Konto {account} wurde geschlossen; damit ist Ihre Beitrittsanfrage beendet. Sie können sofort den Beitritt zu einem anderen Konto anfragen.',
  'profile.waiting':
    'Ihre Beitrittsanfrage an {account} wartet seit dem {date} auf Genehmigung. Die Administratoren können sie sehen; sobald sie entschieden haben, erhalten Sie eine E-Mail. Sie müssen sich nicht noch einmal registrieren.',
  'profile.withdraw': 'Anfrage zurückziehen',
} satisfies Record<keyof typeof en, string>;
