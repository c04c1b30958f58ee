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
} satisfies Record<`refusals.${RefusalCode}`, string>;
