import { waitKinds, waitStates } from '@roster/domain/waiting';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Ticket } from './machinery/primitives.ts';

/** A POST, because addresses are logged and must not contain the ticket. */
export const checkRequest = defineEndpoint({
  name: 'checkRequest',
  method: 'POST',
  path: '/request-states',
  summary:
    'Find out without a session whether my request was decided, with the ticket given when it was sent',
  access: 'public',
  body: z.strictObject({ ticket: Ticket }).meta({ id: 'CheckRequest' }),
  response: z.object({
    kind: z.enum(waitKinds),
    state: z.enum(waitStates),
    /** P1: the account that was asked, or that the person has joined. */
    accountName: z.string().nullable(),
  }),
  refusals: ['requests.notFound'],
});
