/**
 * Every way Roster can say no. One code: one rule, one HTTP status (contract), one sentence per language (i18n).
 * A list of refusals that is empty means yes.
 */
export const refusalCodes = [
  'request.malformed',
  'request.invalid',
  'request.tooLarge',
  'request.unsupportedMediaType',
  'request.crossSite',
  'request.notFound',
  'request.invalidCursor',
  'platform.unavailable',
  'platform.failed',
  'session.required',
  'permission.missing',
  'signIn.wrong',
  'signIn.locked',
  'signIn.tooManyTries',
  'users.notFound',
  'users.cannotLockYourself',
  'users.administratorProtected',
  'users.lastAdministrator',
  'users.alreadyLocked',
  'users.notLocked',
  'users.lockedByDirectory',
  'users.lockedByOperator',
  'users.selectionChanged',
  'users.selectionTooLarge',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
