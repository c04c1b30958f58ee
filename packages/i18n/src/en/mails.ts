export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Your sign-in was locked',
  'signInLocked.body':
    'An administrator of {accountName} locked your sign-in on {lockedAt, date, long}. You are signed out everywhere and cannot sign in until you are unlocked.\n\nTo be unlocked, contact an administrator of {accountName}: {administrators}.',
  'signInUnlocked.subject': 'You can sign in again',
  'signInUnlocked.body':
    'An administrator of {accountName} unlocked your sign-in on {unlockedAt, date, long}. You can sign in again with the password you had.',
};

export type MailWords = Record<keyof typeof mails, string>;
