import type { RefusalCode } from '@roster/domain/refusals';
import { requestSources, requestStates } from '@roster/domain/approvals';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { left, onManyOf, refusalsOnMany } from './machinery/on-many.ts';
import {
  Country,
  Day,
  Flag,
  GroupIds,
  Id,
  Instant,
  Page,
  Roles,
  Search,
  Text,
} from './machinery/primitives.ts';

export const ApprovalRequest = z.object({
  id: Id,
  userId: Id,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  country: z.string().nullable(),
  state: z.enum(requestStates),
  requestedAt: Instant,
  source: z.enum(requestSources),
  message: z.string().nullable(),
  /** P3: the evidence for a request, and what to check. */
  evidence: z.object({
    verifiedMail: z.boolean(),
    verifiedDomain: z.boolean(),
    /** When they last belonged to this account, and how that ended. */
    earlier: z.object({ leftAt: Instant, kind: z.string() }).nullable(),
    rejectedBefore: z.boolean(),
    /** Members of the account with the same name or the same address before the @. */
    duplicates: z.array(z.object({ id: Id, name: z.string(), email: z.string() })),
    countryMismatch: z.boolean(),
  }),
  decided: z
    .object({
      at: Instant,
      byName: z.string().nullable(),
      reason: z.string().nullable(),
      askAgainAt: Instant.nullable(),
    })
    .nullable(),
});
export type ApprovalRequest = z.output<typeof ApprovalRequest>;

export const approvalFilters = {
  state: z.enum(['open', 'decided']).default('open'),
  search: Search.optional(),
  source: z.enum(requestSources).optional(),
  /** Only requests with something to check: possible duplicates, an earlier affiliation or rejection. */
  attention: Flag.optional(),
  /** Days in the account's time zone, both inclusive. */
  requestedFrom: Day.optional(),
  requestedTo: Day.optional(),
};
export type ApprovalFilters = z.output<z.ZodObject<typeof approvalFilters>>;

export const listApprovals = defineEndpoint({
  name: 'listApprovals',
  method: 'GET',
  path: '/approvals',
  summary: 'List open approval requests, longest wait first, or decided ones, newest first',
  access: 'approvals.read',
  query: z.strictObject({
    ...approvalFilters,
    sort: sortable('name', 'requestedAt', 'decidedAt'),
    ...pagingCounted,
  }),
  response: Page(ApprovalRequest),
  refusals: [...listRefusals],
});

/** B5: up to 1,000 requests by id, or all that match. */
const onRequests = <Extra extends z.ZodRawShape>(extra: Extra) =>
  onManyOf('requestIds', approvalFilters, extra);

const undecidable = ['approvals.notFound', 'approvals.noLongerWaiting', 'approvals.alreadyDecided'] as const;

const outcome = <const Codes extends readonly RefusalCode[]>(codes: Codes) =>
  z.object({
    done: z.array(Id),
    refused: z.array(
      z.object({
        id: Id,
        code: z.enum(codes),
        name: z.string().nullable(),
        /** P2: the decision that another administrator made first. */
        decision: z
          .object({ state: z.enum(requestStates), at: Instant, byName: z.string().nullable() })
          .nullable(),
      }),
    ),
    left,
  });

export const approveRequests = defineEndpoint({
  name: 'approveRequests',
  method: 'POST',
  path: '/approvals/approve',
  summary: 'Approve requests: the users join, with the chosen roles, groups and country',
  access: 'approvals.decide',
  sensitive: 'grantAdministrator',
  body: onRequests({
    roles: Roles.optional(),
    groupIds: GroupIds.optional(),
    entitlementCountry: Country.optional(),
  }).meta({ id: 'ApproveRequests' }),
  response: outcome([...undecidable, 'users.domainOwnedByOther']),
  refusals: [...refusalsOnMany, 'roles.administratorOnlyByAdministrator', 'groups.notFound'],
});

export const rejectRequests = defineEndpoint({
  name: 'rejectRequests',
  method: 'POST',
  path: '/approvals/reject',
  summary: 'Reject requests; the users are notified, with the reason, and may ask again after 7 days',
  access: 'approvals.decide',
  body: onRequests({ reason: Text({ max: 500 }).optional() }).meta({ id: 'RejectRequests' }),
  response: outcome(undecidable),
  refusals: [...refusalsOnMany],
});

export const allowToAskAgain = defineEndpoint({
  name: 'allowToAskAgain',
  method: 'POST',
  path: '/approvals/allow-again',
  summary: 'Let rejected users ask again right away',
  access: 'approvals.decide',
  body: onRequests({}).meta({ id: 'AllowToAskAgain' }),
  response: outcome(['approvals.notFound', 'approvals.notRejected']),
  refusals: [...refusalsOnMany],
});
