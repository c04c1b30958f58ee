import * as z from 'zod';
import { Id, Instant } from './machinery/primitives.ts';

/** X1: what happened, the actor, the subject, and the values before and after. */
export const AuditEvent = z
  .object({
    id: Id,
    sequence: z.int(),
    /** How many events it stands for: one, or all that one action on many users recorded, of which it is the latest. */
    events: z.int(),
    at: Instant,
    event: z.string(),
    actor: z.object({
      id: Id.nullable(),
      kind: z.enum(['user', 'operator', 'directory', 'job']),
      /** Null if there was no person, or they were erased. */
      name: z.string().nullable(),
    }),
    subject: z
      .object({
        id: Id,
        name: z.string().nullable(),
        /** Whether they have a page in this account. */
        member: z.boolean(),
      })
      .nullable(),
    /** The user whose place the subject took. Someone who was erased has no name. */
    other: z.object({ name: z.string().nullable() }).nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.output<typeof AuditEvent>;
