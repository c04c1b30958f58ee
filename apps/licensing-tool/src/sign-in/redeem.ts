/** Trades what was allowed in the portal for a sign-in, and keeps that. */
export type Redeem = (body: object) => Promise<void>;
