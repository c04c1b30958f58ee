import { useCallback, useRef } from 'react';

type Props<Row> = {
  rows: readonly Row[];
  idOf: (row: Row) => string;
  mayTick: ((row: Row) => boolean) | undefined;
  selection: {
    has: (id: string) => boolean;
    setPage: (rows: readonly Row[], ticked: boolean) => void;
  };
};

/** Ticks one row, or with Shift all from the one before; the arrows with Shift tick the rows that they pass. */
export function useRanges<Row>({ rows, idOf, mayTick = () => true, selection }: Props<Row>) {
  const anchor = useRef<string | null>(null);
  const { has, setPage } = selection;

  const tick = useCallback(
    (row: Row, withShift: boolean) => {
      const id = idOf(row);
      const ticks = !has(id);
      const from = withShift ? rows.findIndex((one) => idOf(one) === anchor.current) : -1;
      const to = rows.indexOf(row);
      if (from < 0 || to < 0) {
        if (mayTick(row)) setPage([row], ticks);
      } else setPage(rows.slice(Math.min(from, to), Math.max(from, to) + 1).filter(mayTick), ticks);
      anchor.current = id;
    },
    [rows, idOf, mayTick, has, setPage],
  );

  /** From one row to another by an arrow with Shift: going back towards the start takes the row left out again. */
  const extend = useCallback(
    (from: number, to: number) => {
      const [left, next] = [rows[from], rows[to]];
      if (!left || !next || from === to) return;
      let start = rows.findIndex((one) => idOf(one) === anchor.current);
      if (start < 0 || !has(idOf(left))) {
        anchor.current = idOf(left);
        start = from;
      }
      const goesBack = Math.abs(to - start) < Math.abs(from - start);
      const passed = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      if (goesBack)
        setPage(
          passed.filter((row) => row !== next),
          false,
        );
      else setPage(passed.filter(mayTick), true);
    },
    [rows, idOf, mayTick, has, setPage],
  );
  return { tick, extend };
}
