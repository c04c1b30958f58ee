import * as z from 'zod';
import { Id, Instant } from './primitives.ts';

/** X1: what happened, who did it to whom, and what was before and after. */
export const AuditEvent = z
  .object({
    id: Id,
    sequence: z.int(),
    at: Instant,
    event: z.string(),
    actor: z.object({
      id: Id.nullable(),
      kind: z.enum(['user', 'operator', 'directory', 'job']),
      /** Null: nobody, or somebody who was erased. */
      name: z.string().nullable(),
    }),
    subject: z
      .object({
        id: Id,
        name: z.string().nullable(),
        /** Whether there is a page about them here. */
        member: z.boolean(),
      })
      .nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.output<typeof AuditEvent>;
