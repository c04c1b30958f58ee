import { invitationStates } from '@roster/domain/invitations';
import { userStatuses } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';

export const getOverview = defineEndpoint({
  name: 'getOverview',
  method: 'GET',
  path: '/overview',
  summary: 'Get my account in figures',
  access: 'overview.read',
  response: z
    .object({
      users: z.int(),
      byStatus: z.record(z.enum(userStatuses), z.int()),
      pendingApprovals: z.int(),
      neverSignedIn: z.int(),
      notSeenFor90Days: z.int(),
      countryMismatch: z.int(),
      invitations: z.record(z.enum(invitationStates), z.int()),
      /** The last twelve months, oldest first; `month` is its first day, in the account's time zone. */
      joined: z.array(z.object({ month: z.iso.date(), users: z.int() })),
    })
    .meta({ id: 'Overview' }),
  refusals: [],
});

/** Counts for the navigation, requested in the background. */
export const getNotices = defineEndpoint({
  name: 'getNotices',
  method: 'GET',
  path: '/notices',
  summary: 'Count the requests that wait for me',
  access: 'signedIn',
  passive: true,
  response: z.object({
    /** Null for users who may not approve or answer. */
    pendingApprovals: z.int().nullable(),
    userRequests: z.int().nullable(),
  }),
  refusals: [],
});
