import type { RefusalCode } from '@roster/domain/refusals';
import { maxExceptions, maxUserIds } from '@roster/domain/users';
import * as z from 'zod';
import { Id, Text } from './primitives.ts';
import { Code } from './refusal-code.ts';
import { undo } from './undoable.ts';
import { userFilters } from '../users.ts';

const expectedTotal = z.int().nonnegative();
const ids = z.array(Id).min(1).max(maxUserIds);
/** B5: those of all that match that an action leaves out. */
export const except = z.array(Id).max(maxExceptions).default([]);
const dryRun = z.boolean().default(false);

/** An administrator's note about the action: other administrators read it, the user never does. */
export const note = Text({ max: 500 }).optional();

/** B5: up to 1,000 ids, or all that match the filters of a list, with exceptions. */
export const onManyOf = <Ids extends string, Filters extends z.ZodRawShape, Extra extends z.ZodRawShape>(
  name: Ids,
  filters: Filters,
  extra: Extra,
) =>
  z.union([
    z.strictObject({ ...({ [name]: ids } as Record<Ids, typeof ids>), dryRun, ...extra }),
    z.strictObject({ matching: z.strictObject(filters), except, expectedTotal, dryRun, ...extra }),
  ]);

/** The same for users. */
export const onMany = <Extra extends z.ZodRawShape>(extra: Extra) => onManyOf('userIds', userFilters, extra);

/**
 * B5: more than 1,000 are worked on in slices. If the work stopped between two of them: how many are left over, and why.
 * A repeat with the same Idempotency-Key goes on there.
 */
export const left = z.object({ count: z.int().positive(), code: Code }).optional();

/** Of those in `done`: the users whose invitation was one too many for this hour, so that it was not sent. */
export const heldBack = z.array(Id);

/** One result per user; `codes` is everything that the rule of the action can say about one. */
export const outcome = <Effect extends z.ZodType, const Codes extends readonly RefusalCode[]>(
  effect: Effect,
  codes: Codes,
) =>
  z.object({
    done: z.array(Id),
    refused: z.array(z.object({ id: Id, code: z.enum(codes), name: z.string().nullable() })),
    /** In a dry run: what would happen to each user in `done`. */
    effects: z.array(effect).optional(),
    left,
    ...undo,
  });

/** Whether an action answers for each of many, however they are named. */
export const answersForEach = (response: z.ZodType): boolean =>
  response instanceof z.ZodObject && 'done' in response.shape && 'refused' in response.shape;

export const refusalsOnMany = ['users.selectionChanged', 'users.selectionTooLarge'] as const;
