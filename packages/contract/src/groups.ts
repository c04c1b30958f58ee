import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Id } from './primitives.ts';

export const listGroups = defineEndpoint({
  name: 'listGroups',
  method: 'GET',
  path: '/groups',
  summary: 'The groups of my account, by name',
  access: 'groups.list',
  response: z.object({
    items: z.array(
      z.object({
        id: Id,
        name: z.string(),
        description: z.string(),
        entitlementCountry: z.string().nullable(),
        members: z.int(),
        /** S1: who is added comes into this group. */
        givenOnAdd: z.boolean(),
      }),
    ),
  }),
  refusals: [],
});
