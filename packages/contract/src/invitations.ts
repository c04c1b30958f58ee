import { invitationStates } from '@roster/domain/invitations';
import { maxUserIds } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Code, Id, Instant, Search } from './primitives.ts';

export const Invitation = z.object({
  userId: Id,
  email: z.string(),
  name: z.string(),
  state: z.enum(invitationStates),
  addedAt: Instant,
  sentAt: Instant.nullable(),
  expiresAt: Instant.nullable(),
  /** Why the email could not be delivered, as the receiving server put it. */
  error: z.string().nullable(),
  refusal: Code.nullable(),
});
export type Invitation = z.output<typeof Invitation>;

export const listInvitations = defineEndpoint({
  name: 'listInvitations',
  method: 'GET',
  path: '/invitations',
  summary: 'List users who have not accepted their invitation, newest first',
  access: 'users.invite',
  query: z.strictObject({
    state: z.enum(invitationStates).optional(),
    search: Search.optional(),
  }),
  response: z.object({
    items: z.array(Invitation),
    total: z.int(),
    counts: z.record(z.enum(invitationStates), z.int()),
  }),
  refusals: [],
});

const onMany = z.strictObject({
  userIds: z.array(Id).min(1).max(maxUserIds),
  dryRun: z.boolean().default(false),
});
const outcome = z.object({
  done: z.array(Id),
  refused: z.array(z.object({ id: Id, code: Code, name: z.string().nullable() })),
});

export const resendInvitations = defineEndpoint({
  name: 'resendInvitations',
  method: 'POST',
  path: '/invitations/resend',
  summary: 'Send invitations, again or for the first time; older links end',
  access: 'users.invite',
  body: onMany.meta({ id: 'ResendInvitations' }),
  response: outcome,
  refusals: [],
});

export const withdrawInvitations = defineEndpoint({
  name: 'withdrawInvitations',
  method: 'POST',
  path: '/invitations/withdraw',
  summary: 'Withdraw invitations: deletes the users, and their addresses are free again',
  access: 'users.invite',
  body: onMany.meta({ id: 'WithdrawInvitations' }),
  response: outcome,
  refusals: [],
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
  response: z.object({ sent: z.enum(['passwordReset', 'invitation']) }),
  refusals: [
    'users.notFound',
    'users.administratorProtected',
    'users.managedByOrganization',
    'users.lockedNoReset',
  ],
});
