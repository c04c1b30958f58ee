import { countryCodes } from '@roster/domain/country-codes';
import { languages } from '@roster/domain/languages';
import { refusalCodes } from '@roster/domain/refusals';
import { roleKeys } from '@roster/domain/roles';
import * as z from 'zod';

export const Id = z.uuid();
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime();
export const Language = z.enum(languages);
export const RoleKey = z.enum(roleKeys);
export const Code = z.enum(refusalCodes).meta({ id: 'RefusalCode' });
export const Country = z.enum(countryCodes as [string, ...string[]]);

/** In a query several values are one text with commas; in a body they are a list. */
export const oneOrMany = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.union([
    z.array(item).min(1).max(50),
    z
      .string()
      .max(2_000)
      .transform((text) => text.split(','))
      .pipe(z.array(item).min(1).max(50)),
  ]);

/** In a query `true` and `false` are texts; in a body they are themselves. */
export const Flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** A number, or "at least" where an exact count would be slow. */
export const Total = z.union([z.int().nonnegative(), z.object({ atLeast: z.int().nonnegative() })]);

export const Page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: Total,
    nextCursor: z.string().nullable(),
    previousCursor: z.string().nullable(),
    /** How many rows lie before the first of this page. */
    offset: z.int().nonnegative(),
  });
