import type { MessageId } from '../../shell/text.ts';

/** Named by its template and by its event; an unknown one comes from a newer server. */
export const mailName = (template: string): MessageId =>
  templates.find((one) => one === template)
    ? `user.mail.${template as (typeof templates)[number]}`
    : 'user.mail.other';
const templates = [
  'signInLocked',
  'signInUnlocked',
  'invitation',
  'addedToAccount',
  'passwordReset',
  'passwordChanged',
  'requestApproved',
  'questionAsked',
  'questionAnswered',
  'refreshPolicy',
  'emailChange',
  'emailChanged',
  'administratorMade',
  'approvalDigest',
  'administratorLost',
  'removedFromAccount',
  'accessEndHeld',
  'serviceRequestOpened',
  'serviceRequestReceived',
  'serviceRequestAnswered',
  'serviceRequestClosed',
  'accountClosed',
  'emailVerification',
  'requestRejected',
  'approvalAsked',
  'userLeft',
] as const;
