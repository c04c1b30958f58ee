export const sessionRefusals = ['session.required', 'session.otherIdentity', 'session.proofNeeded'] as const;

/** A session ends after this long without a request. */
export const sessionIdleMinutes = 60;
/** A session ends this long after sign-in, even if it is in use. */
export const sessionAbsoluteHours = 12;
/** H2: a pass ends this long after sign-in, even if it is in use. */
export const passMinutes = 15;
/** L5: one more ends the one that was used longest ago. */
export const maxSessionsPerUser = 20;
/** How long before its end the screen announces it. */
export const sessionWarningMinutes = 2;

/** L4: this many failed sign-ins stop the password sign-in of one address where it is not known. */
export const failedSignInsPerAddress = 10;
/** L4: the same for one device from which the person signed in before: strangers cannot use it up. */
export const failedSignInsPerDevice = 10;
/** Failed sign-ins from one network, so that one place cannot try many addresses. */
export const failedSignInsPerNetwork = 100;
/** L4: the longest a throttle lasts. */
export const signInThrottleMinutes = 15;

/** L4: the first tries are answered right away; then each takes longer, before they stop. */
const freeTries = 5;
const longestPauseMilliseconds = 800;
export const signInPauseMilliseconds = (nth: number) =>
  nth <= freeTries ? 0 : Math.min(100 * 2 ** (nth - freeTries - 1), longestPauseMilliseconds);
