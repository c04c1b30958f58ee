import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { undo, undoable } from './machinery/undoable.ts';
import { Country, Id, Instant, oneOrMany, Page, Search } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

export const FulfillmentContact = z
  .object({
    id: Id,
    userId: Id,
    name: z.string(),
    email: z.string(),
    /** Null for all countries. */
    country: z.string().nullable(),
    since: Instant,
    /** Why the duty cannot simply end; null if it can. */
    refusal: Code.nullable(),
    /** Why nobody else can take it over; null where they can. */
    replaceRefusal: Code.nullable(),
  })
  .meta({ id: 'FulfillmentContact' });
export type FulfillmentContact = z.output<typeof FulfillmentContact>;

const answer = z.object({ items: z.array(FulfillmentContact), ...undo });
const params = z.strictObject({ contactId: Id });

export const contactFilters = {
  search: Search.optional(),
  /** The country they are contact for; `all` for those who are for all countries. */
  country: oneOrMany(z.enum([...Country.options, 'all'])).optional(),
};
export type ContactFilters = z.output<z.ZodObject<typeof contactFilters>>;

export const listContacts = defineEndpoint({
  name: 'listContacts',
  method: 'GET',
  path: '/fulfillment-contacts',
  summary: 'List the fulfillment contacts of my account',
  access: 'contacts.read',
  query: z.strictObject({
    ...contactFilters,
    sort: sortable('name', 'country', 'since'),
    ...pagingCounted,
  }),
  response: Page(FulfillmentContact),
  refusals: [...listRefusals],
});

export const AddContactBody = z
  .strictObject({ userId: Id, country: Country.nullable().default(null), ...undoable })
  .meta({ id: 'AddContact' });

export const addContact = defineEndpoint({
  name: 'addContact',
  method: 'POST',
  path: '/fulfillment-contacts',
  summary: 'Make a user a fulfillment contact, for a country or for all',
  access: 'contacts.edit',
  status: 201,
  body: AddContactBody,
  response: answer,
  refusals: ['users.notFound', 'users.administratorProtected', 'contacts.alreadyContact', 'contacts.tooMany'],
});

export const replaceContact = defineEndpoint({
  name: 'replaceContact',
  method: 'POST',
  path: '/fulfillment-contacts/{contactId}/replace',
  summary: 'Replace a fulfillment contact by another user',
  access: 'contacts.edit',
  params,
  body: z.strictObject({ userId: Id, ...undoable }).meta({ id: 'ReplaceContact' }),
  response: answer,
  refusals: [
    'contacts.notFound',
    'users.notFound',
    'users.administratorProtected',
    'contacts.replacementNotMember',
    'contacts.alreadyContact',
  ],
});

const unendable = ['contacts.notFound', 'users.administratorProtected', 'contacts.lastOne'] as const;

export const endContact = defineEndpoint({
  name: 'endContact',
  method: 'POST',
  path: '/fulfillment-contacts/{contactId}/end',
  summary: 'End the duty of a fulfillment contact; one must always remain',
  access: 'contacts.edit',
  params,
  body: z.strictObject({ ...undoable }).meta({ id: 'EndContact' }),
  response: answer,
  refusals: [...unendable],
});

export const endContacts = defineEndpoint({
  name: 'endContacts',
  method: 'POST',
  path: '/fulfillment-contacts/end',
  summary: 'End the duties of fulfillment contacts: some, or all that match; one must always remain',
  access: 'contacts.edit',
  body: onManyOf('contactIds', contactFilters, { ...undoable }).meta({ id: 'EndContacts' }),
  response: outcome(z.never(), unendable).omit({ effects: true }),
  refusals: [...refusalsOnMany],
});
