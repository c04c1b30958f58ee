import { linkPurposes } from '@roster/domain/links';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Instant, LinkToken } from './machinery/primitives.ts';

export const unusable = [
  'links.unknown',
  'links.used',
  'links.replaced',
  'links.invitationNeeded',
  'links.expired',
  'links.locked',
  'signIn.accountClosed',
] as const;

export const passwordRules = [
  'password.tooShort',
  'password.tooLong',
  'password.personal',
  'password.common',
] as const;

export const LinkInfo = z.object({
  purpose: z.enum(linkPurposes),
  /** Why it cannot be used; null if it can, once. */
  refusal: z.enum(unusable).nullable(),
  expiresAt: Instant,
  /** The user it concerns; null for a registration. If someone else is signed in, the page asks before it is used. */
  userId: z.uuid().nullable(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  accountName: z.string().nullable(),
  /** The account number that the request to register named: it may come from a stranger, so the person confirms it. */
  accountNumber: z.string().nullable(),
  /** An expired one of this kind can be replaced by a new mail to the same address. */
  renewable: z.boolean(),
});

export type LinkInfo = z.output<typeof LinkInfo>;

export const token = z.strictObject({ token: LinkToken });

/** A POST, because addresses are logged and must not contain the token. It does not consume the link. */
export const inspectLink = defineEndpoint({
  name: 'inspectLink',
  method: 'POST',
  path: '/links/inspect',
  summary: 'Get the purpose of a one-time link and whether it can still be used',
  access: 'public',
  body: token.meta({ id: 'InspectLink' }),
  response: LinkInfo,
  refusals: ['links.unknown', 'request.tooMany'],
});

export const renewLink = defineEndpoint({
  name: 'renewLink',
  method: 'POST',
  path: '/links/renew',
  summary: 'Replace an expired link by a new one, sent to the same mailbox',
  access: 'public',
  status: 202,
  body: token.meta({ id: 'RenewLink' }),
  response: z.object({ accepted: z.literal(true) }),
  refusals: [
    'links.unknown',
    'links.used',
    'links.replaced',
    'links.invitationNeeded',
    'links.locked',
    'signIn.accountClosed',
    'mails.tooMany',
    'request.tooMany',
  ],
});
