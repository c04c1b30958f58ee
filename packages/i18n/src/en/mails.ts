export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Your sign-in was locked',
  'signInLocked.body':
    'Hello {name},\n\nAn administrator of {accountName} locked your sign-in on {lockedAt, date, long} at {lockedAt, time, short}. You are signed out everywhere and cannot sign in until you are unlocked.\n\nTo be unlocked, contact an administrator of {accountName}: {administrators}.',
  'signInUnlocked.subject': 'You can sign in again',
  'signInUnlocked.action': 'Sign in',
  'signInUnlocked.body':
    'Hello {name},\n\nAn administrator of {accountName} unlocked your sign-in on {unlockedAt, date, long} at {unlockedAt, time, short}. You can sign in again with your existing password:\n{signInPage}',
  'lockedByOperator.subject': 'Your sign-in was locked',
  'lockedByOperator.action': 'Contact support',
  'lockedByOperator.body':
    'Hello {name},\n\nThe platform operator locked your sign-in on {lockedAt, date, long} at {lockedAt, time, short}. You are signed out everywhere and cannot sign in until you are unlocked.\n\nTo be unlocked, contact support:\n{supportPage}',
  'unlockedByOperator.subject': 'You can sign in again',
  'unlockedByOperator.action': 'Sign in',
  'unlockedByOperator.body':
    'Hello {name},\n\nThe platform operator unlocked your sign-in on {unlockedAt, date, long} at {unlockedAt, time, short}. You can sign in again with your existing password:\n{signInPage}',
  'invitation.subject': 'You’re invited to {accountName}',
  'invitation.action': 'Set password',
  'invitation.body':
    'Hello {name},\n\n{inviterName} added you to {accountName}. Set your password to sign in:\n{acceptUrl}\n\nThe link works once, until {acceptUntil, time, short} on {acceptUntil, date, long}. If it has expired, it offers you a new one.\n\nIf {accountName} is not your organization, tell us here and you are removed right away:\n{leaveUrl}',
  'addedToAccount.subject': 'You now belong to {accountName}',
  'addedToAccount.action': 'Sign in',
  'addedToAccount.body':
    'Hello {name},\n\n{inviterName} added you to {accountName}. You sign in with the same address and password as before:\n{signInPage}\n\n{locked, select, yes {Your sign-in is still locked; an administrator of {accountName} can unlock it.} other {}}\n\nRefresh your policy once on each computer where you use products, so that they find the licenses of {accountName}.\n\nIf {accountName} is not your organization, tell us here and you are removed right away:\n{leaveUrl}',
  'passwordReset.subject': 'Set a new password',
  'passwordReset.action': 'Set new password',
  'passwordReset.body':
    'Hello {name},\n\n{byAdministrator, select, yes {An administrator of your account sent you this link.} undo {Your sign-in address was changed back to this one, so the password that was set before no longer works.} other {Someone, we hope you, asked for a new password.}} Set it here:\n{resetUrl}\n\nThe link works once, until {resetUntil, time, short} on {resetUntil, date, long}. After that, it offers you a new one. When you set the new password, all open sessions end.\n\n{byAdministrator, select, yes {If you do not need a new password, you can ignore this email.} undo {If you did not undo the change, tell an administrator of your account.} other {If it was not you, you can ignore this email: your password stays the same.}}',
  'passwordChanged.subject': 'Your password was changed',
  'passwordChanged.action': 'Ask for new password',
  'passwordChanged.body':
    'Hello {name},\n\nYour password was changed on {changedAt, date, long} at {changedAt, time, short}. All other sessions have ended.\n\nIf it was not you, tell an administrator of your account, and ask for a new password right away:\n{resetPage}',
  'emailVerification.subject': 'Confirm your address',
  'emailVerification.action': 'Confirm address',
  'emailVerification.body':
    'Hello,\n\nSomeone, we hope you, wants to register with this address. Confirm it here, and choose your name and password:\n{verifyUrl}\n\nThe link works once, until {verifyUntil, time, short} on {verifyUntil, date, long}.\n\nIf it was not you, you can ignore this email: no one can sign in with your address unless you confirm it.',
  'invitationNeeded.subject': 'Ask for an invitation',
  'invitationNeeded.body':
    'Hello,\n\nSomeone, we hope you, wants to register or set a password with this address. You were added to an account already, but there is no invitation with which you can set your first password.\n\nAsk an administrator of your organization to send you the invitation. They find you in the users list.\n\nIf it was not you, you can ignore this email: nothing was changed.',
  'alreadyRegistered.subject': 'You are already registered',
  'alreadyRegistered.action': 'Sign in',
  'alreadyRegistered.body':
    'Hello {name},\n\nSomeone, we hope you, tried to register with this address. It is already registered, so you can sign in:\n{signInPage}\n\nIf you do not remember the password, set a new one:\n{resetPage}\n\nIf it was not you, you can ignore this email: nothing was changed.',
  'approvalAsked.subject': '{userName} asks to join {accountName}',
  'approvalAsked.action': 'Review requests',
  'approvalAsked.body':
    'Hello {name},\n\n{userName} ({userEmail}) registered and is waiting for approval to join {accountName}. Decide here:\n{approvalsPage}\n\nYou choose how often you get these emails under My settings:\n{settingsPage}',
  'approvalDigest.subject':
    '{count, plural, one {# person is} other {# people are}} waiting to join {accountName}',
  'approvalDigest.action': 'Review requests',
  'approvalDigest.body':
    'Hello {name},\n\n{count, plural, one {# person is} other {# people are}} waiting for approval to join {accountName}, {fresh, plural, =0 {none of them} one {# of them} other {# of them}} since yesterday. Decide here:\n{approvalsPage}\n\nYou choose how often you get these emails under My settings:\n{settingsPage}',
  'approvalUntouched.subject': 'Requests to join have been waiting for 14 days',
  'approvalUntouched.action': 'Review requests',
  'approvalUntouched.body':
    'Hello {name},\n\n{count, plural, one {# request} other {# requests}} to join {accountName} {count, plural, one {has} other {have}} been waiting for a decision for 14 days. We send this reminder once, to all Account Administrators:\n{approvalsPage}',
  'requestApproved.subject': 'You now belong to {accountName}',
  'requestApproved.action': 'Open my profile',
  'requestApproved.body':
    'Hello {name},\n\nYour request was approved: you now belong to {accountName}. {locked, select, yes {Your sign-in is still locked; an administrator of {accountName} can unlock it. Then sign in with the address and password you registered with.} other {Sign in with the address and password you registered with.}} Your profile shows your roles and your administrators:\n{profilePage}',
  'requestRejected.subject': 'Your request to join {accountName}',
  'requestRejected.action': 'Open my profile',
  'requestRejected.body':
    'Hello {name},\n\nAn administrator of {accountName} did not approve your request to join.{hasReason, select, yes { The reason: {reason}} other {}}\n\nYou do not need to register again. You can ask again on your profile from {askAgainAt, time, short} on {askAgainAt, date, long}:\n{profilePage}',
  'mayAskAgain.subject': 'You can ask to join {accountName} again',
  'mayAskAgain.action': 'Open my profile',
  'mayAskAgain.body':
    'Hello {name},\n\nAn administrator of {accountName} allowed you to ask to join again now. You can do that on your profile:\n{profilePage}',
  'requestEnded.subject': 'Your request to join {accountName} has ended',
  'requestEnded.action': 'Open my profile',
  'requestEnded.body':
    'Hello {name},\n\n{because, select, accountClosed {The account {accountName} was closed, so your request to join it has ended.} other {The domain of your address no longer belongs to {accountName}, so your request to join it has ended.}} {moved, select, yes {The domain now belongs to {newAccountName}, and your request is waiting there. You do not need to do anything. Your profile shows it:} other {You do not need to register again. You can ask to join another account right away on your profile:}}\n{profilePage}',
  'emailChange.subject': 'Confirm your new address',
  'emailChange.action': 'Confirm address',
  'emailChange.body':
    'Hello,\n\nSomeone, we hope you, asked to use this address for signing in. Confirm it here:\n{confirmUrl}\n\nThe link works once, until {confirmUntil, time, short} on {confirmUntil, date, long}. {signIn, select, oldAddress {Until you confirm, you sign in with the old address.} setPassword {After you confirm, you set a password with a link from another email to this address.} other {Until you confirm, your old address stays.}}\n\nIf it was not you, you can ignore this email.',
  'emailChanged.subject': 'Your sign-in address was changed',
  'emailChanged.action': 'Undo change',
  'emailChanged.body':
    'Hello {name},\n\nYour sign-in address is now {newEmail}. We sent this email to your old address.\n\nIf it was not you, undo the change by {undoUntil, date, long} at {undoUntil, time, short}. Everyone who is signed in as you is then signed out:\n{undoUrl}',
  'administratorMade.subject': '{userName} is now an Account Administrator',
  'administratorMade.body':
    'Hello {name},\n\n{userName} is now an Account Administrator of {accountName} and can do everything you can. All Account Administrators get this email.',
  'questionAsked.subject': 'New request from {userName}',
  'questionAsked.action': 'Answer request',
  'questionAsked.body':
    'Hello {name},\n\n{userName} of {accountName} {kind, select, unlock {asks to be unlocked} role {asks for a role} country {asks for another entitlement country} license {asks for a license of a product} other {asks to leave the account}}. Answer here:\n{requestsPage}',
  'questionAnswered.subject':
    '{granted, select, yes {Granted:} closed {Closed:} other {Declined:}} {kind, select, unlock {your request to be unlocked} role {your request for a role} country {your request for another entitlement country} license {your request for a license} other {your request to leave the account}}',
  'questionAnswered.body':
    'Hello {name},\n\n{granted, select, yes {An administrator of {accountName} granted your request} closed {The account {accountName} was closed, so your request can no longer be answered} other {An administrator of {accountName} declined your request}}: {kind, select, unlock {to be unlocked} role {a role} country {another entitlement country} license {a license of a product} other {to leave the account}}.{hasMessage, select, yes { Their message: {message}} other {}}',
  'refreshPolicy.subject': 'Refresh your policy',
  'refreshPolicy.body':
    'Hello {name},\n\nAn administrator of {accountName} asks you to refresh your policy: your computer may still have the policy of an earlier account. In the licensing tool of Roster, run “refresh”; in another licensing tool, look for “Refresh policy”. Your products then find the licenses of {accountName}.',
  'userLeft.subject': '{userName} left {accountName}: not their organization',
  'userLeft.body':
    'Hello {name},\n\n{userName} ({userEmail}) told us that {accountName} is not their organization. They were removed right away. If that was a mistake, add them again.',
  'administratorLost.subject':
    '{how, select, locked {Locked:} removed {Removed:} released {Released:} withdrawn {Invitation withdrawn:} other {No longer an Account Administrator:}} {userNames}',
  'administratorLost.body':
    'Hello {name},\n\n{how, select, locked {An Account Administrator of {accountName} was locked} removed {An Account Administrator was removed from {accountName}} released {An Account Administrator asked to leave {accountName} and was released} withdrawn {The invitation of an Account Administrator of {accountName} was withdrawn} other {An Account Administrator of {accountName} no longer has that role}}: {userNames}. All Account Administrators get this email.',
  'removedFromAccount.subject': 'You no longer belong to {accountName}',
  'removedFromAccount.body':
    'Hello {name},\n\nYou were removed from {accountName}. Your roles, groups and licenses there have ended, and you are signed out everywhere.\n\nYou stay registered: another organization can add you with this address. If you think this was a mistake, ask the administrators of {accountName}. They can restore you for 30 days.',
  'entitlementsEnd.subject':
    '{days, plural, =-1 {Entitlements have ended} =0 {Entitlements end today} one {Entitlements end tomorrow} other {Entitlements end in # days}}: {products}',
  'entitlementsEnd.action': 'Open entitlements',
  'entitlementsEnd.body':
    'Hello {name},\n\nThese entitlements of {accountName} {days, plural, =-1 {ended} other {end}} on {endsOn, date, long} at {endsOn, time, short}: {products}. {days, plural, =-1 {Their last day has passed.} =0 {This is their last day.} other {Their last day is in {days, plural, one {# day} other {# days}}.}}\n\nAfter that day, they give no one access to these products, not even offline. To renew, contact your supplier. See here who is affected:\n{entitlementsPage}',
  'accessEndHeld.subject': '{userName}’s access has ended, but they could not be removed',
  'accessEndHeld.action': 'Open user',
  'accessEndHeld.body':
    'Hello {name},\n\n{userName}’s last day of access in {accountName} has passed. {because, select, contact {They are a fulfillment contact, so they were locked but not removed: someone must receive licenses, renewals and invoices.} administrator {They became an Account Administrator after a Co-Administrator had set that day, so nothing was done.} other {They are the last Account Administrator who can sign in, so nothing was done.}} {because, select, administrator {Remove the user from the account yourself, or change the last day.} other {Choose who takes over; {userName} is then removed automatically.}}\n{usersPage}',
  'serviceRequestOpened.subject': 'Service request {number}: {subject}',
  'serviceRequestOpened.action': 'Answer request',
  'serviceRequestOpened.body':
    'Hello {name},\n\n{requester} ({accountName}) is waiting for your answer:\n{requestPage}',
  'serviceRequestReceived.subject': 'We received your service request {number}',
  'serviceRequestReceived.body':
    'Hello,\n\nWe received your request “{subject}”. Its number is {number}. We will answer to this address.\n\nIf it was not you, you can ignore this email.',
  'serviceRequestAnswered.subject':
    '{by, select, support {Answer to} other {New message in}} service request {number}: {subject}',
  'serviceRequestAnswered.action': '{signedIn, select, yes {Read and reply} other {Open new request}}',
  'serviceRequestAnswered.body':
    'Hello {name},\n\n{by, select, support {Support answered your request {number}} other {{byName} wrote in your request {number}}}:\n\n{text}\n\n{signedIn, select, yes {See the whole conversation, or write back:} other {To write back, open a new request and mention this number:}}\n{requestPage}',
  'serviceRequestClosed.subject': 'Service request {number} is closed: {subject}',
  'serviceRequestClosed.action': 'Get help',
  'serviceRequestClosed.body':
    'Hello {name},\n\n{by, select, support {Support} other {{byName}}} closed your request {number}. If you still need help, open a new request and mention this number:\n{requestPage}',
  'newDevice.subject': 'New sign-in from {device}',
  'newDevice.action': 'Set new password',
  'newDevice.body':
    'Hello {name},\n\nSomeone signed in with your address and password on {signedInAt, date, long} at {signedInAt, time, short}, from a device that we had not seen before: {device}.\n\nIf it was you, you can ignore this email; we know the device now.\n\nIf it was not you, set a new password right away. That signs everyone out:\n{resetPage}\n\nSee where you are signed in:\n{sessionsPage}',
  'deviceSignedIn.subject': 'Your licenses can be used on {device}',
  'deviceSignedIn.action': 'Open my devices',
  'deviceSignedIn.body':
    'Hello {name},\n\nThe licensing tool was signed in with your name on {signedInAt, date, long} at {signedInAt, time, short}. Your licenses can now be used on this device: {device} ({platform}).\n\nIf it was you, you can ignore this email.\n\nIf it was not you, or if you no longer use the device, sign it out under “Devices” on your profile:\n{profilePage}\n\nIf it was not you, also set a new password, because someone may have used yours:\n{resetPage}',
  'newsHeld.subject': '{count, plural, one {# more email was} other {# more emails were}} not sent to you',
  'newsHeld.action': 'Open Roster',
  'newsHeld.body':
    'Hello {name},\n\nSince {since, date, long} at {since, time, short}, {count, plural, one {# more email about a change was} other {# more emails about changes were}} not sent to you, because you had received too many of the same kind within an hour. Each change was made. See what is waiting for you:\n{homePage}',
  'accountClosed.subject': '{accountName} is closed',
  'accountClosed.body':
    'Hello {name},\n\nThe account {accountName} was closed on {closedAt, date, long} at {closedAt, time, short}. As one of its Account Administrators, you can still sign in to read and export data until {endsAt, time, short} on {endsAt, date, long}. After that, everyone leaves the account and its licenses end.',
};

export type MailWords = Record<keyof typeof mails, string>;
