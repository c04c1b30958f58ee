import { openCategories, supportCategories, supportStates } from '@roster/domain/support';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import {
  Day,
  Email,
  Id,
  Instant,
  Language,
  Line,
  Name,
  Page,
  Search,
  Text,
  oneOrMany,
} from './machinery/primitives.ts';

export const ServiceRequest = z
  .object({
    id: Id,
    number: z.int(),
    category: z.enum(supportCategories),
    subject: z.string(),
    state: z.enum(supportStates),
    createdAt: Instant,
    updatedAt: Instant,
    /** The requester; null if the platform opened it. The id is null if they were not signed in. */
    requester: z
      .object({ id: Id.nullable(), name: z.string(), email: z.string(), signedIn: z.boolean() })
      .nullable(),
    accountName: z.string().nullable(),
  })
  .meta({ id: 'ServiceRequest' });
export type ServiceRequest = z.output<typeof ServiceRequest>;

export const ServiceRequestDetail = ServiceRequest.extend({
  accountId: Id.nullable(),
  messages: z.array(
    z.object({
      id: Id,
      author: z.enum(['requester', 'operator', 'platform']),
      /** The requester who wrote it; null for the other side, and where they were not signed in. */
      authorId: Id.nullable(),
      name: z.string().nullable(),
      text: z.string(),
      at: Instant,
    }),
  ),
}).meta({ id: 'ServiceRequestDetail' });
export type ServiceRequestDetail = z.output<typeof ServiceRequestDetail>;

const subject = Line({ max: 150 });
const text = Text({ max: 5_000 });

export const OpenServiceRequestBody = z
  .strictObject({ category: z.enum(supportCategories), subject, text })
  .meta({ id: 'OpenServiceRequest' });

export const serviceRequestFilters = {
  state: z.enum(['waiting', 'answered', 'closed', 'all']).default('all'),
  /** Words of the number, the subject, or the requester. */
  search: Search.optional(),
  category: oneOrMany(z.enum(supportCategories)).optional(),
  /** Days in the time zone of the caller's account, both inclusive; in UTC for those who have none. */
  openedFrom: Day.optional(),
  openedTo: Day.optional(),
  /** Of one account, for operators, who see those of all. */
  accountId: Id.optional(),
};
export type ServiceRequestFilters = z.output<z.ZodObject<typeof serviceRequestFilters>>;

export const listServiceRequests = defineEndpoint({
  name: 'listServiceRequests',
  method: 'GET',
  path: '/service-requests',
  summary: 'List my service requests; for Support Administrators those of the account, for operators all',
  access: 'pass',
  query: z.strictObject({
    ...serviceRequestFilters,
    sort: sortable('number', 'subject', 'state', 'updatedAt'),
    ...pagingCounted,
  }),
  response: Page(ServiceRequest),
  refusals: [...listRefusals],
});

export const getServiceRequest = defineEndpoint({
  name: 'getServiceRequest',
  method: 'GET',
  path: '/service-requests/{requestId}',
  summary: 'Get a service request with its conversation',
  access: 'pass',
  params: z.strictObject({ requestId: Id }),
  response: ServiceRequestDetail,
  refusals: ['support.notFound'],
});

export const openServiceRequest = defineEndpoint({
  name: 'openServiceRequest',
  method: 'POST',
  path: '/service-requests',
  summary: 'Open a service request to the platform operator',
  access: 'pass',
  status: 201,
  body: OpenServiceRequestBody,
  response: ServiceRequestDetail,
  refusals: ['support.categoryNotAllowed', 'request.tooMany'],
});

export const OpenAnonymouslyBody = z
  .strictObject({
    category: z.enum(openCategories),
    name: Name,
    email: Email,
    language: Language,
    text,
  })
  .meta({ id: 'OpenServiceRequestAnonymously' });

export const openRequestAnonymously = defineEndpoint({
  name: 'openRequestAnonymously',
  method: 'POST',
  path: '/support-requests',
  summary:
    'Ask for help without being signed in: "I cannot sign in" and "no administrator"; the answer comes by mail',
  access: 'public',
  status: 202,
  body: OpenAnonymouslyBody,
  response: z.object({ number: z.int() }),
  refusals: ['request.tooMany'],
});

export const writeInServiceRequest = defineEndpoint({
  name: 'writeInServiceRequest',
  method: 'POST',
  path: '/service-requests/{requestId}/messages',
  summary: 'Write in a service request; the other side gets an email',
  access: 'pass',
  status: 201,
  params: z.strictObject({ requestId: Id }),
  body: z.strictObject({ text }).meta({ id: 'WriteInServiceRequest' }),
  response: ServiceRequestDetail,
  refusals: ['support.notFound', 'support.closed'],
});

export const closeServiceRequest = defineEndpoint({
  name: 'closeServiceRequest',
  method: 'POST',
  path: '/service-requests/{requestId}/close',
  summary: 'Close a service request',
  access: 'pass',
  params: z.strictObject({ requestId: Id }),
  body: z.strictObject({}).meta({ id: 'CloseServiceRequest' }),
  response: ServiceRequestDetail,
  refusals: ['support.notFound', 'support.closed'],
});

export const closeServiceRequests = defineEndpoint({
  name: 'closeServiceRequests',
  method: 'POST',
  path: '/operator/service-requests/close',
  summary: 'Close service requests: some, or all that match; those who asked get an email',
  access: 'operator',
  body: onManyOf('requestIds', serviceRequestFilters, {}).meta({ id: 'CloseServiceRequests' }),
  response: outcome(z.never(), ['support.notFound', 'support.closed']).omit({ effects: true }),
  refusals: [...refusalsOnMany],
});
