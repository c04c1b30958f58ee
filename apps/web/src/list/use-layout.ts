import { useLocalStorage } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useSession } from '../session/session.ts';
import type { Column, ListDescription } from './list-description.ts';

export const densities = ['compact', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** The columns that the reader chose, in their order, and the widths that they gave them. */
type Chosen = { columns?: string[]; widths?: Record<string, number> };

const none: Chosen = {};

/** What the reader chose about a list is kept in this browser, for each user by itself. */
export function useLayout<Row>({ id, columns }: ListDescription<Row>) {
  const { user } = useSession();
  const [chosen, choose] = useLocalStorage<Chosen>({
    key: `roster-list-${id}-${user.id}`,
    defaultValue: none,
    getInitialValueInEffect: false,
  });
  const [density, setDensity] = useLocalStorage<Density>({
    key: `roster-density-${user.id}`,
    defaultValue: 'compact',
    getInitialValueInEffect: false,
  });
  const shown = useMemo(() => shownColumns(columns, chosen.columns), [columns, chosen.columns]);
  const setColumns = useCallback(
    (ids: string[]) => choose((before) => ({ ...before, columns: ids })),
    [choose],
  );
  const setWidth = useCallback(
    (column: string, width: number) =>
      choose((before) => ({ ...before, widths: { ...before.widths, [column]: Math.round(width) } })),
    [choose],
  );
  const reset = useCallback(() => choose(none), [choose]);
  return {
    columns: shown,
    /** The reader chose which columns there are. */
    own: chosen.columns !== undefined,
    widths: chosen.widths ?? noWidths,
    density: density === 'comfortable' ? ('comfortable' as const) : ('compact' as const),
    setColumns,
    setWidth,
    setDensity,
    reset,
  };
}

export type Layout<Row> = ReturnType<typeof useLayout<Row>>;

const noWidths: Record<string, number> = {};

/** The first column names the row, so it stays and stays first. What an older version remembered may be gone. */
function shownColumns<Row>(
  columns: readonly Column<Row>[],
  ids: readonly string[] | undefined,
): readonly Column<Row>[] {
  const [first, ...others] = columns;
  if (!first) return [];
  if (!ids) return [first, ...others.filter(({ extra }) => !extra)];
  const chosen = ids.flatMap((id) => others.find((column) => column.id === id) ?? []);
  return [first, ...chosen];
}
