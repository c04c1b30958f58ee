import { undoChange } from '@roster/contract/undo';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useChange } from '../api/changes.ts';

export type Undone = Response<typeof undoChange>;
export type AfterUndo = { onDone: (undone: Undone) => void; onRefused: (error: Error) => void };

/** Takes a change back; what the screens show is asked for again even if it was too late. */
export const useUndo = (undoId: string, after: AfterUndo) =>
  useChange(undoChange, () => ({ params: { undoId }, body: {} }), { ...after, evenAfterRefusal: true });
