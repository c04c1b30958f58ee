import * as z from 'zod';
import { Id, Instant } from './machinery/primitives.ts';

/** What a change takes from one of many users and gives them, by the same functions as `whatIf`: names of products. */
export const accessChanges = {
  loses: z.array(z.string()),
  gains: z.array(z.string()),
  /** Until when devices run what is lost, at the latest; null where none does. */
  offlineUntil: Instant.nullable(),
};
export const AccessChanges = z.object({ id: Id, name: z.string(), ...accessChanges });
export type AccessChanges = z.output<typeof AccessChanges>;
