import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

type State<Row> =
  | { kind: 'some'; rows: ReadonlyMap<string, Row> }
  | { kind: 'all'; total: number; except: ReadonlySet<string> };

/** The rows of an action: some by id, or all that match the filters with exceptions (B5). */
export type Picked<Filters> =
  { ids: string[] } | { matching: Filters; except: string[]; expectedTotal: number };

/** How many rows an action is for, as far as known before the dry run. */
export const sizeOfPicked = (picked: Picked<unknown>) =>
  'ids' in picked ? picked.ids.length : picked.expectedTotal - picked.except.length;

/** The ticked rows. The selection survives paging; a change of the filters clears it, and the caller says so. */
export function useSelection<Row, Filters>(
  filters: Filters,
  idOf: (row: Row) => string,
  onCleared: () => void,
) {
  const [state, setState] = useState<State<Row>>(() => nothing());
  const key = JSON.stringify(filters);
  const [keyBefore, setKeyBefore] = useState(key);
  const [timesCleared, setTimesCleared] = useState(0);
  const timesTold = useRef(0);

  const count = state.kind === 'some' ? state.rows.size : state.total - state.except.size;
  const clear = useCallback(() => setState(nothing()), []);

  if (key !== keyBefore) {
    setKeyBefore(key);
    if (count > 0) {
      setState(nothing());
      setTimesCleared(timesCleared + 1);
    }
  }
  useEffect(() => {
    if (timesTold.current === timesCleared) return;
    timesTold.current = timesCleared;
    onCleared();
  }, [timesCleared, onCleared]);

  const setPage = useCallback(
    (rows: readonly Row[], ticked: boolean) => setState((before) => withPage(before, rows, ticked, idOf)),
    [idOf],
  );
  const toggle = useCallback((row: Row) => setState((before) => toggled(before, row, idOf)), [idOf]);
  const selectAll = useCallback((total: number) => setState({ kind: 'all', total, except: new Set() }), []);
  const keepOnly = useCallback(
    (ids: readonly string[]) =>
      setState((before) =>
        before.kind === 'some'
          ? { kind: 'some', rows: new Map([...before.rows].filter(([id]) => ids.includes(id))) }
          : nothing(),
      ),
    [],
  );
  const has = useCallback(
    (id: string) => (state.kind === 'some' ? state.rows.has(id) : !state.except.has(id)),
    [state],
  );

  return useMemo(
    () => ({
      count,
      all: state.kind === 'all',
      has,
      toggle,
      setPage,
      selectAll,
      keepOnly,
      clear,
      /** The rows as they were ticked; null if all that match are selected. */
      rows: state.kind === 'some' ? [...state.rows.values()] : null,
      picked: pickedOf(state, filters),
    }),
    [state, count, has, toggle, setPage, selectAll, keepOnly, clear, filters],
  );
}

export type Selection<Row, Filters = unknown> = ReturnType<typeof useSelection<Row, Filters>>;

const nothing = <Row>(): State<Row> => ({ kind: 'some', rows: new Map() });

function pickedOf<Row, Filters>(state: State<Row>, filters: Filters): Picked<Filters> {
  if (state.kind === 'some') return { ids: [...state.rows.keys()] };
  return { matching: filters, except: [...state.except], expectedTotal: state.total };
}

const toggled = <Row>(state: State<Row>, row: Row, idOf: (row: Row) => string): State<Row> =>
  withPage(
    state,
    [row],
    !(state.kind === 'some' ? state.rows.has(idOf(row)) : !state.except.has(idOf(row))),
    idOf,
  );

/** Ticks or unticks these rows and no others, also where all that match are selected. */
export function withPage<Row>(
  state: State<Row>,
  rows: readonly Row[],
  ticked: boolean,
  idOf: (row: Row) => string,
): State<Row> {
  if (state.kind === 'all') {
    const except = new Set(state.except);
    for (const row of rows) {
      if (ticked) except.delete(idOf(row));
      else except.add(idOf(row));
    }
    return except.size >= state.total ? nothing() : { ...state, except };
  }
  const next = new Map(state.rows);
  for (const row of rows) {
    if (ticked) next.set(idOf(row), row);
    else next.delete(idOf(row));
  }
  return { kind: 'some', rows: next };
}
