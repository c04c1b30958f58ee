import { countryCodes } from '@roster/domain/country-codes';
import { canonicalEmail } from '@roster/domain/emails';
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

/** Turns a typed address into the one form in which addresses are stored and compared. */
export const Email = z
  .string()
  .max(320)
  .transform((typed, context) => {
    const email = canonicalEmail(typed);
    if (email !== null) return email;
    context.addIssue({ code: 'custom', message: 'no e-mail address' });
    return z.NEVER;
  });
/** X6: control characters are refused in names, because names are written into emails and lists. */
export const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+$/u);
/** A password as typed; whether it is good enough is a rule of the domain. */
export const TypedPassword = z.string().min(1).max(1_024);
/** The secret part of a one-time link. */
export const LinkToken = z.string().min(1).max(200);
export const Message = z.string().trim().max(1_000);
export const IdempotencyKey = z.string().min(1).max(200);
export const GroupIds = z.array(Id).max(100);
export const Roles = z.array(RoleKey).max(roleKeys.length);

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

/** In a query `true` and `false` are texts; in a body they are booleans. */
export const Flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** A number, or "at least" where an exact count would be slow. */
export const Total = z.union([z.int().nonnegative(), z.object({ atLeast: z.int().nonnegative() })]);

export const Page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: Total,
    nextCursor: z.string().nullable(),
    previousCursor: z.string().nullable(),
    /** How many rows come before the first of this page. */
    offset: z.int().nonnegative(),
  });
