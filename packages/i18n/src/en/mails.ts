export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Your sign-in was locked',
  'signInLocked.body':
    'An administrator of {accountName} locked your sign-in on {lockedAt, date, long}. You are signed out everywhere and cannot sign in until you are unlocked.\n\nTo be unlocked, contact an administrator of {accountName}: {administrators}.',
  'signInUnlocked.subject': 'You can sign in again',
  'signInUnlocked.body':
    'An administrator of {accountName} unlocked your sign-in on {unlockedAt, date, long}. You can sign in again with the password you had.',
  'invitation.subject': 'You are invited to {accountName}',
  'invitation.body':
    'Hello {name},\n\n{inviterName} added you to {accountName}. Set your password to sign in:\n{acceptUrl}\n\nThe link works once, for 14 days. If it has expired, it offers you a new one.\n\nIf {accountName} is not your organization, say so here and you will be removed at once:\n{leaveUrl}',
  'addedToAccount.subject': 'You now belong to {accountName}',
  'addedToAccount.body':
    'Hello {name},\n\n{inviterName} added you to {accountName}. You sign in with the address and the password you had.{locked, select, yes { Your sign-in is still locked; an administrator of {accountName} can unlock it.} other {}}\n\nOn each machine on which you use products, refresh your policy once, so that they find the licenses of {accountName}.\n\nIf {accountName} is not your organization, say so here and you will be removed at once:\n{leaveUrl}',
  'passwordReset.subject': 'Set a new password',
  'passwordReset.body':
    'Hello {name},\n\n{byAdministrator, select, yes {An administrator of your account sent you this link.} other {Somebody, we hope you, asked for a new password.}} Set it here:\n{resetUrl}\n\nThe link works once, for 60 minutes. With the new password every session that is open now ends.\n\n{byAdministrator, select, yes {If you need no new password, do nothing.} other {If it was not you, do nothing: your password stays as it is.}}',
  'passwordChanged.subject': 'Your password was changed',
  'passwordChanged.body':
    'Hello {name},\n\nyour password was changed on {changedAt, date, long}. Every other session has ended.\n\nIf it was not you, ask for a new password on the sign-in page at once and tell an administrator of your account.',
  'emailVerification.subject': 'Confirm your address',
  'emailVerification.body':
    'Hello {name},\n\nsomebody, we hope you, registered with this address. Confirm it here:\n{verifyUrl}\n\nThe link works once, for 24 hours. Afterwards you sign in with the password you chose.\n\nIf it was not you, do nothing: without the confirmation there is no sign-in.',
  'alreadyRegistered.subject': 'You are registered already',
  'alreadyRegistered.body':
    'Hello {name},\n\nsomebody, we hope you, tried to register with this address. There is a sign-in for it already:\n{signInPage}\n\nIf you do not remember the password, set a new one:\n{resetPage}\n\nIf it was not you, do nothing: nothing was changed.',
  'approvalAsked.subject': '{userName} asks to join {accountName}',
  'approvalAsked.body':
    'Hello {name},\n\n{userName} ({userEmail}) registered and waits for approval to join {accountName}. Decide here:\n{approvalsPage}\n\nHow often you get such mails is your choice, on your profile.',
  'approvalDigest.subject':
    '{count, plural, one {# person waits} other {# people wait}} to join {accountName}',
  'approvalDigest.body':
    'Hello {name},\n\n{count, plural, one {# person waits} other {# people wait}} for approval to join {accountName}, {fresh, plural, =0 {none of them} one {# of them} other {# of them}} since yesterday. Decide here:\n{approvalsPage}\n\nHow often you get such mails is your choice, on your profile.',
  'approvalUntouched.subject': 'Nobody has decided for 14 days',
  'approvalUntouched.body':
    'Hello {name},\n\n{count, plural, one {# request} other {# requests}} to join {accountName} {count, plural, one {has} other {have}} been waiting for 14 days without anybody deciding. You get this mail once, as one of the Account Administrators:\n{approvalsPage}',
  'requestApproved.subject': 'You now belong to {accountName}',
  'requestApproved.body':
    'Hello {name},\n\nyour request was approved: you now belong to {accountName}. Sign in with the address and password you registered with; your profile shows your roles and your administrators.',
  'requestRejected.subject': 'Your request to join {accountName}',
  'requestRejected.body':
    'Hello {name},\n\nan administrator of {accountName} did not approve your request to join.{hasReason, select, yes { The reason: {reason}} other {}}\n\nYou can ask again from {askAgainAt, date, long}, on your profile. You do not need to register again.',
  'mayAskAgain.subject': 'You can ask {accountName} again',
  'mayAskAgain.body':
    'Hello {name},\n\nan administrator of {accountName} lets you ask to join again at once. You do that on your profile:\n{profilePage}',
  'emailChange.subject': 'Confirm your new address',
  'emailChange.body':
    'Hello {name},\n\nfrom now on this address is to be your sign-in, in place of {oldEmail}. Confirm it here:\n{confirmUrl}\n\nThe link works once, for 24 hours. Until then you sign in with the old address.\n\nIf this means nothing to you, do nothing.',
  'emailChanged.subject': 'Your sign-in address was changed',
  'emailChanged.body':
    'Hello {name},\n\nyour sign-in address is now {newEmail}. This mail goes to the old one.\n\nIf it was not you, take the change back within 7 days; everybody who is signed in as you is signed out then:\n{undoUrl}',
  'administratorMade.subject': '{userName} is now an Account Administrator',
  'administratorMade.body':
    'Hello {name},\n\n{userName} is now an Account Administrator of {accountName} and can do everything you can. All Account Administrators get this mail.',
  'questionAsked.subject': '{userName} asks for something',
  'questionAsked.body':
    'Hello {name},\n\n{userName} of {accountName} {kind, select, unlock {asks to be unlocked} role {asks for a role} country {asks for another entitlement country} other {asks to be released from the account}}. Answer here:\n{requestsPage}',
  'questionAnswered.subject':
    '{granted, select, yes {Done:} other {Declined:}} {kind, select, unlock {your unlocking} role {your role} country {your entitlement country} other {your release}}',
  'questionAnswered.body':
    'Hello {name},\n\nan administrator of {accountName} {granted, select, yes {did what you asked for} other {did not do what you asked for}}: {kind, select, unlock {to be unlocked} role {a role} country {another entitlement country} other {to be released from the account}}.{hasMessage, select, yes { They wrote: {message}} other {}}',
  'refreshPolicy.subject': 'Refresh your policy',
  'refreshPolicy.body':
    'Hello {name},\n\nan administrator of {accountName} asks you to refresh your policy: your machine may still have the one of an earlier account. Open your licensing tool, and in its Tools menu choose “Refresh policy”. Products then find the licenses of {accountName}.',
  'userLeft.subject': '{userName} does not belong to {accountName}',
  'userLeft.body':
    'Hello {name},\n\n{userName} ({userEmail}) answered the mail about being added: {accountName} is not their organization. They were removed at once. If that was a mistake, add them again.',
  'administratorLost.subject':
    '{how, select, locked {Locked:} removed {Removed:} other {No longer an Account Administrator:}} {userNames}',
  'administratorLost.body':
    'Hello {name},\n\nan Account Administrator of {accountName} {how, select, locked {was locked} removed {was removed from the account} other {lost that role}}: {userNames}. All Account Administrators get this mail.',
  'removedFromAccount.subject': 'You no longer belong to {accountName}',
  'removedFromAccount.body':
    'Hello {name},\n\nyou were removed from {accountName}. Your roles, groups and licenses there have ended, and you are signed out everywhere.\n\nYour login stays registered: another organization can add you with this address. If you think this was a mistake, ask the administrators of {accountName}; they can restore you for 30 days.',
  'accessEndHeld.subject': 'The access of {userName} has ended, but they could not be removed',
  'accessEndHeld.body':
    'Hello {name},\n\nthe last day of access of {userName} in {accountName} is over. {because, select, contact {They are a fulfillment contact, so they were locked and not removed: licenses, renewals and invoices must reach somebody.} other {They are the last Account Administrator who can sign in, so nothing was done.}} Choose who takes over; they are then removed by themselves.\n{usersPage}',
  'serviceRequestOpened.subject': 'Service request {number}: {subject}',
  'serviceRequestOpened.body': '{requester} ({accountName}) waits for your answer:\n{requestPage}',
  'serviceRequestReceived.subject': 'We have your service request {number}',
  'serviceRequestReceived.body':
    'Hello {name},\n\nyour request “{subject}” has arrived as number {number}. The answer comes to this address.\n\nIf it was not you who wrote, do nothing.',
  'serviceRequestAnswered.subject': 'Answer to service request {number}: {subject}',
  'serviceRequestAnswered.body':
    'Hello {name},\n\nsupport answered your request {number}:\n\n{text}\n\nThe whole conversation and help:\n{requestPage}',
  'serviceRequestClosed.subject': 'Service request {number} is closed: {subject}',
  'serviceRequestClosed.body':
    'Hello {name},\n\nsupport closed your request {number}. If something is still open, ask again and name this number:\n{requestPage}',
  'accountClosed.subject': '{accountName} is closed',
  'accountClosed.body':
    'Hello {name},\n\nthe account {accountName} was closed on {closedAt, date, long}. As one of its Account Administrators you can still sign in to read and export until {endsAt, date, long}. Then everybody leaves it and its licenses end.',
};

export type MailWords = Record<keyof typeof mails, string>;
