/** What a sign-in can be refused with. */
export const signInRefusals = [
  'signIn.wrong',
  'signIn.locked',
  'signIn.tooManyTries',
  'signIn.accountClosed',
] as const;
