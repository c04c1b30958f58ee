import * as z from 'zod';
import { Id, Instant } from './primitives.ts';

/**
 * Asks that the change can be taken back for a few seconds (POST /undo/{undoId}); its notices wait as long. Needs an
 * Idempotency-Key.
 */
export const undoable = { undoable: z.boolean().default(false) };

/** How the change can be taken back; absent where it was not asked for, or does not come back. */
export const undo = { undo: z.object({ id: Id, until: Instant }).optional() };
export type UndoOffer = { id: string; until: string };
