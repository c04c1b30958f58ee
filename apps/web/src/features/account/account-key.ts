/** The key of the account's settings in the query cache. */
export const accountKey = ['account'] as const;
