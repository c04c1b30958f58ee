import type { RefusalCode } from '@roster/domain/refusals';

/** One sentence for each way of saying no: what happened, what it means, what to do. These are of the first screens. */
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
} satisfies Partial<Record<`refusals.${RefusalCode}`, string>>;
