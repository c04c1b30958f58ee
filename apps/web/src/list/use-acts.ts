import { useCallback } from 'react';
import { useWhileOpen } from '../session/use-while-open.ts';
import { useText } from '../words/text.ts';
import type { ListAction, ListDescription } from './list-description.ts';

type ActionsOf<Row> = ((row: Row) => readonly ListAction[]) | undefined;

/** Runs the action of a row that was clicked, unless it is refused. */
export function useActs<Row>(actionsOf: ActionsOf<Row>) {
  return useCallback(
    (row: Row, id: string) => {
      const action = actionsOf?.(row).find((one) => one.id === id);
      if (action?.reason === null) action.run();
    },
    [actionsOf],
  );
}

/** Nothing can be done to a row that is no longer in the list and only keeps its place; its actions say so (X5). */
export function useActsOf<Row>(
  { idOf }: Pick<ListDescription<Row>, 'idOf'>,
  actionsOf: ActionsOf<Row>,
  gone: ReadonlySet<string>,
): ActionsOf<Row> {
  const t = useText();
  const whileOpen = useWhileOpen();
  const openActions = useCallback((row: Row) => whileOpen(actionsOf?.(row) ?? []), [actionsOf, whileOpen]);
  const withReason = useCallback(
    (row: Row) => {
      const actions = openActions(row);
      if (!gone.has(idOf(row))) return actions;
      return actions.map((action) => ({ ...action, reason: t('list.gone') }));
    },
    [openActions, gone, idOf, t],
  );
  if (!actionsOf) return undefined;
  return gone.size === 0 ? openActions : withReason;
}
