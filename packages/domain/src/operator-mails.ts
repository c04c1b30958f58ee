export const mailRefusals = [
  'mails.notFound',
  'mails.notFailed',
  'mails.linkEnded',
  'mails.tooMany',
] as const;

/** What became of a mail so far. A dropped one was not sent, because a link in it had ended. */
export const mailStates = ['queued', 'sent', 'failed', 'dropped'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail will not be delivered: the server refused the recipient, put it off too long, or it cannot be written. */
export const mailFailures = ['refused', 'givenUp', 'unwritable'] as const;
export type MailFailure = (typeof mailFailures)[number];

/** Why no mail goes out at the moment: the mail server does not answer, or refuses the login or the sender. */
export const mailFaults = ['away', 'loginRefused', 'senderRefused'] as const;
export type MailFault = (typeof mailFaults)[number];

export type UndeliveredFacts = ReadonlyMap<string, { failed: boolean; linkEnded: boolean }>;

/** X2: only an email that could not be delivered is sent again, and none whose link was used or replaced or has expired. */
export function decideResendMail(
  id: string,
  mails: UndeliveredFacts,
): 'mails.notFound' | 'mails.notFailed' | 'mails.linkEnded' | null {
  const mail = mails.get(id);
  if (!mail) return 'mails.notFound';
  if (!mail.failed) return 'mails.notFailed';
  return mail.linkEnded ? 'mails.linkEnded' : null;
}
