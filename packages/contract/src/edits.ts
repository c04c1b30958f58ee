import * as z from 'zod';
import { AccessChanges } from './access-changes.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import {
  Country,
  Day,
  Entitlement,
  Id,
  Language,
  Line,
  NamePart,
  needName,
  Text,
} from './machinery/primitives.ts';
import { onMany, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { undoable } from './machinery/undoable.ts';
import { UserDetail } from './users.ts';

export const EditUserBody = needName(
  z.strictObject({
    /** The version the editor has seen; a different one means that someone else saved first. */
    version: z.int(),
    firstName: NamePart.optional(),
    lastName: NamePart.optional(),
    country: Country.nullable().optional(),
    entitlementCountry: Country.nullable().optional(),
    language: Language.optional(),
    /** The last day of access, as a date, today or later and never one's own; the affiliation ends when that day ends in the account's time zone. */
    lastDay: Day.nullable().optional(),
    employeeNumber: Line({ max: 50, mayBeEmpty: true }).nullable().optional(),
    department: Line({ max: 100, mayBeEmpty: true }).nullable().optional(),
    /** For administrators; nobody sees or writes the one about themselves. */
    note: Text({ max: 1_000, mayBeEmpty: true }).nullable().optional(),
  }),
).meta({ id: 'EditUser' });

export const params = z.strictObject({ userId: Id });

export const editUser = defineEndpoint({
  name: 'editUser',
  method: 'PATCH',
  path: '/users/{userId}',
  summary: 'Edit a user',
  access: 'users.edit',
  params,
  body: EditUserBody,
  response: UserDetail,
  refusals: [
    'users.notFound',
    'users.administratorProtected',
    'users.noteAboutYourself',
    'users.ownLastDay',
    'users.lastDayPast',
    'users.isFulfillmentContact',
    'users.changedMeanwhile',
  ],
});

export const closeSetup = defineEndpoint({
  name: 'closeSetup',
  method: 'POST',
  path: '/users/{userId}/setup/close',
  summary: 'Dismiss the "Finish setting up" list, even with open steps',
  access: 'users.edit',
  params,
  body: z.strictObject({}).meta({ id: 'CloseSetup' }),
  response: UserDetail,
  refusals: ['users.notFound', 'users.administratorProtected'],
});

export const changeEntitlementCountry = defineEndpoint({
  name: 'changeEntitlementCountry',
  method: 'POST',
  path: '/users/entitlement-country',
  summary: 'Set or clear the entitlement country of users',
  access: 'users.edit',
  /** E2: null clears it. A country in which the account owns no entitlements is a warning, in the dry run. */
  body: onMany({ entitlementCountry: Country.nullable(), ...undoable }).meta({
    id: 'ChangeEntitlementCountry',
  }),
  response: outcome(
    AccessChanges.extend({
      before: Entitlement,
      after: Entitlement,
      /** The country without entitlements that the user is left with; null where it is none. */
      mismatch: z.string().nullable(),
    }),
    ['users.notFound', 'users.administratorProtected', 'users.sameEntitlementCountry'],
  ),
  refusals: [...refusalsOnMany],
});
