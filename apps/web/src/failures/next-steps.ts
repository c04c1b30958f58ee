import type { RefusalCode } from '@roster/domain/refusals';

/** What a reader of a screen that shows a refusal instead of its data can press. */
export type NextStep = 'retry' | 'reload' | 'clearFilters' | 'home' | 'signIn' | 'openPortal';

const codes = {
  retry: [
    'platform.unavailable',
    'platform.busy',
    'exports.oneAtATime',
    'platform.failed',
    'request.tooMany',
    'signIn.tooManyTries',
    'users.tooManyProbes',
    'mails.tooMany',
    'devices.slowDown',
  ],
  reload: [
    'request.malformed',
    'request.keyReused',
    'request.unsupportedMediaType',
    'session.otherIdentity',
    'session.proofNeeded',
  ],
  clearFilters: ['request.invalid', 'request.invalidCursor', 'request.tooLarge'],
  signIn: ['session.required', 'signIn.wrong', 'signIn.locked', 'signIn.accountClosed'],
  openPortal: ['request.crossSite', 'request.wrongAddress'],
} as const satisfies Partial<Record<NextStep, readonly RefusalCode[]>>;

/** Whatever else a screen cannot show is gone, or is not for this reader: other pages are found from the home. */
export function nextStepOf(code: RefusalCode): NextStep {
  const found = Object.entries(codes).find(([, ones]) => (ones as readonly RefusalCode[]).includes(code));
  return (found?.[0] as NextStep | undefined) ?? 'home';
}
