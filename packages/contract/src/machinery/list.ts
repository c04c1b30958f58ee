import * as z from 'zod';
import { Cursor, type Total as Counted } from './primitives.ts';

/** A number of rows, or "at least" where an exact count would be slow. */
export type Total = z.output<typeof Counted>;

const cursor = Cursor.optional();
export const defaultLimit = 50;

/** What every list takes: the place to go on from, and how many rows. */
export const pagingUpTo = (most: number) => ({
  cursor,
  limit: z.coerce.number().int().min(1).max(most).default(defaultLimit),
});
export const paging = pagingUpTo(200);

/** Of a list on which all that match can be acted on (B5): asked for it, the total is exact up to what one action takes. */
export const pagingCounted = { ...paging, total: z.literal('exact').optional() };

/** The orders that a list can be asked for, each in both directions; its own if none is named. */
export const sortable = <const Field extends string>(...fields: Field[]) =>
  z.enum(fields.flatMap((field) => [field, `-${field}` as const])).optional();

/** The refusal that every list has. */
export const listRefusals = ['request.invalidCursor'] as const;
