/** B3: one file at a time. */
export const exportRefusals = ['exports.oneAtATime'] as const;
