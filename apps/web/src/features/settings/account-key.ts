/** Under which the account's settings are kept in this browser. */
export const accountKey = ['account'] as const;
