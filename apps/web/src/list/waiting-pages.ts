/**
 * Every page on which a person waits for what someone else decides, and after how many milliseconds it asks again while
 * it is visible. It changes by itself, and says what was decided.
 */
export const waitingPages = {
  /** A link that is open: it may be used in another tab, be replaced, or expire. */
  link: 10_000,
  verifiedEmail: 10_000,
  unlockRequest: 10_000,
  profile: 10_000,
  ownRequests: 10_000,
  /** Being released ends the session, so the answer shows on the sign-in page. */
  release: 10_000,
  serviceRequest: 30_000,
  serviceRequests: 30_000,
} as const;
export type WaitingPage = keyof typeof waitingPages;
