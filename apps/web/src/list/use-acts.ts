import { useCallback } from 'react';
import type { ListAction } from './list-description.ts';

/** Runs the action of a row that was clicked, unless it is refused. */
export function useActs<Row>(actionsOf: ((row: Row) => readonly ListAction[]) | undefined) {
  return useCallback(
    (row: Row, id: string) => {
      const action = actionsOf?.(row).find((one) => one.id === id);
      if (action?.reason === null) action.run();
    },
    [actionsOf],
  );
}
