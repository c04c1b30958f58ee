/** A time of the documents, in seconds since 1970, for sentences and for scripts. */
export const dateOf = (seconds: number): Date => new Date(seconds * 1_000);
export const isoOf = (seconds: number): string => dateOf(seconds).toISOString();
