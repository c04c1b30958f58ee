import type { Change } from '../api/stale.ts';
import type { MessageId } from '../words/text.ts';

/** The page of the link, or the next one, says it. */
const byThePage = 'byThePage';
/** The toast that offered it says what became of it. */
const inItsToast = 'inItsToast';
/** Only asks: what comes back is the answer. */
const asksOnly = 'asksOnly';
/** What it does is a step of something larger, which says what happened. */
const byTheWhole = 'byTheWhole';
/** Devices call it, and no screen. */
const byDevices = 'byDevices';

/**
 * What each change says once it is done, in a toast; which of several sentences depends on what happened. A change of the
 * contract that is missing here does not compile.
 */
export const answers = {
  updateAccount: ['toast.account.saved'],
  setAutoApproval: ['toast.autoApproval.on', 'toast.autoApproval.off'],

  addUser: ['add.invited', 'add.doneHeldBack', 'add.doneFederated', 'add.doneForLater'],
  addToAccount: ['add.done', 'add.doneHeldBack'],
  restoreUser: ['toast.user.restored', 'toast.user.restoredHeldBack'],
  restoreUsers: [
    'removed.done',
    'removed.doneHeldBack',
    'toast.user.restored',
    'toast.user.restoredHeldBack',
  ],

  approveRequests: ['approvals.done.approve', 'toast.user.approved'],
  rejectRequests: ['approvals.done.reject', 'approvals.done.reject.one'],
  allowToAskAgain: ['approvals.done.allowAgain', 'approvals.done.allowAgain.one'],

  resendInvitations: ['invitations.done.resend', 'invitations.done.resend.one', 'invitations.done.repeated'],
  withdrawInvitations: ['invitations.done.withdraw', 'invitations.done.withdraw.one'],

  lockUsers: ['users.done.lock', 'toast.user.lock'],
  unlockUsers: ['users.done.unlock', 'toast.user.unlock', 'toast.heldBack'],
  signOutUsers: ['users.done.signOut', 'toast.user.signOut'],
  endUserSessions: ['toast.user.sessionEnded'],
  signOutUserDevice: ['toast.device.signedOut'],
  removeUsers: ['users.done.remove', 'toast.user.remove'],
  changeRoles: ['users.done.roles', 'toast.user.roles'],
  changeGroups: ['users.done.groups', 'toast.user.groups'],
  changeEntitlementCountry: ['users.done.country', 'toast.user.country'],

  editUser: ['toast.user.saved'],
  closeSetup: ['toast.setup.closed'],
  changeUserEmail: ['user.changeEmailSent', 'users.sent.repeated'],
  sendPasswordReset: ['users.sent.invitation', 'users.sent.passwordReset', 'users.sent.repeated'],
  askToRefreshPolicy: byTheWhole,

  createGroup: ['toast.group.created'],
  editGroup: ['toast.group.saved'],
  deleteGroup: ['toast.group.deleted'],

  addContact: ['toast.contact.added'],
  replaceContact: ['toast.contact.replaced'],
  endContact: ['toast.contact.ended'],
  endContacts: ['contacts.ended', 'toast.contact.ended'],

  saveView: ['toast.view.saved'],
  changeView: ['toast.view.saved'],
  deleteView: ['toast.view.deleted'],
  saveOperatorView: ['toast.view.saved'],
  changeOperatorView: ['toast.view.saved'],
  deleteOperatorView: ['toast.view.deleted'],

  answerUserRequest: ['toast.request.grant', 'toast.request.decline'],
  declineUserRequests: ['requests.declined', 'toast.request.decline'],
  grantUserRequests: ['requests.granted', 'toast.request.grant'],
  undoChange: inItsToast,
  askAdministrators: ['toast.asked'],

  updateProfile: ['form.saved'],
  changeEmail: ['user.changeEmailSent', 'users.sent.repeated'],
  changePassword: ['ownAccount.passwordChanged'],
  endOwnSessions: ['toast.session.ended', 'toast.sessions.ended'],
  allowDevice: byThePage,
  decideDeviceCode: byThePage,
  renameDevice: ['toast.device.renamed'],
  signOutOwnDevice: ['toast.device.signedOut'],
  askToJoin: ['toast.join.asked'],
  withdrawJoinRequest: ['toast.join.withdrawn'],

  openServiceRequest: ['toast.support.opened'],
  writeInServiceRequest: ['toast.support.sent'],
  closeServiceRequest: ['toast.support.closed'],
  closeServiceRequests: ['support.closedMany', 'toast.support.closed'],

  createAccount: ['operator.accounts.created'],
  closeAccount: ['toast.operator.closed'],
  appointAdministrator: ['toast.operator.appointed'],
  verifyDomainByHand: ['toast.operator.verified'],
  removeDomain: ['toast.operator.domainRemoved'],
  lockByOperator: ['toast.user.lock'],
  unlockByOperator: ['toast.user.unlock', 'toast.operator.unlockedHeldBack'],
  releaseByOperator: ['toast.operator.released'],
  eraseUser: ['toast.operator.erased'],
  tryMailQueueNow: ['operator.queue.trying', 'operator.queue.flowing'],
  resendMails: ['operator.resend.done', 'operator.resend.done.one'],

  createProduct: ['toast.product.created'],
  editProduct: ['toast.product.saved'],
  endProduct: ['toast.product.ended'],
  offerProduct: ['toast.product.offered'],
  createEntitlement: ['toast.entitlement.created'],
  changeEntitlement: ['toast.entitlement.saved'],
  assignSeats: ['toast.seats.assigned', 'toast.seat.reassigned'],
  returnSeats: ['toast.seats.returned', 'toast.seats.returned.one'],
  reassignSeat: ['toast.seat.reassigned'],
  reassignSeats: ['toast.seats.assigned'],
  createExceptions: ['users.done.exceptions', 'toast.user.exceptions'],
  changeException: ['toast.exception.saved'],
  endExceptions: ['toast.exceptions.ended', 'toast.exceptions.ended.one'],

  rotateKeys: ['toast.keys.rotated'],

  signIn: byThePage,
  signOut: byThePage,
  proveSession: byThePage,
  register: byThePage,
  verifyEmail: byThePage,
  acceptInvitation: byThePage,
  leaveByLink: byThePage,
  renewLink: byThePage,
  confirmEmailChange: byThePage,
  undoEmailChange: byThePage,
  requestPasswordReset: byThePage,
  resetPassword: byThePage,
  askToBeUnlocked: byThePage,
  openRequestAnonymously: byThePage,

  issueDevicePolicy: byDevices,
  createDeviceCode: byDevices,
  createDeviceToken: byDevices,
  signOutThisDevice: byDevices,
  reportUsage: byDevices,

  inspectLink: asksOnly,
  checkRequest: asksOnly,
  findDeviceCode: asksOnly,
  exportSelectedUsers: asksOnly,
  verifyAuditLog: asksOnly,
  verifyPlatformLog: asksOnly,
} as const satisfies Record<
  Change,
  | readonly [MessageId, ...MessageId[]]
  | typeof byThePage
  | typeof inItsToast
  | typeof asksOnly
  | typeof byTheWhole
  | typeof byDevices
>;

type Answers = typeof answers;
/** The changes that answer in a toast. */
export type Answering = {
  [C in Change]: Answers[C] extends readonly MessageId[] ? C : never;
}[Change];
export type SaidBy<C extends Answering> = Extract<Answers[C], readonly unknown[]>[number];
