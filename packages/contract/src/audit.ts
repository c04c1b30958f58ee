import * as z from 'zod';
import { AuditEvent } from './audit-event.ts';
import { CsvFile, Delimiter } from './csv.ts';
import { defineEndpoint } from './endpoint.ts';
import { Cursor, Day, EventName, Id, Instant, oneOrMany, Search, Total } from './primitives.ts';

export const auditFilters = {
  /** Part of the name or address of the actor or the subject. */
  search: Search.optional(),
  event: oneOrMany(EventName).optional(),
  actorId: Id.optional(),
  subjectId: Id.optional(),
  /** Days in the account's time zone, both inclusive. */
  from: Day.optional(),
  to: Day.optional(),
};
export type AuditFilters = z.output<z.ZodObject<typeof auditFilters>>;

export const listAuditEvents = defineEndpoint({
  name: 'listAuditEvents',
  method: 'GET',
  path: '/audit-events',
  summary: 'List the audit log of my account, newest first; reading it is recorded once an hour',
  access: 'audit.read',
  query: z.strictObject({
    ...auditFilters,
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ items: z.array(AuditEvent), total: Total, nextCursor: z.string().nullable() }),
  refusals: ['request.invalidCursor'],
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
  refusals: ['platform.unavailable'],
});

export const verifyAuditLog = defineEndpoint({
  name: 'verifyAuditLog',
  method: 'POST',
  path: '/audit-events/verify',
  summary: 'Check that nothing in the audit log of my account was changed, removed or added afterwards',
  access: 'audit.read',
  body: z.strictObject({}).meta({ id: 'VerifyAuditLog' }),
  response: z.object({
    /** How many events are intact. */
    events: z.int(),
    /** The number of the first event that is not; null if all are intact. */
    brokenAt: z.int().nullable(),
    checkedAt: Instant,
  }),
  refusals: [],
});
