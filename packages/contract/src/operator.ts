import { startWarningCodes } from '@roster/domain/start-warnings';
import { lockReasons, userStatuses } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging, sortable } from './machinery/list.ts';
import {
  AccountNumber,
  Country,
  Domain,
  Email,
  Id,
  Instant,
  Language,
  LongSearch,
  NamePart,
  needName,
  Page,
  RoleKey,
  Search,
  Text,
  Title,
  oneOrMany,
} from './machinery/primitives.ts';

const accountFields = {
  id: Id,
  number: z.string(),
  name: z.string(),
  mainCountry: z.string(),
  members: z.int(),
  createdAt: Instant,
  closedAt: Instant.nullable(),
  /** True if the account has no administrator who can sign in, and none is invited. */
  lacksAdministrator: z.boolean(),
};

export const OperatedAccount = z
  .object({
    ...accountFields,
    administrators: z.array(
      z.object({ id: Id, name: z.string(), email: z.string(), status: z.enum(userStatuses) }),
    ),
    domains: z.array(z.object({ domain: z.string(), verifiedAt: Instant, federated: z.boolean() })),
  })
  .meta({ id: 'OperatedAccount' });
export type OperatedAccount = z.output<typeof OperatedAccount>;

/** Accounts that are open or closed, or open without an administrator who can sign in. */
export const accountStates = ['open', 'closed', 'noAdministrator'] as const;

export const accountFilters = {
  search: Search.optional(),
  state: z.enum(accountStates).optional(),
  /** The main country. */
  country: oneOrMany(Country).optional(),
};

export const listAccounts = defineEndpoint({
  name: 'listAccounts',
  method: 'GET',
  path: '/operator/accounts',
  summary: 'List all accounts, by name',
  access: 'operator',
  query: z.strictObject({
    ...accountFilters,
    sort: sortable('name', 'number', 'members', 'createdAt'),
    ...paging,
  }),
  response: Page(z.object(accountFields)),
  refusals: [...listRefusals],
});

const Appointee = needName(
  z.strictObject({
    email: Email,
    firstName: NamePart.default(''),
    lastName: NamePart.default(''),
    language: Language.optional(),
  }),
);

export const CreateAccountBody = z
  .strictObject({
    name: Title({ max: 120 }),
    number: AccountNumber,
    mainCountry: Country,
    defaultLanguage: Language.default('en'),
    administrator: Appointee,
  })
  .meta({ id: 'CreateAccount' });

const answersOfAppointing = [
  'users.inOtherAccount',
  'users.domainOwnedByOther',
  'users.isOperator',
  'users.staysLocked',
  'mails.tooMany',
] as const;

export const createAccount = defineEndpoint({
  name: 'createAccount',
  method: 'POST',
  path: '/operator/accounts',
  summary: 'Create an account with its first Account Administrator, by invitation',
  access: 'operator',
  sensitive: 'grantAdministrator',
  status: 201,
  body: CreateAccountBody,
  response: OperatedAccount,
  refusals: ['accounts.numberTaken', ...answersOfAppointing],
});

const params = z.strictObject({ accountId: Id });

export const getOperatedAccount = defineEndpoint({
  name: 'getOperatedAccount',
  method: 'GET',
  path: '/operator/accounts/{accountId}',
  summary: 'Get an account as the operator sees it',
  access: 'operator',
  params,
  response: OperatedAccount,
  refusals: ['accounts.notFound'],
});

const reason = Text({ max: 500 });

export const closeAccount = defineEndpoint({
  name: 'closeAccount',
  method: 'POST',
  path: '/operator/accounts/{accountId}/close',
  summary: 'Close an account: its administrators may read and export for 30 days, then all users are removed',
  access: 'operator',
  params,
  body: z.strictObject({ reason }).meta({ id: 'CloseAccount' }),
  response: OperatedAccount,
  refusals: ['accounts.notFound', 'accounts.alreadyClosed'],
});

export const AppointAdministratorBody = Appointee.meta({ id: 'AppointAdministrator' });

export const appointAdministrator = defineEndpoint({
  name: 'appointAdministrator',
  method: 'POST',
  path: '/operator/accounts/{accountId}/administrators',
  summary: 'Make a member, an unaffiliated user or a new person an Account Administrator',
  access: 'operator',
  sensitive: 'grantAdministrator',
  status: 201,
  params,
  body: AppointAdministratorBody,
  response: OperatedAccount,
  refusals: ['accounts.notFound', 'accounts.alreadyClosed', ...answersOfAppointing],
});

export const verifyDomainByHand = defineEndpoint({
  name: 'verifyDomainByHand',
  method: 'POST',
  path: '/operator/accounts/{accountId}/domains',
  summary: 'Mark a domain as verified for an account',
  access: 'operator',
  sensitive: 'changeDomains',
  status: 201,
  params,
  body: z.strictObject({ domain: Domain, reason }).meta({ id: 'VerifyDomainByHand' }),
  response: OperatedAccount,
  refusals: ['accounts.notFound', 'accounts.alreadyClosed', 'domains.taken'],
});

export const removeDomain = defineEndpoint({
  name: 'removeDomain',
  method: 'POST',
  path: '/operator/accounts/{accountId}/domains/remove',
  summary: 'Remove a verified domain from an account; its members stay',
  access: 'operator',
  sensitive: 'changeDomains',
  params,
  body: z.strictObject({ domain: Domain, reason }).meta({ id: 'RemoveDomain' }),
  response: OperatedAccount,
  refusals: ['accounts.notFound', 'domains.notFound'],
});

export const OperatedUser = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    status: z.enum(userStatuses),
    lockReasons: z.array(z.enum(lockReasons)),
    operator: z.boolean(),
    roles: z.array(RoleKey),
    account: z.object({ id: Id, name: z.string() }).nullable(),
    lastSignInAt: Instant.nullable(),
  })
  .meta({ id: 'OperatedUser' });
export type OperatedUser = z.output<typeof OperatedUser>;

export const findUsersEverywhere = defineEndpoint({
  name: 'findUsersEverywhere',
  method: 'GET',
  path: '/operator/users',
  summary: 'Find users in all accounts and in none, by at least three letters',
  access: 'operator',
  query: z.strictObject({ search: LongSearch, ...paging }),
  response: Page(OperatedUser),
  refusals: [...listRefusals],
});

export const getOperatedUser = defineEndpoint({
  name: 'getOperatedUser',
  method: 'GET',
  path: '/operator/users/{userId}',
  summary: 'Get a user of any account or of none',
  access: 'operator',
  params: z.strictObject({ userId: Id }),
  response: OperatedUser,
  refusals: ['users.notFound'],
});

const onUser = {
  access: 'operator',
  method: 'POST',
  params: z.strictObject({ userId: Id }),
  body: z.strictObject({ reason }).meta({ id: 'OperateOnUser' }),
} as const;

export const lockByOperator = defineEndpoint({
  ...onUser,
  name: 'lockByOperator',
  path: '/operator/users/{userId}/lock',
  summary: 'Lock a user of any account; only an operator unlocks them',
  response: OperatedUser,
  refusals: ['users.notFound', 'users.isOperator', 'users.alreadyLocked'],
});

export const unlockByOperator = defineEndpoint({
  ...onUser,
  name: 'unlockByOperator',
  path: '/operator/users/{userId}/unlock',
  summary: 'Clear the lock of an operator; other lock reasons stay',
  /** True if they would have been invited again, but it was one too many for this hour. */
  response: OperatedUser.extend({ invitationHeldBack: z.boolean() }).meta({ id: 'UnlockedUser' }),
  refusals: ['users.notFound', 'users.isOperator', 'users.notLocked'],
});

export const releaseByOperator = defineEndpoint({
  ...onUser,
  name: 'releaseByOperator',
  path: '/operator/users/{userId}/release',
  summary: 'Release a user from their account',
  response: OperatedUser,
  refusals: ['users.notFound', 'users.isOperator', 'users.notAffiliated', 'users.isFulfillmentContact'],
});

export const eraseUser = defineEndpoint({
  ...onUser,
  name: 'eraseUser',
  path: '/operator/users/{userId}/erase',
  sensitive: 'erase',
  summary: 'Permanently delete a person; the audit log keeps what happened, without a name',
  response: z.object({ erased: z.literal(true) }),
  refusals: ['users.notFound', 'users.isOperator', 'users.isFulfillmentContact'],
});

export const getStartWarnings = defineEndpoint({
  name: 'getStartWarnings',
  method: 'GET',
  path: '/operator/start-warnings',
  summary: 'List what this server was started with although it is doubtful',
  access: 'operator',
  response: z
    .object({
      warnings: z.array(
        z.object({ code: z.enum(startWarningCodes), values: z.record(z.string(), z.string()) }),
      ),
    })
    .meta({ id: 'StartWarnings' }),
  refusals: [],
});
