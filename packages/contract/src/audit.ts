import { auditFaults } from '@roster/domain/audit-faults';
import * as z from 'zod';
import { AuditEvent } from './audit-events.ts';
import { CsvFile, Delimiter } from './machinery/csv.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging } from './machinery/list.ts';
import { Day, EventName, Id, Instant, oneOrMany, Page, Search } from './machinery/primitives.ts';

export const auditFilters = {
  /** Part of the name or address of the actor or the subject. */
  search: Search.optional(),
  event: oneOrMany(EventName).optional(),
  actorId: Id.optional(),
  subjectId: Id.optional(),
  /** The number of an event: all that the same action recorded. */
  action: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  /** Days in the account's time zone, both inclusive. */
  from: Day.optional(),
  to: Day.optional(),
};
export type AuditFilters = z.output<z.ZodObject<typeof auditFilters>>;

export const listAuditEvents = defineEndpoint({
  name: 'listAuditEvents',
  method: 'GET',
  path: '/audit-events',
  summary:
    'List the audit log of my account, newest first; reading it is recorded once an hour. What one action did to many users is one item, unless `search`, `subjectId` or `action` asks for single events; totals are of events',
  access: 'audit.read',
  query: z.strictObject({ ...auditFilters, ...paging }),
  response: Page(AuditEvent),
  refusals: [...listRefusals],
});

export const exportAuditEvents = defineEndpoint({
  name: 'exportAuditEvents',
  method: 'GET',
  path: '/audit-events/export.csv',
  summary: 'Export the audit log as CSV',
  access: 'audit.read',
  produces: 'text/csv',
  query: z.strictObject({ ...auditFilters, delimiter: Delimiter.optional() }),
  response: CsvFile,
  refusals: ['exports.oneAtATime', 'platform.unavailable'],
});

const Verdict = z.object({
  /** How many events are intact. */
  events: z.int(),
  /** The number of the first event that is not; null if all are intact. */
  brokenAt: z.int().nullable(),
  /** What is wrong there. */
  fault: z.enum(auditFaults).nullable(),
  /** For `anchor`: the day on which the log was still different. */
  anchoredOn: Day.nullable(),
  checkedAt: Instant,
});

export const verifyAuditLog = defineEndpoint({
  name: 'verifyAuditLog',
  method: 'POST',
  path: '/audit-events/verify',
  summary: 'Check that nothing in the audit log of my account was changed, removed or added afterwards',
  access: 'audit.read',
  body: z.strictObject({}).meta({ id: 'VerifyAuditLog' }),
  response: Verdict,
  refusals: [],
});

/** Who did it: an operator, a user without an account, or Roster by itself. */
export const platformActorKinds = ['operator', 'user', 'job'] as const;

export const platformLogFilters = {
  /** Part of the name or address of the actor or the subject, as they are today. */
  search: Search.optional(),
  event: oneOrMany(EventName).optional(),
  actorKind: z.enum(platformActorKinds).optional(),
  /** Days in UTC, both inclusive. */
  from: Day.optional(),
  to: Day.optional(),
};
export type PlatformLogFilters = z.output<z.ZodObject<typeof platformLogFilters>>;

export const listPlatformEvents = defineEndpoint({
  name: 'listPlatformEvents',
  method: 'GET',
  path: '/operator/audit-events',
  summary:
    'List what was done outside of accounts, newest first; reading it is recorded once an hour. What operators do within an account is in its own log',
  access: 'operator',
  query: z.strictObject({ ...platformLogFilters, ...paging }),
  response: Page(AuditEvent),
  refusals: [...listRefusals],
});

export const verifyPlatformLog = defineEndpoint({
  name: 'verifyPlatformLog',
  method: 'POST',
  path: '/operator/audit-events/verify',
  summary: 'Check that nothing in the audit log of the platform was changed, removed or added afterwards',
  access: 'operator',
  body: z.strictObject({}).meta({ id: 'VerifyPlatformLog' }),
  response: Verdict,
  refusals: [],
});
