import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Id, Instant } from './primitives.ts';

export const listApprovals = defineEndpoint({
  name: 'listApprovals',
  method: 'GET',
  path: '/approvals',
  summary: 'Who waits for the approval of my account, longest first',
  access: 'approvals.read',
  response: z.object({
    items: z.array(
      z.object({
        id: Id,
        email: z.string(),
        firstName: z.string(),
        lastName: z.string(),
        country: z.string().nullable(),
        requestedAt: Instant,
      }),
    ),
    total: z.int(),
  }),
  refusals: [],
});
