import type { RefusalCode } from '@roster/domain/refusals';

/** One sentence for each way of saying no: what happened, what it means, what to do. */
export const refusals = {
  'refusals.request.malformed': 'The request could not be read. Reload the page and try again.',
  'refusals.request.invalid': 'Something that was sent is missing or not understood. Check what you entered.',
  'refusals.request.tooLarge': 'That is too much at once. Try again with less.',
  'refusals.request.unsupportedMediaType': 'This kind of data is not understood here.',
  'refusals.request.crossSite': 'This request came from another website and was refused.',
  'refusals.request.notFound': 'There is nothing at this address.',
  'refusals.request.invalidCursor': 'This page of the list is out of date. Start again from the first page.',
  'refusals.platform.unavailable':
    'Roster cannot answer at the moment. Wait a little and try again; nothing was changed.',
  'refusals.platform.failed':
    'Something in Roster broke. Nothing was changed; if it happens again, tell support.',
  'refusals.session.required': 'You are not signed in any more. Sign in again.',
  'refusals.permission.missing': 'Your roles do not allow this. An administrator of your account can help.',
  'refusals.signIn.wrong': 'E-mail or password is wrong.',
  'refusals.signIn.locked': 'Your sign-in is locked.',
  'refusals.signIn.tooManyTries': 'Too many failed sign-ins. Try again in a few minutes.',
  'refusals.users.notFound': 'This user does not exist in your account, or not any more.',
  'refusals.users.cannotLockYourself': 'You cannot lock yourself. Another administrator can.',
  'refusals.users.administratorProtected':
    'Only an Account Administrator can act on an Account Administrator.',
  'refusals.users.lastAdministrator':
    'The last Account Administrator who can sign in. Give someone else that role first, then try again.',
  'refusals.users.alreadyLocked': 'Already locked by an administrator.',
  'refusals.users.notLocked': 'Not locked, so there is nothing to unlock.',
  'refusals.users.lockedByDirectory':
    "Locked by your organization's directory; your IT department can unlock there.",
  'refusals.users.lockedByOperator':
    'Locked by the operator of this platform; open a service request to have it unlocked.',
  'refusals.users.selectionChanged':
    'The list changed meanwhile: {total, plural, one {# user matches} other {# users match}} now. Nothing was done; look again and confirm.',
  'refusals.users.selectionTooLarge':
    'More than 10,000 users match. Narrow the list down and do it in parts.',
  'refusals.request.keyReused':
    'This request was sent under the name of another one. Reload the page and try again.',
  'refusals.request.tooMany': 'That was too often in a short time. Wait a little and try again.',
  'refusals.users.alreadyMember': 'This user already belongs to your account.',
  'refusals.users.awaitingApproval':
    'This user has registered and is waiting for your approval. Approve the request to add them.',
  'refusals.users.inOtherAccount':
    'This user already exists and belongs to another account; a user can belong to only one. They need to ask their current administrators (listed on their profile) to remove them, or their IT department if they sign in through their organization. Then add them here again.',
  'refusals.users.existsUnaffiliated':
    "This user already exists. Click 'Add to account' to add to your account.",
  'refusals.users.domainOwnedByOther':
    "Addresses of this domain belong to another organization's account, so nobody with such an address can be added here. Use another address, or ask support if the domain is yours.",
  'refusals.users.notRegistered':
    'Nobody is registered with this address. Add the user with name and country instead.',
  'refusals.users.notRestorable':
    'This user cannot be restored any more: 30 days have passed, or they never belonged to your account. Add them to the account instead.',
  'refusals.users.tooManyProbes':
    'You have tried too many addresses that belong to other accounts. Wait an hour, then try again; nothing else is affected.',
  'refusals.users.managedByOrganization':
    'This sign-in is managed by the organization, so it cannot be changed here. The IT department can help.',
  'refusals.users.lockedNoReset':
    'This user is locked, and a new password would not change that. Unlock them first.',
  'refusals.users.notInvited': 'This user has signed in already, so there is no invitation any more.',
  'refusals.users.changedMeanwhile':
    'Somebody changed this user while you were editing. What you typed is still here: look at what is new, then save again.',
  'refusals.users.emailNotAvailable': 'This address cannot be used. Take another one.',
  'refusals.users.emailOutsideDomains':
    'Administrators can change addresses only within the domains that the account has verified. The user can change to any other address on their own profile.',
  'refusals.roles.administratorOnlyByAdministrator':
    'Only an Account Administrator can make somebody an Account Administrator.',
  'refusals.groups.notFound': 'One of the groups does not exist any more. Choose again.',
  'refusals.approvals.notFound': 'This request does not exist in your account, or not any more.',
  'refusals.approvals.alreadyDecided': 'A colleague has decided this request already.',
  'refusals.approvals.noLongerWaiting':
    'This person is no longer waiting: they joined another account or withdrew.',
  'refusals.approvals.notRejected': 'Only somebody who was rejected can be allowed to ask again.',
  'refusals.join.alreadyAffiliated': 'You already belong to an account, and a user can belong to only one.',
  'refusals.join.alreadyWaiting':
    'You are waiting for an approval already. Withdraw that request to ask another account.',
  'refusals.join.accountNotFound':
    "There is no account with this number. Check it with your organization's administrator.",
  'refusals.join.tooEarly':
    'Your last request was rejected. You can ask again after 7 days, or sooner if an administrator allows it.',
  'refusals.join.notWaiting': 'You are not waiting for an approval.',
  'refusals.links.unknown':
    'This link is not complete or was never sent. Open it again from the mail, or copy all of it.',
  'refusals.links.used': 'This link has been used already. Each one works once.',
  'refusals.links.replaced':
    'This link is no longer valid: a newer one was sent, or what it was for is over. Look for the latest mail.',
  'refusals.links.expired': 'This link has expired.',
  'refusals.password.tooShort':
    'The password is too short: it needs at least 15 characters. A few words in a row are easy to remember.',
  'refusals.password.tooLong': 'The password is too long: at most 256 characters.',
  'refusals.password.personal':
    'The password is made of your name, your address or the name of this service. Others would try that first.',
  'refusals.password.common':
    'The password is made of words, rows or repetitions that many people use. Take others.',
  'refusals.password.wrongCurrent': 'The current password is wrong.',
  'refusals.requests.notFound': 'This request does not exist in your account, or not any more.',
  'refusals.requests.noAccount': 'You do not belong to any account, so there is nobody to ask here.',
  'refusals.requests.alreadyAsked':
    'You have asked for this already. Your administrators have not answered yet.',
  'refusals.requests.notLocked': 'No administrator has locked your sign-in, so there is nothing to ask for.',
  'refusals.requests.alreadyAnswered': 'A colleague has answered this already.',
  'refusals.requests.cannotAnswerOwn': 'You cannot answer your own request. Another administrator can.',
  'refusals.account.changedMeanwhile':
    'A colleague changed the settings while you were editing. What you typed is still here: look at what is new, then save again.',
  'refusals.account.domainNotFound': 'Your account has not verified this domain.',
  'refusals.account.contactNotMember': 'The primary contact must be a user of this account.',
} satisfies Record<`refusals.${RefusalCode}`, string>;
