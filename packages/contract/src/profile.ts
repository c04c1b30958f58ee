import { approvalMailChoices, requestEndings, requestStates } from '@roster/domain/approvals';
import { lockReasons } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging } from './machinery/list.ts';
import {
  Country,
  Entitlement,
  Id,
  Instant,
  Language,
  License,
  NamePart,
  needName,
  Page,
  RoleKey,
} from './machinery/primitives.ts';
import { SignInAttempt } from './users.ts';

export const Profile = z
  .object({
    id: Id,
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    country: z.string().nullable(),
    language: Language,
    federated: z.boolean(),
    lockReasons: z.array(z.enum(lockReasons)),
    /** P3: only for approvers. */
    approvalMail: z.enum(approvalMailChoices).nullable(),
    /** The address that still has to confirm a change (A6). */
    newEmail: z.string().nullable(),
    /** Null if not affiliated. Members only ever see their own account's administrators (H1). */
    affiliation: z
      .object({
        accountName: z.string(),
        accountNumber: z.string(),
        joinedAt: Instant,
        source: z.string(),
        roles: z.array(RoleKey),
        groups: z.array(z.string()),
        licenses: z.array(License),
        entitlement: Entitlement,
        administrators: z.array(
          z.object({
            id: Id,
            name: z.string(),
            email: z.string(),
            role: z.enum(['accountAdministrator', 'coAdministrator']),
          }),
        ),
        /** Who can give them a license (E3): the administrators among them, and License Managers. */
        licenseGivers: z.array(
          z.object({
            id: Id,
            name: z.string(),
            email: z.string(),
            role: z.enum(['accountAdministrator', 'coAdministrator', 'licenseManager']),
          }),
        ),
      })
      .nullable(),
    /** The state of an unaffiliated user: their latest request to join an account. */
    joinRequest: z
      .object({
        id: Id,
        accountName: z.string(),
        state: z.enum(requestStates),
        requestedAt: Instant,
        decidedAt: Instant.nullable(),
        reason: z.string().nullable(),
        askAgainAt: Instant.nullable(),
        /** Why it ended, where no one decided it. */
        endedBecause: z.enum(requestEndings).nullable(),
      })
      .nullable(),
    /**
     * P1: the account that has verified the domain of an unaffiliated user, who may ask it without its number; null while
     * they wait.
     */
    domainAccount: z
      .object({
        accountName: z.string(),
        /** P2: from when on; null if right away. */
        askAgainAt: Instant.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Profile' });

export type Profile = z.output<typeof Profile>;

export const getProfile = defineEndpoint({
  name: 'getProfile',
  method: 'GET',
  path: '/profile',
  summary: 'Get my account, roles and administrators',
  access: 'pass',
  response: Profile,
  refusals: ['session.required'],
});

export const UpdateProfileBody = needName(
  z.strictObject({
    language: Language.optional(),
    firstName: NamePart.optional(),
    lastName: NamePart.optional(),
    country: Country.optional(),
    approvalMail: z.enum(approvalMailChoices).optional(),
  }),
)
  .refine((body) => Object.values(body).some((value) => value !== undefined), {
    message: 'nothing to change',
  })
  .meta({ id: 'UpdateProfile' });

export const updateProfile = defineEndpoint({
  name: 'updateProfile',
  method: 'PATCH',
  path: '/profile',
  summary: 'Change my name, language and email preferences',
  access: 'signedIn',
  body: UpdateProfileBody,
  response: Profile,
  refusals: ['session.required', 'users.managedByOrganization'],
});

export const OwnSession = z.object({
  id: Id,
  startedAt: Instant,
  lastSeenAt: Instant,
  device: z.string(),
  current: z.boolean(),
});

export const listOwnSessions = defineEndpoint({
  name: 'listOwnSessions',
  method: 'GET',
  path: '/profile/sessions',
  summary: 'List my current sessions',
  access: 'signedIn',
  query: z.strictObject(paging),
  response: Page(OwnSession),
  refusals: [...listRefusals],
});

export const endOwnSessions = defineEndpoint({
  name: 'endOwnSessions',
  method: 'POST',
  path: '/profile/sessions/end',
  summary: 'End one of my sessions, or all but this one',
  access: 'signedIn',
  body: z
    .union([
      z.strictObject({ sessionIds: z.array(Id).min(1).max(100) }),
      z.strictObject({ others: z.literal(true) }),
    ])
    .meta({ id: 'EndOwnSessions' }),
  response: z.object({
    ended: z.int(),
    /** Licensing devices that were signed out with them. */
    devices: z.int(),
  }),
  refusals: [],
});

export const listOwnSignIns = defineEndpoint({
  name: 'listOwnSignIns',
  method: 'GET',
  path: '/profile/sign-ins',
  summary: 'List my latest sign-ins, including failed ones',
  access: 'signedIn',
  query: z.strictObject(paging),
  response: Page(SignInAttempt),
  refusals: [...listRefusals],
});

export const downloadMyData = defineEndpoint({
  name: 'downloadMyData',
  method: 'GET',
  path: '/profile/data',
  summary: 'Download all data stored about me',
  access: 'pass',
  response: z.record(z.string(), z.unknown()),
  refusals: [],
});
