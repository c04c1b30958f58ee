import type { RefusalCode } from '@roster/domain/refusals';

/** One sentence for each way of saying no: what happened, what it means, what to do. These are of the first screens. */
export const refusals = {
  'refusals.request.malformed': 'The request could not be read. Reload the page and try again.',
  'refusals.request.invalid': 'Something is missing or not valid. Check what you entered.',
  'refusals.request.tooLarge': 'That is too much data for one request. Try again with less.',
  'refusals.request.unsupportedMediaType': 'This content type is not supported.',
  'refusals.request.crossSite':
    'This request came from another website and was refused. Open Roster directly and try again.',
  'refusals.request.wrongAddress':
    'This is not the address of Roster, so nothing was done. Open Roster at its own address and try again there.',
  'refusals.request.notFound': 'There is nothing at this address.',
  'refusals.request.invalidCursor': 'This page of the list is out of date. Go back to the first page.',
  'refusals.platform.unavailable':
    'Roster is not available right now. Nothing was changed. Wait a moment, then try again.',
  'refusals.platform.busy':
    'Many users of your account are being changed right now. Wait a few seconds, then try again.',
  'refusals.platform.failed':
    'Something went wrong in Roster. Nothing was changed. If it happens again, contact support.',
  'refusals.session.otherIdentity':
    'Someone else is now signed in in this browser, so nothing was done. Reload the page to continue as that person.',
  'refusals.session.proofNeeded':
    'This needs your password again, because you last entered it a while ago. Nothing was done.',
  'refusals.session.required': 'You are no longer signed in. Sign in again.',
  'refusals.permission.missing': 'Your roles do not allow this. An administrator of your account can help.',
  'refusals.signIn.wrong': 'The email address or password is incorrect.',
  'refusals.signIn.locked': 'Your sign-in is locked.',
  'refusals.signIn.tooManyTries': 'Too many failed sign-ins. Try again in a few minutes.',
  'refusals.users.notFound': 'This user is not in your account, or no longer is.',
  'refusals.users.cannotLockYourself': 'You cannot lock yourself. Another administrator can do it.',
  'refusals.users.administratorProtected':
    'Only an Account Administrator can change another Account Administrator.',
  'refusals.users.lastAdministrator':
    'This is the last Account Administrator who can sign in. Assign the role to someone else first, then try again.',
  'refusals.users.alreadyLocked': 'This user is already locked by an administrator.',
  'refusals.users.notLocked': 'This user is not locked, so there is nothing to unlock.',
  'refusals.users.staysLocked':
    'This user’s sign-in stays locked by the platform operator or by their organization’s directory. Have them unlocked first, then appoint them.',
  'refusals.users.lockedByDirectory':
    'Your organization’s directory locked this user. Your IT department can unlock them there.',
  'refusals.users.lockedByOperator':
    'The platform operator locked this user. Open a service request to have them unlocked.',
  'refusals.request.keyReused':
    'This request used the key of an earlier, different request. Reload the page and try again.',
  'refusals.exports.oneAtATime':
    'Another export of your account is still running, and only one runs at a time. Wait until it has finished, then try again.',
  'refusals.request.tooMany': 'Too many requests in a short time. Wait a moment, then try again.',
  'refusals.users.managedByOrganization':
    'This sign-in is managed by the organization, so it cannot be changed here. The IT department can help.',
  'refusals.users.lockedNoReset':
    'This user is locked, and a new password would not unlock them. Unlock them first.',
  'refusals.users.notInvited': 'This user has already signed in and no longer has an invitation.',
  'refusals.users.changedMeanwhile':
    'Someone else changed this user while you were editing. Your entries are still here: review what changed, then save again.',
  'refusals.users.emailNotAvailable': 'This address cannot be used. Choose another one.',
  'refusals.users.emailOutsideDomains':
    'Administrators can change addresses only within the account’s verified domains. Users can change to any other address themselves, under My settings.',
  'refusals.roles.administratorOnlyByAdministrator':
    'Only an Account Administrator can assign the Account Administrator role.',
  'refusals.groups.notFound': 'One of these groups no longer exists. Choose again.',
} satisfies Partial<Record<`refusals.${RefusalCode}`, string>>;
