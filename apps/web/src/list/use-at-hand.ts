import { useMemo } from 'react';
import type { Offered } from '../shell/palette.ts';
import type { ListAction, ListDescription } from './list-description.ts';

type Hand<Row> = {
  selection: { count: number; has: (id: string) => boolean } | undefined;
  /** What can be done to what is ticked. */
  actions: readonly ListAction[];
  /** The row that is looked at, and what can be done to it. */
  looked: { row: Row; actions: readonly ListAction[] } | undefined;
};

/** What the palette can act on: the ticked rows, or the row that is looked at while none is ticked. */
export function useAtHand<Row>(
  { idOf, nameOf }: ListDescription<Row>,
  rows: readonly Row[],
  { selection, actions, looked }: Hand<Row>,
): Offered | null {
  const count = selection?.count ?? 0;
  const only = count === 1 ? rows.find((row) => selection?.has(idOf(row))) : undefined;
  const name = only ? nameOf(only) : null;
  return useMemo(() => {
    if (count > 0) return actions.length > 0 ? { count, name, actions } : null;
    return looked && looked.actions.length > 0
      ? { count: 1, name: nameOf(looked.row), actions: looked.actions }
      : null;
  }, [count, name, actions, looked, nameOf]);
}
