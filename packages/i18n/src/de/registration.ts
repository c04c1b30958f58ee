import type { registration as en } from '../en/registration.ts';

export const registration = {
  'register.accountNumber': 'Kontonummer (optional)',
  'register.accountNumberHint':
    'Wenn Ihre Organisation Ihnen eine genannt hat. Sie bestätigen sie beim Abschluss der Registrierung.',
  'register.sent':
    'Wir haben eine E-Mail an {email} gesendet. Öffnen Sie den Link darin, um die Registrierung abzuschließen; er gilt 24 Stunden.',
  'register.submit': 'Registrieren',
  'register.text':
    'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, über den Sie Ihren Namen angeben und ein Passwort festlegen.',
  'register.title': 'Registrieren',
  'verifyEmail.anotherNumberHint':
    'Geben Sie die Nummer ein, die jetzt gilt, oder lassen Sie das Feld leer und fragen Sie später in Ihrem Profil an.',
  'verifyEmail.askToJoin': 'Beitritt zum Konto mit der Nummer {number} anfragen',
  'verifyEmail.askToJoinHint':
    'Die Nummer stammt von der Person, die diese E-Mail angefordert hat. Haken Sie das Kästchen nur an, wenn Sie die Nummer von Ihrer Organisation kennen.',
  'verifyEmail.joined': 'Bestätigt. Sie gehören jetzt zu {account}. Melden Sie sich mit Ihrem Passwort an.',
  'verifyEmail.submit': 'Registrierung abschließen',
  'verifyEmail.text': '{email} gehört Ihnen. Sagen Sie uns, wer Sie sind, und legen Sie ein Passwort fest.',
  'verifyEmail.title': 'Registrierung abschließen',
  'verifyEmail.tooEarly':
    'Bestätigt. {account} hat eine frühere Anfrage aus diesem Postfach abgelehnt; ab dem {date} können Sie dort erneut anfragen. Melden Sie sich an: Ihr Profil zeigt, wie.',
  'verifyEmail.unaffiliated':
    'Bestätigt. Sie gehören noch zu keinem Konto. Melden Sie sich an: In Ihrem Profil steht, wie Sie einem Konto beitreten.',
  'verifyEmail.waiting':
    'Bestätigt. Ihre Anfrage wartet auf die Genehmigung durch {account}. Sobald entschieden ist, steht es auf dieser Seite, und Sie erhalten eine E-Mail. Sie können sich schon jetzt anmelden.',
} satisfies Record<keyof typeof en, string>;
