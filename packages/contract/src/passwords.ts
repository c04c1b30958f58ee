import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Email, LinkToken, TypedPassword, Id } from './machinery/primitives.ts';
import { unusable, passwordRules } from './links.ts';

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

export const changePassword = defineEndpoint({
  name: 'changePassword',
  method: 'POST',
  path: '/profile/password',
  summary: 'Change my password; every other session ends',
  access: 'signedIn',
  sensitive: 'changeOwnCredentials',
  body: z
    .strictObject({ currentPassword: TypedPassword, password: TypedPassword })
    .meta({ id: 'ChangePassword' }),
  response: z.object({ changed: z.literal(true) }),
  refusals: [
    'password.wrongCurrent',
    'password.tooShort',
    'password.tooLong',
    'password.personal',
    'password.common',
    'password.unchanged',
    'users.managedByOrganization',
    'request.tooMany',
  ],
});

export const sendPasswordReset = defineEndpoint({
  name: 'sendPasswordReset',
  method: 'POST',
  path: '/users/{userId}/password-reset',
  summary: 'Send a link to set a new password; to invited users, the invitation again',
  access: 'users.resetPassword',
  status: 202,
  params: z.strictObject({ userId: Id }),
  body: z.strictObject({}).meta({ id: 'SendPasswordReset' }),
  response: z.object({
    sent: z.enum(['passwordReset', 'invitation']),
    /** True if the same email went out less than a minute ago, so that it was not sent twice. */
    repeated: z.boolean(),
  }),
  refusals: [
    'mails.tooMany',
    'users.notFound',
    'users.administratorProtected',
    'users.managedByOrganization',
    'users.lockedNoReset',
  ],
});
