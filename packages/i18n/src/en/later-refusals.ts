import type { RefusalCode } from '@roster/domain/refusals';

/** The refusals that only screens which are opened later can meet. */
export const laterRefusals = {
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
  'refusals.users.cannotRemoveYourself': 'You cannot remove yourself. Another administrator can.',
  'refusals.users.cannotDemoteYourself':
    'You cannot take your own administrator role away. Another administrator can.',
  'refusals.users.isFulfillmentContact':
    'A fulfillment contact: licenses, renewals and invoices go to them. Choose who takes this over, then try again.',
  'refusals.users.joinedElsewhere':
    'This user has joined another account meanwhile, so they cannot be restored. They would have to leave it first.',
  'refusals.contacts.notFound': 'This fulfillment contact does not exist any more.',
  'refusals.contacts.alreadyContact': 'This user is a fulfillment contact there already.',
  'refusals.contacts.tooMany':
    'An account has at most ten fulfillment contacts. Replace one of them instead.',
  'refusals.contacts.lastOne':
    'The last fulfillment contact: licenses, renewals and invoices must reach somebody. Replace them instead.',
  'refusals.contacts.replacementNotMember':
    'Whoever takes over must belong to your account and not be leaving it. Choose somebody else.',
  'refusals.licenses.notFound': 'This license does not exist in your account, or not any more.',
  'refusals.licenses.alreadyHeld':
    'This person holds a license of this product already. Choose somebody else, or return the license to the pool.',
  'refusals.roles.contradiction':
    'The same role cannot be given and taken at once, nor a role given whose foundation is taken.',
  'refusals.roles.nothingToChange': 'Has exactly these roles already.',
  'refusals.groups.nothingToChange': 'Is in exactly these groups already.',
  'refusals.groups.changedMeanwhile':
    'A colleague changed this group while you were editing. What you typed is still here: look at what is new, then save again.',
  'refusals.groups.nameTaken': 'Another group of your account has this name. Choose a different one.',
  'refusals.groups.tooMany': 'An account has at most 1,000 groups. Delete one that is no longer needed.',
  'refusals.views.notFound': 'This view does not exist any more.',
  'refusals.views.nameTaken': 'You have a view with this name already. Choose another name.',
  'refusals.views.notYours': 'Only whoever made this view, or an Account Administrator, can change it.',
  'refusals.views.tooMany': 'You have 50 views already. Delete one that you no longer need.',
  'refusals.support.notFound': 'This service request does not exist, or you may not see it.',
  'refusals.support.closed': 'This service request is closed. Open a new one and name its number.',
  'refusals.support.categoryNotAllowed':
    'With the role Support Restricted you can only ask for help with signing in, or when your account has no administrator.',
  'refusals.signIn.accountClosed':
    'Your account has been closed. Its Account Administrators can still sign in for 30 days to read and export.',
  'refusals.account.closed':
    'This account is closed: it can be read and exported for 30 days, and nothing can be changed any more.',
  'refusals.accounts.notFound': 'This account does not exist.',
  'refusals.accounts.numberTaken': 'Another account has this number.',
  'refusals.accounts.alreadyClosed': 'This account is closed already.',
  'refusals.domains.taken': 'Another account has verified this domain.',
  'refusals.domains.notFound': 'This account has not verified this domain.',
  'refusals.users.notAffiliated': 'This user belongs to no account.',
  'refusals.users.isOperator':
    'This is an operator of the platform. That is changed where the platform is run.',
  'refusals.mails.notFound': 'This mail does not exist any more.',
  'refusals.mails.notFailed': 'This mail has not failed, so there is nothing to send again.',
} satisfies Partial<Record<`refusals.${RefusalCode}`, string>>;
