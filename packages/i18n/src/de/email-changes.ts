import type { emailChanges as en } from '../en/email-changes.ts';

export const emailChanges = {
  'confirmEmail.done': 'Bestätigt. Sie melden sich jetzt mit {email} an.',
  'confirmEmail.submit': 'Adresse bestätigen',
  'confirmEmail.text': 'Nach der Bestätigung melden Sie sich mit {email} an.',
  'confirmEmail.title': 'Neue Adresse bestätigen',
  'undoEmail.done':
    'Erledigt: Sie melden sich wieder mit {email} an. Das bisherige Passwort gilt nicht mehr; wir haben Ihnen einen Link für ein neues gesendet.',
  'undoEmail.submit': 'Änderung zurücknehmen',
  'undoEmail.text':
    'Sie melden sich wieder mit {email} an, und alle, die gerade als Sie angemeldet sind, werden abgemeldet. Das Passwort gilt dann nicht mehr; Sie erhalten einen Link für ein neues.',
  'undoEmail.title': 'Adressänderung zurücknehmen',
} satisfies Record<keyof typeof en, string>;
