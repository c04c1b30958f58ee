import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import {
  Country,
  Email,
  Id,
  Instant,
  Language,
  LinkToken,
  Message,
  Name,
  TypedPassword,
} from './primitives.ts';

export const RegisterBody = z
  .strictObject({
    email: Email,
    firstName: Name,
    lastName: Name,
    country: Country,
    language: Language,
    password: TypedPassword,
  })
  .meta({ id: 'Register' });

export const register = defineEndpoint({
  name: 'register',
  method: 'POST',
  path: '/registrations',
  summary: 'Register; same response for every address',
  access: 'public',
  status: 202,
  body: RegisterBody,
  response: z.object({ accepted: z.literal(true) }),
  refusals: [
    'password.tooShort',
    'password.tooLong',
    'password.personal',
    'password.common',
    'request.tooMany',
  ],
});

export const verifyEmail = defineEndpoint({
  name: 'verifyEmail',
  method: 'POST',
  path: '/email-verifications',
  summary: 'Verify the address of a registration with the link of its email',
  access: 'public',
  body: z.strictObject({ token: LinkToken }).meta({ id: 'VerifyEmail' }),
  response: z.object({
    email: z.string(),
    /** The state of the user after verification: P1. */
    standing: z.enum(['joined', 'waiting', 'unaffiliated']),
    accountName: z.string().nullable(),
  }),
  refusals: ['links.unknown', 'links.used', 'links.replaced', 'links.expired', 'users.emailNotAvailable'],
});

export const askToJoin = defineEndpoint({
  name: 'askToJoin',
  method: 'POST',
  path: '/join-requests',
  summary: 'Ask to join an account by its number',
  access: 'pass',
  status: 201,
  body: z
    .strictObject({ accountNumber: z.string().trim().min(1).max(40), message: Message.optional() })
    .meta({ id: 'AskToJoin' }),
  response: z.object({ requestId: Id, accountName: z.string(), requestedAt: Instant }),
  refusals: [
    'join.alreadyAffiliated',
    'join.alreadyWaiting',
    'join.accountNotFound',
    'join.tooEarly',
    'users.domainOwnedByOther',
    'request.tooMany',
  ],
});

export const withdrawJoinRequest = defineEndpoint({
  name: 'withdrawJoinRequest',
  method: 'POST',
  path: '/join-requests/withdraw',
  summary: 'Withdraw my request to join',
  access: 'pass',
  body: z.strictObject({}).meta({ id: 'WithdrawJoinRequest' }),
  response: z.object({ withdrawn: z.literal(true) }),
  refusals: ['join.notWaiting'],
});
