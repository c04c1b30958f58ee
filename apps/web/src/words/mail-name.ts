import type { MessageId } from './text.ts';

type Known = Exclude<Extract<MessageId, `user.mail.${string}`>, 'user.mail.other'>;

/** Named by its template and by its event; an unknown one is one of a newer server. */
export const mailName = (template: string): MessageId => {
  const id = `user.mail.${template}`;
  return isKnown(id) ? id : 'user.mail.other';
};

const isKnown = (id: string): id is Known => id in known;

/** A record, so that a name without a line here does not compile. */
const known: Record<Known, true> = {
  'user.mail.signInLocked': true,
  'user.mail.signInUnlocked': true,
  'user.mail.lockedByOperator': true,
  'user.mail.unlockedByOperator': true,
  'user.mail.invitation': true,
  'user.mail.addedToAccount': true,
  'user.mail.passwordReset': true,
  'user.mail.passwordChanged': true,
  'user.mail.requestApproved': true,
  'user.mail.questionAsked': true,
  'user.mail.questionAnswered': true,
  'user.mail.refreshPolicy': true,
  'user.mail.emailChange': true,
  'user.mail.emailChanged': true,
  'user.mail.administratorMade': true,
  'user.mail.approvalDigest': true,
  'user.mail.administratorLost': true,
  'user.mail.removedFromAccount': true,
  'user.mail.accessEndHeld': true,
  'user.mail.entitlementsEnd': true,
  'user.mail.serviceRequestOpened': true,
  'user.mail.serviceRequestReceived': true,
  'user.mail.serviceRequestAnswered': true,
  'user.mail.serviceRequestClosed': true,
  'user.mail.accountClosed': true,
  'user.mail.emailVerification': true,
  'user.mail.requestEnded': true,
  'user.mail.requestRejected': true,
  'user.mail.approvalAsked': true,
  'user.mail.userLeft': true,
  'user.mail.alreadyRegistered': true,
  'user.mail.invitationNeeded': true,
  'user.mail.approvalUntouched': true,
  'user.mail.mayAskAgain': true,
  'user.mail.newDevice': true,
  'user.mail.deviceSignedIn': true,
  'user.mail.newsHeld': true,
};
