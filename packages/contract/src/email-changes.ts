import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Email, TypedPassword } from './machinery/primitives.ts';
import { params } from './edits.ts';
import { unusable, token } from './links.ts';

export const ChangeEmailBody = z.strictObject({ email: Email }).meta({ id: 'ChangeUserEmail' });

const SentEmail = z.object({
  sentTo: z.string(),
  /** True if the same email went out less than a minute ago, so that it was not sent twice. */
  repeated: z.boolean(),
});

export const changeUserEmail = defineEndpoint({
  name: 'changeUserEmail',
  method: 'POST',
  path: '/users/{userId}/email',
  summary: 'Change the address a user signs in with; the new mailbox confirms',
  access: 'users.edit',
  sensitive: 'changeOwnAddress',
  status: 202,
  params,
  body: ChangeEmailBody,
  response: SentEmail,
  refusals: [
    'mails.tooMany',
    'users.notFound',
    'users.administratorProtected',
    'users.managedByOrganization',
    'users.emailOutsideDomains',
    'users.emailNotAvailable',
    'users.tooManyProbes',
  ],
});

export const changeEmail = defineEndpoint({
  name: 'changeEmail',
  method: 'POST',
  path: '/profile/email',
  summary: 'Change the address I sign in with; the new mailbox confirms',
  access: 'signedIn',
  sensitive: 'changeOwnCredentials',
  status: 202,
  body: z.strictObject({ email: Email, currentPassword: TypedPassword }).meta({ id: 'ChangeEmail' }),
  response: SentEmail,
  refusals: [
    'password.wrongCurrent',
    'users.emailNotAvailable',
    'users.managedByOrganization',
    'mails.tooMany',
    'request.tooMany',
  ],
});

/** A6: the account that they waited to join because of the domain of the address before, where that has ended. */
const endedRequest = z.string().nullable();

export const confirmEmailChange = defineEndpoint({
  name: 'confirmEmailChange',
  method: 'POST',
  path: '/email-changes/confirm',
  summary: 'Confirm a changed address from the new mailbox',
  access: 'public',
  body: token.meta({ id: 'ConfirmEmailChange' }),
  response: z.object({
    email: z.string(),
    endedRequest,
    /** Someone who never set a password accepts the invitation that was just sent, or has to ask for one. */
    next: z.enum(['signIn', 'acceptInvitation', 'askForInvitation']),
  }),
  refusals: [...unusable, 'users.emailNotAvailable'],
});

export const undoEmailChange = defineEndpoint({
  name: 'undoEmailChange',
  method: 'POST',
  path: '/email-changes/undo',
  summary: 'Undo a changed address from the old mailbox',
  access: 'public',
  body: token.meta({ id: 'UndoEmailChange' }),
  response: z.object({ email: z.string(), endedRequest }),
  refusals: [...unusable, 'users.emailNotAvailable'],
});
