import { linkPurposes } from '@roster/domain/links';
import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Code, Email, Instant, LinkToken, TypedPassword } from './primitives.ts';

const unusable = [
  'links.unknown',
  'links.used',
  'links.replaced',
  'links.expired',
  'links.locked',
  'signIn.accountClosed',
] as const;
const passwordRules = [
  'password.tooShort',
  'password.tooLong',
  'password.personal',
  'password.common',
] as const;

export const LinkInfo = z.object({
  purpose: z.enum(linkPurposes),
  /** Why it cannot be used; null if it can, once. */
  refusal: Code.nullable(),
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

const token = z.strictObject({ token: LinkToken });

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
    'links.locked',
    'signIn.accountClosed',
    'request.tooMany',
  ],
});

export const acceptInvitation = defineEndpoint({
  name: 'acceptInvitation',
  method: 'POST',
  path: '/invitations/accept',
  summary: 'Set the first password with the link of an invitation',
  access: 'public',
  body: z.strictObject({ token: LinkToken, password: TypedPassword }).meta({ id: 'AcceptInvitation' }),
  response: z.object({ email: z.string() }),
  refusals: [...unusable, ...passwordRules],
});

export const requestPasswordReset = defineEndpoint({
  name: 'requestPasswordReset',
  method: 'POST',
  path: '/password-reset-requests',
  summary: 'Request a link to set a new password; same response for every address',
  access: 'public',
  status: 202,
  body: z.strictObject({ email: Email }).meta({ id: 'RequestPasswordReset' }),
  response: z.object({ accepted: z.literal(true) }),
  refusals: ['request.tooMany'],
});

export const resetPassword = defineEndpoint({
  name: 'resetPassword',
  method: 'POST',
  path: '/password-resets',
  summary: 'Set a new password with the link of a reset email',
  access: 'public',
  body: z.strictObject({ token: LinkToken, password: TypedPassword }).meta({ id: 'ResetPassword' }),
  response: z.object({ email: z.string() }),
  refusals: [...unusable, ...passwordRules],
});

export const leaveByLink = defineEndpoint({
  name: 'leaveByLink',
  method: 'POST',
  path: '/not-my-organization',
  summary: 'This is not my organization: end an affiliation that someone else created',
  access: 'public',
  body: token.meta({ id: 'LeaveByLink' }),
  response: z.object({ left: z.literal(true) }),
  refusals: [...unusable, 'users.lastAdministrator', 'users.isFulfillmentContact'],
});

export const confirmEmailChange = defineEndpoint({
  name: 'confirmEmailChange',
  method: 'POST',
  path: '/email-changes/confirm',
  summary: 'Confirm a changed address from the new mailbox',
  access: 'public',
  body: token.meta({ id: 'ConfirmEmailChange' }),
  response: z.object({ email: z.string() }),
  refusals: [...unusable, 'users.emailNotAvailable'],
});

export const undoEmailChange = defineEndpoint({
  name: 'undoEmailChange',
  method: 'POST',
  path: '/email-changes/undo',
  summary: 'Undo a changed address from the old mailbox',
  access: 'public',
  body: token.meta({ id: 'UndoEmailChange' }),
  response: z.object({ email: z.string() }),
  refusals: [...unusable, 'users.emailNotAvailable'],
});
