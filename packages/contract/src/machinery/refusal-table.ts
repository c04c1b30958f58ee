import * as z from 'zod';

/** RFC 9110. */
type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** The refusals of one feature, all of them and no other: the status of each, and what it says besides its code. */
export type RefusalTable<Code extends string> = Readonly<
  Record<Code, { readonly status: Status; readonly details?: z.ZodObject }>
>;

/** When the same request is worth another try. */
export const retryAfter = z.object({ retryAfterSeconds: z.int() });
