/** The weights that the screens use; `styles.test.ts` finds another one. */
export const fontWeights = { min: 400, max: 700 };
