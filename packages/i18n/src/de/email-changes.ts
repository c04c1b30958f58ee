import type { emailChanges as en } from '../en/email-changes.ts';

export const emailChanges = {
  'confirmEmail.acceptInvitation':
    'Bestätigt. Wir haben an {email} eine E-Mail mit einem Link gesendet, über den Sie Ihr Passwort festlegen. Danach melden Sie sich mit dieser Adresse an.',
  'confirmEmail.askForInvitation':
    'Bestätigt. Um Ihr Passwort festzulegen und sich mit {email} anzumelden, bitten Sie einen Administrator Ihres Kontos um eine neue Einladung.',
  'confirmEmail.signIn': 'Bestätigt. Sie melden sich jetzt mit {email} an.',
  'confirmEmail.endedRequest':
    'Ihre Beitrittsanfrage an {account} ist beendet, weil sie auf der Domain der anderen Adresse beruhte. In Ihrem Profil können Sie wieder anfragen.',
  'confirmEmail.submit': 'Adresse bestätigen',
  'confirmEmail.text': 'Nach der Bestätigung ist Ihre Anmeldeadresse {email}.',
  'confirmEmail.title': 'Neue Adresse bestätigen',
  'undoEmail.done':
    'Erledigt: Sie melden sich wieder mit {email} an. Das bisherige Passwort gilt nicht mehr; wir haben Ihnen einen Link für ein neues gesendet.',
  'undoEmail.submit': 'Änderung zurücknehmen',
  'undoEmail.text':
    'Sie melden sich wieder mit {email} an, und alle, die gerade als Sie angemeldet sind, werden abgemeldet. Das Passwort gilt dann nicht mehr; Sie erhalten einen Link für ein neues.',
  'undoEmail.title': 'Adressänderung zurücknehmen',
} satisfies Record<keyof typeof en, string>;
