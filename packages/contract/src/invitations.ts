import type { RefusalCode } from '@roster/domain/refusals';
import { invitationStates } from '@roster/domain/invitations';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { Id, Instant, Page, Search, LinkToken, TypedPassword } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';
import { unusable, passwordRules } from './links.ts';

export const Invitation = z.object({
  userId: Id,
  email: z.string(),
  name: z.string(),
  state: z.enum(invitationStates),
  /** A7: it counts as expired and was ended before, so its link offers no new one: it is sent again by an administrator. */
  ended: z.boolean(),
  addedAt: Instant,
  sentAt: Instant.nullable(),
  expiresAt: Instant.nullable(),
  /** Why the email could not be delivered, as the receiving server put it. */
  error: z.string().nullable(),
  refusal: Code.nullable(),
  /** Why it may not be withdrawn; null if it may. */
  withdrawRefusal: Code.nullable(),
});

export type Invitation = z.output<typeof Invitation>;

export const invitationFilters = {
  state: z.enum(invitationStates).optional(),
  search: Search.optional(),
};

export type InvitationFilters = z.output<z.ZodObject<typeof invitationFilters>>;

export const listInvitations = defineEndpoint({
  name: 'listInvitations',
  method: 'GET',
  path: '/invitations',
  summary: 'List users who have not accepted their invitation, newest first',
  access: 'users.invite',
  query: z.strictObject({
    ...invitationFilters,
    sort: sortable('name', 'addedAt', 'sentAt', 'expiresAt'),
    ...pagingCounted,
  }),
  response: Page(Invitation).extend({
    /** How many there are in each state, whatever the filters. */
    counts: z.record(z.enum(invitationStates), z.int()),
  }),
  refusals: [...listRefusals],
});

/** B5: up to 1,000 users by id, or all that match. */
const onInvitations = onManyOf('userIds', invitationFilters, {});

const notInvited = [
  'users.notFound',
  'users.administratorProtected',
  'users.managedByOrganization',
  'users.notInvited',
] as const;

const result = <const Codes extends readonly RefusalCode[]>(codes: Codes) =>
  outcome(z.never(), codes).omit({ effects: true });

export const resendInvitations = defineEndpoint({
  name: 'resendInvitations',
  method: 'POST',
  path: '/invitations/resend',
  summary:
    'Send invitations, again or for the first time; older links end. One sent less than a minute ago is not sent twice',
  access: 'users.invite',
  body: onInvitations.meta({ id: 'ResendInvitations' }),
  response: result([...notInvited, 'mails.tooMany']).extend({
    /** Of those in `done`: whose invitation went out less than a minute ago, so that it was not sent twice. */
    repeated: z.array(Id),
  }),
  refusals: [...refusalsOnMany],
});

export const withdrawInvitations = defineEndpoint({
  name: 'withdrawInvitations',
  method: 'POST',
  path: '/invitations/withdraw',
  summary: 'Withdraw invitations: deletes the users, and their addresses are free again',
  access: 'users.invite',
  body: onInvitations.meta({ id: 'WithdrawInvitations' }),
  response: result([...notInvited, 'users.isFulfillmentContact']),
  refusals: [...refusalsOnMany],
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
