import { useCallback, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { ListAction } from './list-description.ts';

/** A second click on the same spot this soon after the rows moved was meant for the row that was there. */
const settlingMilliseconds = 500;
const samePlace = 8;

type Click = { row: string; x: number; y: number };

/** Runs the action of a row that was clicked, unless it is refused, or meant for a row that has just left. */
export function useActs<Row>(
  rows: readonly Row[] | null,
  idOf: (row: Row) => string,
  actionsOf: ((row: Row) => readonly ListAction[]) | undefined,
) {
  const isSettling = useRef(false);
  const last = useRef<Click | null>(null);
  useLayoutEffect(() => {
    isSettling.current = true;
    const timer = window.setTimeout(() => (isSettling.current = false), settlingMilliseconds);
    return () => window.clearTimeout(timer);
  }, [rows]);

  return useCallback(
    (row: Row, id: string, event: MouseEvent) => {
      const action = actionsOf?.(row).find((one) => one.id === id);
      const click = { row: idOf(row), x: event.clientX, y: event.clientY };
      const before = last.current;
      last.current = click;
      if (!action || action.reason !== null) return;
      // A key presses a button without a place.
      const isLate = isSettling.current && event.detail > 0 && before && before.row !== click.row;
      if (isLate && isNear(before, click)) return;
      action.run();
    },
    [actionsOf, idOf],
  );
}

const isNear = (one: Click, other: Click) => Math.hypot(one.x - other.x, one.y - other.y) < samePlace;
