import { entitlementSources } from '@roster/domain/countries';
import { countryCodes } from '@roster/domain/country-codes';
import { termStates } from '@roster/domain/entitlements';
import { canonicalDomain, canonicalEmail } from '@roster/domain/emails';
import { languages } from '@roster/domain/languages';
import { featureKey } from '@roster/domain/products';
import { roleKeys } from '@roster/domain/roles';
import { decideNamePart, decideTitle, hasName, maxNamePart } from '@roster/domain/names';
import {
  decideLongSearch,
  decideSearch,
  decideUserSearch,
  maxPastedLength,
  maxSearchLength,
  maxSearchWords,
  minLongSearch,
  normalSearch,
} from '@roster/domain/searches';
import {
  decideDay,
  decideLine,
  decideText,
  normalLine,
  normalText,
  textMessage,
  type TextRefusal,
} from '@roster/domain/typed-texts';
import * as z from 'zod';

/** X6: what a string of a request may be. A test walks the contract and fails for a string that is none of these. */
export const textKinds = z.registry<{
  kind: 'line' | 'text' | 'name' | 'title' | 'day' | 'search' | 'email' | 'secret' | 'format';
}>();
function format<Schema extends z.ZodType>(schema: Schema): Schema {
  textKinds.add(schema, { kind: 'format' });
  return schema;
}

export const Id = format(z.uuid());
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime();
/** The same in a request. */
export const SentInstant = format(z.iso.datetime());
export const Language = z.enum(languages);
export const RoleKey = z.enum(roleKeys);
export const Country = z.enum(countryCodes as [string, ...string[]]);

type Limits = { max: number; mayBeEmpty?: boolean };
type Reader = { read: (typed: string) => string; decide: (text: string) => TextRefusal | null; max: number };

/** Brings a typed text into its one form and then accepts or refuses it; the message says why, as `text.…`. */
const typed = ({ read, decide, max }: Reader) =>
  z
    .string()
    .meta({ maxLength: max })
    .transform((typed, context) => {
      const text = read(typed);
      const refusal = decide(text);
      if (refusal === null) return text;
      const limits = { tooLong: max, tooShort: minLongSearch, tooManyWords: maxSearchWords };
      context.addIssue({
        code: 'custom',
        message: textMessage(refusal, limits[refusal as keyof typeof limits]),
      });
      return z.NEVER;
    });
const search = (decide: Reader['decide'], max: number) =>
  typed({ read: normalSearch, decide, max }).register(textKinds, { kind: 'search' });

/** X6: a text in one line. */
export const Line = (limits: Limits) =>
  typed({ read: normalLine, decide: (line) => decideLine(line, limits), max: limits.max }).register(
    textKinds,
    { kind: 'line' },
  );
/** X6: a text of several lines. */
export const Text = (limits: Limits) =>
  typed({ read: normalText, decide: (text) => decideText(text, limits), max: limits.max }).register(
    textKinds,
    { kind: 'text' },
  );
/** X6: the name of an account, a group or a view. */
export const Title = (limits: { max: number }) =>
  typed({ read: normalLine, decide: (line) => decideTitle(line, limits), max: limits.max }).register(
    textKinds,
    { kind: 'title' },
  );
/** X6: the first or the last name of a person; `needName` sees to it that there is one of them. */
export const NamePart = typed({ read: normalLine, decide: decideNamePart, max: maxNamePart }).register(
  textKinds,
  { kind: 'name' },
);
/** The name of a person in one field. */
export const Name = typed({
  read: normalLine,
  decide: (name) => (name === '' ? 'required' : decideNamePart(name)),
  max: maxNamePart,
}).register(textKinds, { kind: 'name' });
/** E2: a country in which entitlements are looked up, what decided it, and whether the account owns any there. */
export const Entitlement = z.object({
  country: z.string(),
  by: z.enum(entitlementSources),
  entitled: z.boolean(),
});

/** E3: a license that a user holds. Only while its term runs does it give them anything, so none is named without it. */
export const License = z
  .object({
    product: z.string(),
    /** By the account's calendar. */
    term: z.enum(termStates),
    startsOn: z.string(),
    /** The last day; null without an end. */
    endsOn: z.string().nullable(),
  })
  .meta({ id: 'License' });
export type License = z.output<typeof License>;

/** A calendar day. */
export const Day = z.iso
  .date({ error: textMessage('day') })
  .refine((day) => decideDay(day) === null, { error: textMessage('day') })
  .register(textKinds, { kind: 'day' });
/** B1: the search of a list. */
export const Search = search(decideSearch, maxSearchLength);
/** B1: the search of the list of users: words, or a pasted list of addresses. */
export const UserSearch = search(decideUserSearch, maxPastedLength);
/** B1: the search across all accounts, which needs a few letters. */
export const LongSearch = search(decideLongSearch, maxSearchLength);

/** Turns a typed address into the one form in which addresses are stored and compared. */
export const Email = z
  .string()
  .max(320, { error: textMessage('email') })
  .transform((typed, context) => {
    const email = canonicalEmail(typed);
    if (email !== null) return email;
    context.addIssue({ code: 'custom', message: textMessage('email') });
    return z.NEVER;
  })
  .register(textKinds, { kind: 'email' });
/** An address typed to sign in: what is none belongs to nobody. */
export const TypedEmail = z.string().min(1).max(320).register(textKinds, { kind: 'email' });
/** A password as typed; whether it is good enough is a rule of the domain. */
export const TypedPassword = z.string().min(1).max(1_024).register(textKinds, { kind: 'secret' });
/** The secret part of a one-time link. */
export const LinkToken = z.string().min(1).max(200).register(textKinds, { kind: 'secret' });
/** A secret of a device that counts once. */
export const RefreshToken = z.string().min(1).max(200).register(textKinds, { kind: 'secret' });
/** The name of one attempt to refresh. */
export const RefreshAttempt = z.string().min(16).max(200).register(textKinds, { kind: 'secret' });
/** 32 bytes in base64url, in the one form that they have: a public key, a thumbprint or a challenge. */
export const Bytes32 = format(z.string().regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));
/** Something signed, as one line of three parts (RFC 7515). */
export const CompactJws = format(
  z
    .string()
    .max(4_000)
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
);
/** Tells a person without a session what became of their request. */
export const Ticket = z.string().min(1).max(500).register(textKinds, { kind: 'secret' });
export const Cursor = format(z.string().max(2_000));
/** Turns a typed mail domain into the one form in which domains are stored and compared. */
export const Domain = format(
  z
    .string()
    .max(320, { error: textMessage('domain') })
    .transform((typed, context) => {
      const domain = canonicalDomain(typed);
      if (domain !== null) return domain;
      context.addIssue({ code: 'custom', message: textMessage('domain') });
      return z.NEVER;
    }),
);
/** The name of an audit event. */
export const EventName = format(z.string().regex(/^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/));
export const TimeZone = format(
  z.string().refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'Etc/UTC'),
);
export const AccountNumber = format(
  z
    .string()
    .trim()
    .min(3)
    .max(40)
    .regex(/^[\w./-]+$/),
);
export const Message = Text({ max: 1_000, mayBeEmpty: true });
export const IdempotencyKey = z.string().min(1).max(200);
/** X6: a person has a first name, a last name, or both. The message is at the field that comes first. */
export const needName = <
  Schema extends z.ZodType<{ firstName?: string | undefined; lastName?: string | undefined }>,
>(
  schema: Schema,
) => schema.refine(hasName, { path: ['firstName'], error: textMessage('nameRequired') });

/** What a licensing client asks for by. */
export const FeatureKey = format(z.string().max(60).regex(featureKey));

/** A feature of a product: what a licensing client asks for, and what people call it. */
export const Feature = z.strictObject({
  key: FeatureKey,
  name: Title({ max: 100 }),
});

/** The same in an answer, which has been read already. */
export const KnownFeature = z.object({ key: z.string(), name: z.string() });

export const GroupIds = z.array(Id).max(100);
export const Roles = z.array(RoleKey).max(roleKeys.length);

/** In a query several values are one text with commas; in a body they are a list. */
export const oneOrMany = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.union([
    z.array(item).min(1).max(50),
    format(
      z
        .string()
        .max(2_000)
        .transform((text) => text.split(','))
        .pipe(z.array(item).min(1).max(50)),
    ),
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
