import type { LinkPurpose } from '@roster/domain/links';

/** Every email Roster sends; the words are in packages/i18n. */
export const mailTemplates = [
  'signInLocked',
  'signInUnlocked',
  'invitation',
  'addedToAccount',
  'passwordReset',
  'passwordChanged',
  'emailVerification',
  'alreadyRegistered',
  'approvalAsked',
  'approvalDigest',
  'approvalUntouched',
  'requestApproved',
  'requestRejected',
  'mayAskAgain',
  'emailChange',
  'emailChanged',
  'administratorMade',
  'questionAsked',
  'questionAnswered',
  'refreshPolicy',
  'userLeft',
  'administratorLost',
  'removedFromAccount',
  'accessEndHeld',
  'serviceRequestOpened',
  'serviceRequestReceived',
  'serviceRequestAnswered',
  'serviceRequestClosed',
  'accountClosed',
  'newDevice',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/**
 * P0: mails to a mailbox that nobody has proven to be theirs. They carry nothing that the sender typed, not even a name:
 * otherwise anyone could have their own words mailed to strangers.
 */
export const unprovenTemplates = [
  'emailVerification',
  'emailChange',
  'serviceRequestReceived',
] as const satisfies readonly MailTemplate[];

/** Which one-time link stands where in a mail: the name of the placeholder, and what the link is for. */
export type MailLinks = Record<string, LinkPurpose>;

/** The one-time links of each email, by the name of their placeholder. */
const linksByTemplate: Partial<Record<MailTemplate, MailLinks>> = {
  invitation: { acceptUrl: 'invitation', leaveUrl: 'notMyOrganization' },
  addedToAccount: { leaveUrl: 'notMyOrganization' },
  passwordReset: { resetUrl: 'passwordReset' },
  emailVerification: { verifyUrl: 'emailVerification' },
  emailChange: { confirmUrl: 'emailChange' },
  emailChanged: { undoUrl: 'emailUndo' },
};

export const linksOf = (template: MailTemplate): MailLinks => linksByTemplate[template] ?? {};

/** A reader sits before the portal and waits for these. */
const awaited: readonly MailTemplate[] = [
  'passwordReset',
  'emailVerification',
  'alreadyRegistered',
  'emailChange',
];
const manyRecipients = 20;

/** Returns 0 for what is sent first: links that a reader waits for; then single emails (1), then notices to many (2). */
export function priorityOf(template: MailTemplate, recipients: number): 0 | 1 | 2 {
  if (recipients > manyRecipients) return 2;
  return awaited.includes(template) ? 0 : 1;
}
