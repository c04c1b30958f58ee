import * as emailChanges from '../email-changes.ts';
import * as passwords from '../passwords.ts';
import * as policies from '../policies.ts';
import * as adding from '../adding.ts';
import * as editing from '../edits.ts';
import * as exporting from '../exports.ts';
import * as groups from '../groups.ts';
import * as locking from '../locks.ts';
import * as users from '../users.ts';
import * as approvals from '../approvals.ts';
import * as audit from '../audit.ts';
import * as contacts from '../contacts.ts';
import * as invitations from '../invitations.ts';
import * as links from '../links.ts';
import * as operatorMails from '../operator-mails.ts';
import * as operator from '../operator.ts';
import * as profile from '../profile.ts';
import * as removing from '../departures.ts';
import * as registration from '../registration.ts';
import * as roles from '../roles.ts';
import * as requests from '../user-requests.ts';
import * as support from '../support.ts';
import * as views from '../views.ts';
import * as waiting from '../waiting.ts';

/** The endpoints of screens that are opened later. */
export const laterContract = {
  users: {
    list: users.listUsers,
    count: users.countUsers,
    add: adding.addUser,
    addToAccount: adding.addToAccount,
    restore: removing.restoreUser,
    get: users.getUser,
    edit: editing.editUser,
    changeEmail: emailChanges.changeUserEmail,
    askToRefreshPolicy: policies.askToRefreshPolicy,
    closeSetup: editing.closeSetup,
    sendPasswordReset: passwords.sendPasswordReset,
    signIns: users.listUserSignIns,
    sessions: users.listUserSessions,
    mails: users.listUserMails,
    history: users.listUserHistory,
    lock: locking.lockUsers,
    unlock: locking.unlockUsers,
    signOut: locking.signOutUsers,
    remove: removing.removeUsers,
    roles: roles.changeRoles,
    groups: groups.changeGroups,
    export: exporting.exportUsers,
    exportSelected: exporting.exportSelectedUsers,
  },
  registration: {
    register: registration.register,
    verifyEmail: registration.verifyEmail,
    askToJoin: registration.askToJoin,
    withdraw: registration.withdrawJoinRequest,
  },
  links: {
    inspect: links.inspectLink,
    renew: links.renewLink,
    acceptInvitation: invitations.acceptInvitation,
    requestPasswordReset: passwords.requestPasswordReset,
    resetPassword: passwords.resetPassword,
    leave: removing.leaveByLink,
    confirmEmailChange: emailChanges.confirmEmailChange,
    undoEmailChange: emailChanges.undoEmailChange,
  },
  profile: {
    get: profile.getProfile,
    update: profile.updateProfile,
    changePassword: passwords.changePassword,
    changeEmail: emailChanges.changeEmail,
    sessions: profile.listOwnSessions,
    endSessions: profile.endOwnSessions,
    signIns: profile.listOwnSignIns,
    data: profile.downloadMyData,
    requests: requests.listOwnRequests,
    ask: requests.askAdministrators,
  },
  invitations: {
    list: invitations.listInvitations,
    resend: invitations.resendInvitations,
    withdraw: invitations.withdrawInvitations,
  },
  removedUsers: { list: removing.listRemovedUsers, restore: removing.restoreUsers },
  views: {
    list: views.listViews,
    save: views.saveView,
    change: views.changeView,
    delete: views.deleteView,
  },
  support: {
    list: support.listServiceRequests,
    get: support.getServiceRequest,
    open: support.openServiceRequest,
    openAnonymously: support.openRequestAnonymously,
    write: support.writeInServiceRequest,
    close: support.closeServiceRequest,
  },
  waiting: { check: waiting.checkRequest },
  roles: { list: roles.listRoles },
  audit: {
    list: audit.listAuditEvents,
    export: audit.exportAuditEvents,
    verify: audit.verifyAuditLog,
  },
  contacts: {
    list: contacts.listContacts,
    add: contacts.addContact,
    replace: contacts.replaceContact,
    end: contacts.endContact,
  },
  approvals: {
    list: approvals.listApprovals,
    approve: approvals.approveRequests,
    reject: approvals.rejectRequests,
    allowAgain: approvals.allowToAskAgain,
  },
  userRequests: {
    askToBeUnlocked: requests.askToBeUnlocked,
    list: requests.listUserRequests,
    answer: requests.answerUserRequest,
  },
  operator: {
    accounts: operator.listAccounts,
    createAccount: operator.createAccount,
    account: operator.getOperatedAccount,
    closeAccount: operator.closeAccount,
    appoint: operator.appointAdministrator,
    verifyDomain: operator.verifyDomainByHand,
    removeDomain: operator.removeDomain,
    users: operator.findUsersEverywhere,
    lock: operator.lockByOperator,
    unlock: operator.unlockByOperator,
    release: operator.releaseByOperator,
    erase: operator.eraseUser,
    startWarnings: operator.listStartWarnings,
    undelivered: operatorMails.listUndelivered,
    resend: operatorMails.resendMails,
    mailQueue: operatorMails.getMailQueue,
    tryMailQueueNow: operatorMails.tryMailQueueNow,
  },
} as const;
