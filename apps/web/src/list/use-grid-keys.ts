import { useCallback, useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

/** PageUp and PageDown move by this many rows. */
const pageRows = 10;

/**
 * The keyboard of an ARIA grid (WAI-ARIA Authoring Practices, grid pattern) for a plain table. A cell's focus target is
 * the element in it marked `data-grid-focus` or `data-open`, else the cell. One target has tabIndex 0, all others -1;
 * they are set on the elements, so that moving renders nothing again.
 */
export function useGridKeys() {
  const ref = useRef<HTMLTableElement>(null);

  useEffect(() => {
    const stops = ref.current ? stopsOf(ref.current).flat() : [];
    if (!stops.some((stop) => stop.tabIndex === 0)) stops[0]?.setAttribute('tabindex', '0');
  });

  const onFocus = useCallback((event: FocusEvent<HTMLTableElement>) => {
    const stop = stopsOf(event.currentTarget)
      .flat()
      .find((one) => one === event.target);
    if (!stop) return;
    for (const other of event.currentTarget.querySelectorAll('[tabindex="0"]'))
      other.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
  }, []);

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const rows = stopsOf(event.currentTarget);
    const row = rows.findIndex((stops) => stops.some((stop) => stop === event.target));
    const column = rows[row]?.findIndex((stop) => stop === event.target) ?? -1;
    if (row < 0 || column < 0) return;

    const last = rows.length - 1;
    const lastColumn = (rows[row]?.length ?? 1) - 1;
    const to = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + pageRows, column],
      PageUp: [row - pageRows, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last : row, lastColumn],
    }[event.key];
    if (to) {
      event.preventDefault();
      const [toRow = 0, toColumn = 0] = to;
      rows[clamp(toRow, last)]?.[clamp(toColumn, lastColumn)]?.focus();
      return;
    }
    act(event);
  }, []);

  return { ref, onFocus, onKeyDown };
}

/** Handles a key in the row it is pressed in. */
function act(event: KeyboardEvent<HTMLTableElement>): void {
  if (!(event.target instanceof HTMLElement)) return;
  const row = event.target.closest('tr');
  const press = (selector: string) => {
    const button = row?.querySelector<HTMLElement>(selector);
    if (!button || button === event.target) return;
    event.preventDefault();
    // After this key event is over: a menu that opens during it would take it for a key of its own and close.
    setTimeout(() => button.click());
  };
  const onButton = event.target.matches('button, input');
  if (event.key === ' ' && !onButton) press('[data-tick]');
  if (event.key === 'Enter' && !onButton) press('[data-open]');
  if ((event.key === 'F10' && event.shiftKey) || event.key === 'ContextMenu') press('[data-menu]');
}

const stopsOf = (table: HTMLTableElement): HTMLElement[][] =>
  [...table.rows]
    .filter((row) => !row.hasAttribute('aria-hidden'))
    .map((row) =>
      [...row.cells].map((cell) => cell.querySelector<HTMLElement>('[data-grid-focus], [data-open]') ?? cell),
    );

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
