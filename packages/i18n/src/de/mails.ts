import type { MailWords } from '../en/mails.ts';

export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Ihre Anmeldung wurde gesperrt',
  'signInLocked.body':
    'Ihre Anmeldung wurde am {lockedAt, date, long} von einem Administrator von {accountName} gesperrt. Alle Ihre Sitzungen sind beendet; bis zur Entsperrung können Sie sich nicht anmelden.\n\nWenden Sie sich zum Entsperren an einen Administrator von {accountName}: {administrators}.',
  'signInUnlocked.subject': 'Sie können sich wieder anmelden',
  'signInUnlocked.body':
    'Ihre Anmeldung wurde am {unlockedAt, date, long} von einem Administrator von {accountName} entsperrt. Sie können sich wieder mit Ihrem bisherigen Passwort anmelden.',
} satisfies MailWords;
