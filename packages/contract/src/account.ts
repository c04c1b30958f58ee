import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import {
  Country,
  Domain,
  GroupIds,
  Id,
  Instant,
  Language,
  RoleKey,
  TimeZone,
  Title,
} from './machinery/primitives.ts';

const defaultRoles = z.array(RoleKey.exclude(['accountAdministrator', 'coAdministrator'])).max(8);

export const AccountSettings = z
  .object({
    name: z.string(),
    number: z.string(),
    mainCountry: z.string(),
    entitledCountries: z.array(z.string()),
    defaultLanguage: Language,
    timeZone: z.string(),
    defaultRoles: z.array(RoleKey),
    defaultGroupIds: z.array(Id),
    primaryContact: z.object({ id: Id, name: z.string(), email: z.string() }).nullable(),
    domains: z.array(
      z.object({
        domain: z.string(),
        autoApproval: z.boolean(),
        federated: z.boolean(),
        verifiedAt: Instant,
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'AccountSettings' });

export type AccountSettings = z.output<typeof AccountSettings>;

export const getAccount = defineEndpoint({
  name: 'getAccount',
  method: 'GET',
  path: '/account',
  summary: 'Get the settings of my account',
  access: 'account.read',
  response: AccountSettings,
  refusals: [],
});

export const UpdateAccountBody = z
  .strictObject({
    version: z.int(),
    name: Title({ max: 120 }).optional(),
    mainCountry: Country.optional(),
    entitledCountries: z.array(Country).min(1).max(250).optional(),
    defaultLanguage: Language.optional(),
    timeZone: TimeZone.optional(),
    defaultRoles: defaultRoles.optional(),
    defaultGroupIds: GroupIds.optional(),
    primaryContactId: Id.nullable().optional(),
  })
  .meta({ id: 'UpdateAccount' });

export const updateAccount = defineEndpoint({
  name: 'updateAccount',
  method: 'PATCH',
  path: '/account',
  summary: 'Change the settings of my account',
  access: 'account.edit',
  body: UpdateAccountBody,
  response: AccountSettings,
  refusals: ['account.changedMeanwhile', 'account.contactNotMember', 'groups.notFound'],
});

export const setAutoApproval = defineEndpoint({
  name: 'setAutoApproval',
  method: 'POST',
  path: '/account/auto-approval',
  summary: 'Turn auto-approval on or off for a verified domain',
  access: 'account.edit',
  sensitive: 'changeDomains',
  body: z.strictObject({ domain: Domain, autoApproval: z.boolean() }).meta({ id: 'SetAutoApproval' }),
  response: AccountSettings,
  refusals: ['account.domainNotFound'],
});
