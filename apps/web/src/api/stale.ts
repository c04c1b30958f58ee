import type { EveryEndpoint } from '@roster/contract/machinery/endpoints';

// Names only: a table of the endpoints themselves would load the contract of every screen with the first one.

type Read = Extract<EveryEndpoint, { method: 'GET' }>['name'];
export type Change = Exclude<EveryEndpoint, { method: 'GET' }>['name'];

const users = [
  'listUsers',
  'countUsers',
  'getUser',
  'getUserAccess',
  'listUserSignIns',
  'listUserSessions',
  'listUserDevices',
  'listUserMails',
  'listUserHistory',
] as const;
const groups = ['listGroups', 'getGroup', 'getGroupEffects'] as const;

/** The portal home. */
const figures = ['getOverview', 'getTrends', 'getLatest'] as const;

/** Someone joins, or is waited for. */
const joining = [...users, ...groups, 'listInvitations', 'listApprovals', ...figures, 'getNotices'] as const;
const deciding = [...users, ...groups, 'listApprovals', ...figures, 'getNotices'] as const;
const inviting = [...users, 'listInvitations', ...figures, 'getNotices'] as const;
/** Who holds licenses and who waits for one: they go by holders, and by the countries of those who wait. */
const seating = [
  'listEntitlements',
  'listSeats',
  'listTakers',
  'listWaiting',
  'listWaitingList',
  'listAffected',
] as const;
/** Users may act on themselves, so what they may do can change too. */
const acting = [
  ...users,
  ...groups,
  ...figures,
  'getNotices',
  'getSession',
  'listRoles',
  'listContacts',
  'listExceptions',
  'listRemovedUsers',
  'listDownloads',
] as const;
const operating = [
  'getPlatformOverview',
  'findUsersEverywhere',
  'getOperatedUser',
  'listAccounts',
  'getOperatedAccount',
] as const;
const catalogue = ['listProducts'] as const;
const licensing = [...users, ...seating, 'listUserRequests', 'getNotices'] as const;
const entitling = [
  'listEntitlements',
  'listSeats',
  'listOperatedEntitlements',
  'getOperatedEntitlement',
  'getAccountProducts',
  ...catalogue,
] as const;
const excepting = [...users, 'listExceptions'] as const;
const ownDevices = ['listOwnDevices'] as const;
const contacts = [...users, 'listContacts'] as const;
const conversation = [
  'getPlatformOverview',
  'getServiceRequest',
  'listServiceRequests',
  'getNotices',
] as const;

/** What signs in or out empties the memory, and the page of a link is left once the link is used. */
const nothingShown = [] as const;
/** Devices call it, and no screen. */
const byDevices = [] as const;
/** Only asks, although the question needs a body. */
const asksOnly = [] as const;

/**
 * Which answers each change makes stale: they are asked for again wherever they are shown. A change of the contract that
 * is missing here does not compile.
 */
export const stale = {
  updateAccount: ['getAccount', 'getSession'],
  setAutoApproval: ['getAccount'],

  addUser: joining,
  addToAccount: joining,
  restoreUser: [...joining, ...seating, 'listRemovedUsers'],
  restoreUsers: [...users, ...groups, ...seating, 'listRemovedUsers'],

  approveRequests: deciding,
  rejectRequests: deciding,
  allowToAskAgain: deciding,

  resendInvitations: inviting,
  withdrawInvitations: inviting,

  lockUsers: acting,
  unlockUsers: acting,
  signOutUsers: acting,
  endUserSessions: users,
  signOutUserDevice: users,
  removeUsers: [...acting, ...seating],
  changeRoles: acting,
  changeGroups: acting,
  changeEntitlementCountry: [...acting, ...seating],

  // Also of themselves: the frame has their name and language.
  editUser: [...users, ...figures, 'getSession', 'getProfile', ...seating],
  closeSetup: users,
  changeUserEmail: users,
  sendPasswordReset: [...users, 'getNotices'],
  askToRefreshPolicy: users,

  createGroup: groups,
  editGroup: [...groups, ...users],
  deleteGroup: [...groups, ...users],

  addContact: contacts,
  replaceContact: contacts,
  endContact: contacts,
  endContacts: contacts,

  saveView: ['listViews'],
  changeView: ['listViews'],
  deleteView: ['listViews'],
  saveOperatorView: ['listOperatorViews'],
  changeOperatorView: ['listOperatorViews'],
  deleteOperatorView: ['listOperatorViews'],

  undoChange: [...acting, ...seating, 'listUserRequests'],
  answerUserRequest: [...users, ...seating, 'listUserRequests', 'getNotices'],
  declineUserRequests: [...users, ...seating, 'listUserRequests', 'getNotices'],
  grantUserRequests: [...users, ...seating, 'listUserRequests', 'getNotices'],
  askAdministrators: ['listOwnRequests', 'getOwnAccess'],

  updateProfile: ['getProfile', 'getSession', 'getOwnAccess'],
  changeEmail: ['getProfile'],
  changePassword: ['listOwnSessions'],
  endOwnSessions: ['listOwnSessions'],
  allowDevice: ownDevices,
  decideDeviceCode: ownDevices,
  renameDevice: ownDevices,
  signOutOwnDevice: ownDevices,
  askToJoin: ['getProfile'],
  withdrawJoinRequest: ['getProfile'],

  openServiceRequest: conversation,
  writeInServiceRequest: conversation,
  closeServiceRequest: conversation,
  closeServiceRequests: conversation,

  createAccount: operating,
  closeAccount: operating,
  appointAdministrator: operating,
  verifyDomainByHand: operating,
  removeDomain: operating,
  lockByOperator: operating,
  unlockByOperator: operating,
  releaseByOperator: operating,
  eraseUser: operating,
  tryMailQueueNow: ['getMailQueue'],
  resendMails: ['listUndelivered', 'getMailQueue', 'getPlatformOverview', 'getNotices'],

  createProduct: catalogue,
  editProduct: [...catalogue, 'listOperatedEntitlements'],
  endProduct: catalogue,
  offerProduct: catalogue,
  createEntitlement: entitling,
  changeEntitlement: entitling,
  assignSeats: licensing,
  returnSeats: licensing,
  reassignSeat: licensing,
  reassignSeats: licensing,
  createExceptions: excepting,
  changeException: excepting,
  endExceptions: excepting,

  rotateKeys: ['listKeys'],

  signIn: nothingShown,
  signOut: nothingShown,
  proveSession: nothingShown,
  register: nothingShown,
  verifyEmail: nothingShown,
  acceptInvitation: nothingShown,
  leaveByLink: nothingShown,
  renewLink: nothingShown,
  confirmEmailChange: nothingShown,
  undoEmailChange: nothingShown,
  requestPasswordReset: nothingShown,
  resetPassword: nothingShown,
  askToBeUnlocked: nothingShown,
  openRequestAnonymously: nothingShown,

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
} as const satisfies Record<Change, readonly Read[]>;
