import type { LinkPurpose } from '@roster/domain/links';

/** Every mail Roster sends; the words of each lie in packages/i18n. */
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
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Which one-time link stands where in a mail: the name of the placeholder, and what the link is for. */
export type MailLinks = Record<string, LinkPurpose>;

/** The one-time links that a mail carries, by the name of their placeholder in its words. */
const linksByTemplate: Partial<Record<MailTemplate, MailLinks>> = {
  invitation: { acceptUrl: 'invitation', leaveUrl: 'notMyOrganization' },
  addedToAccount: { leaveUrl: 'notMyOrganization' },
  passwordReset: { resetUrl: 'passwordReset' },
  emailVerification: { verifyUrl: 'emailVerification' },
  emailChange: { confirmUrl: 'emailChange' },
  emailChanged: { undoUrl: 'emailUndo' },
};

export const linksOf = (template: MailTemplate): MailLinks => linksByTemplate[template] ?? {};
