import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { UserDetail } from './users.ts';
import { params } from './edits.ts';

export const askToRefreshPolicy = defineEndpoint({
  name: 'askToRefreshPolicy',
  method: 'POST',
  path: '/users/{userId}/refresh-policy-mails',
  summary: 'Ask a user by email to refresh their policy',
  access: 'users.edit',
  status: 202,
  params,
  body: z.strictObject({}).meta({ id: 'AskToRefreshPolicy' }),
  response: UserDetail,
  refusals: ['mails.tooMany', 'users.notFound', 'users.administratorProtected'],
});
