import type { RefusalCode } from '@roster/domain/refusals';

/** The refusals that only screens which are opened later can meet. */
export const moreRefusals = {
  'refusals.users.alreadyMember': 'This user already belongs to your account.',
  'refusals.users.awaitingApproval':
    'This user has registered and is waiting for your approval. Approve the request to add them.',
  'refusals.users.inOtherAccount':
    'This user already exists and belongs to another account; a user can belong to only one. They need to ask their current administrators (listed on their profile) to remove them, or their IT department if they sign in through their organization. Then add them here again.',
  'refusals.users.existsUnaffiliated':
    'This user already exists. Click ‘Add to account’ to add to your account.',
  'refusals.users.domainOwnedByOther':
    'This email domain belongs to another organization’s account, so no one with such an address can be added here. Use another address, or contact support if the domain is yours.',
  'refusals.users.notRegistered':
    'No one is registered with this address. Add the user with a name and country instead.',
  'refusals.users.notRestorable':
    'This user can no longer be restored: 30 days have passed, or they never belonged to your account. Add them to the account instead.',
  'refusals.users.tooManyProbes':
    'You have tried too many addresses that belong to other accounts. Wait an hour, then try again; nothing else is affected.',
  'refusals.users.selectionChanged':
    'The list has changed: {total, plural, one {# entry matches} other {# entries match}} now. Nothing was done. Check the list, or use the new number.',
  'refusals.users.selectionTooLarge':
    'More than 10,000 users match. Narrow the filters and work in smaller batches.',
  'refusals.approvals.notFound': 'This request is not in your account, or no longer is.',
  'refusals.approvals.alreadyDecided': 'Another administrator has already decided on this request.',
  'refusals.approvals.noLongerWaiting':
    'This person is no longer waiting: they joined another account, withdrew the request, or their address or its domain changed.',
  'refusals.approvals.notRejected': 'Only someone who was rejected can be allowed to ask again.',
  'refusals.join.alreadyAffiliated': 'You already belong to an account, and a user can belong to only one.',
  'refusals.join.alreadyWaiting':
    'You already have a request waiting for approval. To ask another account, withdraw that request first.',
  'refusals.join.accountNotFound':
    'No account has this number. Check it with your organization’s administrator.',
  'refusals.join.tooEarly':
    'Your last request was rejected. You can ask again after 7 days, or sooner if an administrator allows it.',
  'refusals.join.notWaiting': 'You have no request waiting for approval.',
  'refusals.join.domainNotVerified':
    'The domain of your address is not verified by any account. Ask with the account number instead.',
  'refusals.links.unknown':
    'This link is incomplete or was never sent. Open it again from the email, or copy the whole link.',
  'refusals.links.locked':
    'Sign-in is locked for this address, so the link cannot be used. An administrator of the account can unlock it.',
  'refusals.links.used': 'This link was already used. Each link works once.',
  'refusals.links.replaced':
    'This link is no longer valid: a newer one was sent, or it is no longer needed. Use the link in the latest email.',
  'refusals.links.invitationNeeded':
    'This link no longer works, and only an invitation lets you set your first password. Ask an administrator of your account to send you a new one.',
  'refusals.links.expired': 'This link has expired.',
  'refusals.password.tooShort':
    'The password is too short: it needs at least 15 characters. A few words in a row are easy to remember.',
  'refusals.password.tooLong': 'The password is too long. It can have up to 256 characters.',
  'refusals.password.personal':
    'The password is made of your name, your address or the name of this service. Attackers try those first. Choose another one.',
  'refusals.password.common':
    'The password is made of words, patterns or repetitions that many people use. Choose other words.',
  'refusals.password.unchanged': 'The new password is the same as the current one. Choose a different one.',
  'refusals.password.wrongCurrent': 'The current password is incorrect.',
  'refusals.requests.notFound': 'This request is not in your account, or no longer is.',
  'refusals.requests.noAccount': 'You do not belong to an account, so there is no administrator to ask.',
  'refusals.requests.nobodyToAnswer': 'No administrator of your account can answer this. Contact support.',
  'refusals.requests.alreadyAsked': 'You already asked for this. Your administrators have not answered yet.',
  'refusals.requests.tooManyOpen':
    'You have ten open requests for roles and licenses. You can ask for more when one of them has been answered.',
  'refusals.requests.notLocked': 'No administrator has locked your sign-in, so there is nothing to ask for.',
  'refusals.requests.alreadyAnswered': 'Another administrator has already answered this request.',
  'refusals.requests.cannotAnswerOwn': 'You cannot answer your own request. Another administrator can do it.',
  'refusals.requests.alreadyFulfilled': 'You already have this. Nothing was sent to your administrators.',
  'refusals.requests.noLicenses':
    'The account has no licenses of this product to assign: it may be pooled, or its term may have ended.',
  'refusals.account.changedMeanwhile':
    'Someone else changed the settings while you were editing. Your entries are still here: review what changed, then save again.',
  'refusals.account.domainNotFound': 'Your account has not verified this domain.',
  'refusals.account.contactNotMember': 'The primary contact must be a user of this account.',
  'refusals.users.ownLastDay': 'You cannot change your own last day. Another administrator can do it.',
  'refusals.users.lastDayPast':
    'This day is in the past, and the user would be removed right away. Choose today or a later day, or remove the user now.',
  'refusals.users.noteAboutYourself':
    'Notes about you are for other administrators. Only they can write or read them.',
  'refusals.users.sameEntitlementCountry':
    'This user already has this entitlement country, or already has none.',
  'refusals.users.cannotRemoveYourself': 'You cannot remove yourself. Another administrator can do it.',
  'refusals.users.cannotDemoteYourself':
    'You cannot unassign your own administrator role. Another administrator can do it.',
  'refusals.users.isFulfillmentContact':
    'This user is a fulfillment contact and receives licenses, renewals and invoices. Choose who takes over, then try again.',
  'refusals.users.joinedElsewhere':
    'This user has joined another account and cannot be restored unless they leave it.',
  'refusals.undo.notFound': 'This change can no longer be undone: it is unknown, or someone else made it.',
  'refusals.undo.over':
    'This change can no longer be undone: the 10 seconds are over, or it was undone already.',
  'refusals.undo.changedSince': 'Someone has changed this since, so it was not undone.',
  'refusals.contacts.notFound': 'This fulfillment contact no longer exists.',
  'refusals.contacts.alreadyContact': 'This user is already a fulfillment contact for this selection.',
  'refusals.contacts.tooMany':
    'An account can have up to ten fulfillment contacts. Replace one of them instead.',
  'refusals.contacts.lastOne':
    'This is the last fulfillment contact, and someone must receive licenses, renewals and invoices. Replace them instead.',
  'refusals.contacts.replacementNotMember':
    'The person who takes over must belong to your account and not be leaving it. Choose someone else.',
  'refusals.licenses.notFound': 'This license is not in your account, or no longer is.',
  'refusals.licenses.alreadyHeld':
    'This user already holds a license for this product. Choose someone else, or return the license to the pool.',
  'refusals.roles.contradiction':
    'You cannot assign and unassign the same role, or assign a role while unassigning one that it requires.',
  'refusals.roles.nothingToChange': 'This user already has exactly these roles.',
  'refusals.groups.nothingToChange': 'This user is already in exactly these groups.',
  'refusals.groups.changedMeanwhile':
    'Someone else changed this group since you opened it. Nothing was saved or deleted: review what changed, then try again.',
  'refusals.groups.nameTaken': 'Another group in your account has this name. Choose a different one.',
  'refusals.groups.tooMany': 'An account can have up to 1,000 groups. Delete one that you no longer need.',
  'refusals.views.notFound': 'This view no longer exists.',
  'refusals.views.nameTaken': 'You already have a view with this name. Choose a different one.',
  'refusals.views.notYours':
    'Only the person who created this view, or an Account Administrator, can change it.',
  'refusals.views.tooMany': 'You already have 50 views. Delete one that you no longer need.',
  'refusals.views.otherList': 'You do not have access to this list, so you cannot save a view of it.',
  'refusals.support.notFound': 'This service request does not exist, or you do not have access to it.',
  'refusals.support.closed': 'This service request is closed. Open a new one and mention this number.',
  'refusals.support.categoryNotAllowed':
    'With the role Support Restricted you can only ask for help with signing in, or when your account has no administrator.',
  'refusals.signIn.accountClosed':
    'Your account was closed. Its Account Administrators can still sign in for 30 days to read and export data.',
  'refusals.account.closed':
    'This account is closed. For 30 days its data can be read and exported, but nothing can be changed.',
  'refusals.accounts.notFound': 'This account does not exist.',
  'refusals.accounts.numberTaken': 'Another account already has this number.',
  'refusals.accounts.alreadyClosed': 'This account is already closed.',
  'refusals.domains.taken': 'Another account has verified this domain.',
  'refusals.domains.notFound': 'This account has not verified this domain.',
  'refusals.users.notAffiliated': 'This user does not belong to an account.',
  'refusals.users.isOperator':
    'This user is a platform operator. Operators are managed on the server, not here.',
  'refusals.mails.notFound': 'This email no longer exists.',
  'refusals.mails.linkEnded':
    'The link in this email was used or replaced, or has expired. There is nothing to send again.',
  'refusals.mails.tooMany':
    'No email was sent: this mailbox or your account has reached its limit of such emails for one hour. Try again in an hour.',
  'refusals.mails.notFailed': 'This email did not fail, so there is nothing to send again.',
  'refusals.products.notFound': 'This product no longer exists. Choose again.',
  'refusals.products.nameTaken': 'Another product has this name. Choose a different one.',
  'refusals.products.changedMeanwhile':
    'Someone else changed this product while you were editing. Your entries are still here: review what changed, then save again.',
  'refusals.products.ended': 'This product has been ended: it can no longer be bought or asked for.',
  'refusals.products.notEnded': 'This product is already offered.',
  'refusals.entitlements.notFound': 'This entitlement is not in the account, or no longer is.',
  'refusals.entitlements.changedMeanwhile':
    'Someone else changed this entitlement while you were editing. Your entries are still here: check what is in force now, then save again.',
  'refusals.entitlements.endsBeforeStart': 'The term would end before it begins. Choose a later last day.',
  'refusals.entitlements.seatsAssigned':
    'More licenses than that are assigned. Ask an administrator of the account to return some to the pool first.',
  'refusals.entitlements.kindHasNoSeats':
    'An entitlement for named users needs a number of licenses, and a pooled one has none.',
  'refusals.licenses.noneFree': 'No license is free. Return one to the pool first, or buy more.',
  'refusals.licenses.otherCountry':
    'No license of this product is free for the country in which the entitlements are looked up. Change the entitlement country, or buy licenses for this one.',
  'refusals.licenses.alreadyFree': 'This license is free already, so there is nothing to return.',
  'refusals.licenses.changedSince':
    'Someone else has reassigned or returned this license since you opened the page. Nothing was done. Check who has it now.',
  'refusals.licenses.termEnded':
    'The term of this entitlement has ended, and its licenses give no access. The platform operator can extend it.',
  'refusals.groups.productNotEntitled':
    'Your account has no entitlement to one of these products. Remove it from the list, then save again.',
  'refusals.exceptions.notFound': 'This exception has been ended, or it is not in your account.',
  'refusals.exceptions.alreadyThere':
    'This user already has this exception. You can change its last day and reason in the list of exceptions.',
  'refusals.exceptions.alreadyEnded': 'The last day of this exception is past, so there is nothing to end.',
  'refusals.exceptions.cannotDenyYourself': 'You cannot deny yourself a product. Ask another administrator.',
  'refusals.exceptions.notAboutYourself':
    'This exception is about you, so someone else has to decide. Ask another administrator.',
  'refusals.exceptions.lastDayPast':
    'The last day is in the past. Choose today or a later day, or leave it empty.',
  'refusals.exceptions.changedMeanwhile':
    'Someone else changed this exception while you were editing. Your entries are still here: review what changed, then save again.',
  'refusals.devices.notFound':
    'This device is not signed in to Roster, or it uses a different key. Sign it in again with the licensing tool.',
  'refusals.devices.clockWrong':
    'The clock of this device differs from the portal’s by more than 5 minutes. Set it, then try again.',
  'refusals.devices.assertionUsed': 'This request of the device was already answered. Try again.',
  'refusals.devices.tokenReused':
    'The sign-in of this device was used twice, as happens when a device is copied. It was signed out. Sign it in again.',
  'refusals.devices.signInAgain':
    'The sign-in of this device has ended. Sign in again with the licensing tool.',
  'refusals.keys.rotationUnderWay':
    'A new key is already published and does not sign yet. Rotate again once it does.',
  'refusals.usage.policyUnknown': 'This usage names a policy that no device of this user has received.',
  'refusals.usage.productNotInPolicy': 'This usage names a product that its policy does not contain.',
  'refusals.usage.inTheFuture': 'This usage is dated in the future. Correct the clock of the device.',
  'refusals.usage.tooOld': 'This usage began more than 90 days ago and is no longer accepted.',
  'refusals.usage.endsBeforeItStarts':
    'This usage ends before it begins: the clock of the device was set back while it ran.',
  'refusals.downloads.notFound': 'This file is no longer offered. Look in the list again.',
  'refusals.downloads.roleMissing':
    'Your roles do not include this file. Ask your administrators for the role.',
  'refusals.downloads.changed': 'This file is being replaced right now. Try again in a minute.',
} satisfies Partial<Record<`refusals.${RefusalCode}`, string>>;
