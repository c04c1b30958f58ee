import type { LinkPurpose } from '@roster/domain/links';
import { mailAllowances, type MailAllowance } from '@roster/domain/mail-allowances';
import type { MailTemplate } from '@roster/domain/mail-templates';

/**
 * P0: mails to a mailbox that nobody has proven to be theirs. They carry nothing that the sender typed, not even a name:
 * otherwise anyone could have their own words mailed to strangers.
 */
export const unprovenTemplates = [
  'emailVerification',
  'emailChange',
  'invitationNeeded',
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
  'invitationNeeded',
  'emailChange',
];
const manyRecipients = 20;

/** Returns 0 for what is sent first: links that a reader waits for; then single emails (1), then notices to many (2). */
export function priorityOf(template: MailTemplate, recipients: number): 0 | 1 | 2 {
  if (recipients > manyRecipients) return 2;
  return awaited.includes(template) ? 0 : 1;
}

/**
 * X2: the allowance of each email, or null if it is never held back: it tells the owner of a mailbox or the other
 * administrators that someone took something over, and what causes it has limits of its own. `newsHeld` goes out once an hour at most.
 */
const allowances: Record<MailTemplate, MailAllowance | null> = {
  invitation: mailAllowances.invitation,
  passwordReset: mailAllowances.passwordReset,
  emailVerification: mailAllowances.unproven,
  alreadyRegistered: mailAllowances.unproven,
  invitationNeeded: mailAllowances.unproven,
  emailChange: mailAllowances.unproven,
  serviceRequestReceived: mailAllowances.unproven,
  refreshPolicy: mailAllowances.reminder,
  signInLocked: mailAllowances.news,
  signInUnlocked: mailAllowances.news,
  lockedByOperator: mailAllowances.news,
  unlockedByOperator: mailAllowances.news,
  addedToAccount: mailAllowances.news,
  approvalAsked: mailAllowances.news,
  approvalDigest: mailAllowances.news,
  approvalUntouched: mailAllowances.news,
  requestApproved: mailAllowances.news,
  requestRejected: mailAllowances.news,
  mayAskAgain: mailAllowances.news,
  requestEnded: mailAllowances.news,
  questionAsked: mailAllowances.news,
  questionAnswered: mailAllowances.news,
  userLeft: mailAllowances.news,
  removedFromAccount: mailAllowances.news,
  accessEndHeld: mailAllowances.news,
  entitlementsEnd: mailAllowances.news,
  serviceRequestOpened: mailAllowances.toRead,
  serviceRequestAnswered: mailAllowances.news,
  serviceRequestClosed: mailAllowances.news,
  accountClosed: null,
  passwordChanged: null,
  emailChanged: null,
  newDevice: null,
  deviceSignedIn: null,
  administratorMade: null,
  administratorLost: null,
  newsHeld: null,
};

export const allowanceOf = (template: MailTemplate): MailAllowance | null => allowances[template];
