/** A session ends after this long without a request. */
export const sessionIdleMinutes = 60;
/** A session ends this long after sign-in, even if it is in use. */
export const sessionAbsoluteHours = 12;
/** How long before its end the screen announces it. */
export const sessionWarningMinutes = 2;

/** L4: this many failed sign-ins pause password sign-in with one address. */
export const failedSignInsPerAddress = 10;
/** Failed sign-ins from one network, so that one place cannot try many addresses. */
export const failedSignInsPerNetwork = 100;
/** L4: the longest a throttle lasts. */
export const signInThrottleMinutes = 15;
