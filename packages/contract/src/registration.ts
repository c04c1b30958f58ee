import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import {
  Country,
  Email,
  Id,
  Instant,
  Language,
  Line,
  LinkToken,
  Message,
  NamePart,
  needName,
  TypedPassword,
} from './machinery/primitives.ts';

const AccountNumber = Line({ max: 40 });

/** P0: the sender may not own the address, so nothing else is stored about the person. */
export const RegisterBody = z
  .strictObject({
    email: Email,
    /** The language of the mail. */
    language: Language,
    /** Shown to the owner of the address, who may confirm it. */
    accountNumber: AccountNumber.optional(),
  })
  .meta({ id: 'Register' });

/** What the person chooses once the address is proven. */
export const VerifyEmailBody = needName(
  z.strictObject({
    token: LinkToken,
    password: TypedPassword,
    firstName: NamePart.default(''),
    lastName: NamePart.default(''),
    country: Country,
    language: Language.optional(),
    /** P1: asks to join this account where the address alone leads into none. */
    accountNumber: AccountNumber.optional(),
  }),
).meta({ id: 'VerifyEmail' });

export const register = defineEndpoint({
  name: 'register',
  method: 'POST',
  path: '/registrations',
  summary: 'Register; same response for every address',
  access: 'public',
  status: 202,
  body: RegisterBody,
  response: z.object({ accepted: z.literal(true) }),
  refusals: ['request.tooMany'],
});

export const verifyEmail = defineEndpoint({
  name: 'verifyEmail',
  method: 'POST',
  path: '/email-verifications',
  summary: 'Verify an address with the link of its mail, and choose name, country and password',
  access: 'public',
  body: VerifyEmailBody,
  response: z.object({
    email: z.string(),
    /** The state of the user after verification: P1. */
    standing: z.enum(['joined', 'waiting', 'unaffiliated']),
    accountName: z.string().nullable(),
    /** P2: they belong to the domain of an account that rejected them: when they may ask it again. */
    askAgainAt: Instant.nullable(),
    /** While the person waits for approval, the page finds out with it when that is decided. */
    ticket: z.string().nullable(),
  }),
  refusals: [
    'links.unknown',
    'links.used',
    'links.replaced',
    'links.invitationNeeded',
    'links.expired',
    'users.emailNotAvailable',
    'password.tooShort',
    'password.tooLong',
    'password.personal',
    'password.common',
    'join.accountNotFound',
    'join.tooEarly',
    'request.tooMany',
  ],
});

export const askToJoin = defineEndpoint({
  name: 'askToJoin',
  method: 'POST',
  path: '/join-requests',
  summary: 'Ask to join an account by its number, or without one the account that has verified my domain',
  access: 'pass',
  status: 201,
  body: z
    .strictObject({ accountNumber: AccountNumber.optional(), message: Message.optional() })
    .meta({ id: 'AskToJoin' }),
  response: z.object({
    standing: z.enum(['joined', 'waiting']),
    /** Null where the domain has auto-approval and they joined right away. */
    requestId: Id.nullable(),
    accountName: z.string(),
    requestedAt: Instant,
  }),
  refusals: [
    'join.alreadyAffiliated',
    'join.alreadyWaiting',
    'join.accountNotFound',
    'join.tooEarly',
    'join.domainNotVerified',
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
