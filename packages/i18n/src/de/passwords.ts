import type { passwords as en } from '../en/passwords.ts';

export const passwords = {
  'newPassword.submit': 'Neues Passwort festlegen',
  'newPassword.text': 'Für {email}. Wenn Sie es festlegen, enden alle Ihre offenen Sitzungen.',
  'newPassword.title': 'Neues Passwort festlegen',
  'password.hint':
    'Mindestens {min} Zeichen. Einige Wörter hintereinander sind leicht zu merken; Sonderzeichen und Ziffern sind nicht nötig.',
  'password.length': '{length} von {min} Zeichen',
  'password.new': 'Neues Passwort',
  'resetPassword.sent':
    'Wenn Sie sich mit {email} hier per Passwort anmelden, ist ein Link unterwegs. Er gilt einmal und 60 Minuten lang. Keine E-Mail? Sehen Sie im Spam-Ordner nach. Wenn Sie sich über Ihre Organisation anmelden, hilft deren IT-Abteilung.',
  'resetPassword.submit': 'Link senden',
  'resetPassword.text':
    'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link für ein neues Passwort.',
  'resetPassword.title': 'Passwort vergessen?',
} satisfies Record<keyof typeof en, string>;
