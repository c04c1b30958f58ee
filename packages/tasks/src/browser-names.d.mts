export const browserNames: readonly string[];
