import { useCallback, useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { keys } from '../shell/keys.ts';

/** PageUp and PageDown move by this many rows. */
const pageRows = 10;

const sideways: Record<string, 1 | -1> = { [keys.right]: 1, [keys.left]: -1 };
const upAndDown: Record<string, number> = {
  [keys.down]: 1,
  [keys.up]: -1,
  [keys.pageDown]: pageRows,
  [keys.pageUp]: -pageRows,
};

type Actions = {
  /** Moved with Shift from one row of the body to another. */
  onExtend: (from: number, to: number) => void;
  /** Shift and an arrow in the header: the column gets wider or narrower. */
  onResize: (column: string, step: 1 | -1) => void;
};

/**
 * The keyboard of an ARIA grid (WAI-ARIA Authoring Practices, grid pattern) for a plain table. The focus targets of a
 * cell are the elements in it marked `data-stop`, else the cell. One target has tabIndex 0, all others -1; they are set
 * on the elements, so that moving renders nothing again.
 */
export function useGridKeys({ onExtend, onResize }: Actions) {
  const ref = useRef<HTMLTableElement>(null);

  useEffect(() => {
    const table = ref.current;
    if (!table || table.querySelector('[tabindex="0"]')) return;
    const first = [...table.rows].flatMap((row) => [...row.cells]).flatMap(stopsOf)[0];
    first?.setAttribute('tabindex', '0');
  });

  // The row of the focus may leave the list, because it was approved for example: the one that follows takes over.
  const held = useRef<{ stop: HTMLElement; row: number; cell: number; nth: number } | null>(null);
  useEffect(() => {
    const [table, was] = [ref.current, held.current];
    if (!table || !was || was.stop.isConnected || document.activeElement !== document.body) return;
    const row = table.rows[clamp(was.row, table.rows.length - 1)];
    const cell = row?.cells[was.cell];
    const stops = cell ? stopsOf(cell) : [];
    (stops[was.nth] ?? stops[0])?.focus({ preventScroll: true });
  });

  const onFocus = useCallback((event: FocusEvent<HTMLTableElement>) => {
    const cell = event.target.closest<HTMLTableCellElement>('td, th');
    const stop = cell && stopsOf(cell).find((one) => one === event.target);
    if (!stop) return;
    const { rowIndex } = cell.parentElement as HTMLTableRowElement;
    held.current = { stop, row: rowIndex, cell: cell.cellIndex, nth: stopsOf(cell).indexOf(stop) };
    for (const other of event.currentTarget.querySelectorAll('[tabindex="0"]'))
      other.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const place = placeOf(event);
      if (!place) return;
      const { row, cell } = place;
      const step = sideways[event.key];
      const column = cell.dataset['column'];
      if (event.shiftKey && step && row.parentElement?.tagName === 'THEAD') {
        event.preventDefault();
        if (column) onResize(column, step);
        return;
      }
      const target = targetOf(event, place);
      if (!target) return act(event, row);
      event.preventDefault();
      target.focus();
      // The header above the rows covers what scrolls below it.
      target.scrollIntoView({ block: 'nearest' });
      const to = target.closest('tr');
      if (!event.shiftKey || !to || to === row) return;
      onExtend(nthInBody(row), nthInBody(to));
    },
    [onExtend, onResize],
  );

  return { ref, onFocus, onKeyDown };
}

type Place = { row: HTMLTableRowElement; cell: HTMLTableCellElement; stop: HTMLElement };

function placeOf({ target }: KeyboardEvent): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const cell = target.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  return row && cell && stopsOf(cell).includes(target) ? { row, cell, stop: target } : null;
}

/** Where a key leads to; null if it is not one that moves. */
function targetOf(event: KeyboardEvent<HTMLTableElement>, { row, cell, stop }: Place): HTMLElement | null {
  const rows = [...event.currentTarget.rows].filter((one) => !one.hasAttribute('aria-hidden'));
  const nth = rows.indexOf(row);
  const inRow = [...row.cells].flatMap(stopsOf);
  const at = inRow.indexOf(stop);
  const vertical = upAndDown[event.key];
  if (vertical !== undefined) {
    const to = rows[clamp(nth + vertical, rows.length - 1)];
    const below = to?.cells[clamp(cell.cellIndex, to.cells.length - 1)];
    return (below && stopsOf(below)[0]) ?? null;
  }
  const horizontal = sideways[event.key];
  if (horizontal !== undefined) return inRow[clamp(at + horizontal, inRow.length - 1)] ?? null;
  if (event.key !== keys.first && event.key !== keys.last) return null;
  const last = event.key === keys.last;
  const line = event.ctrlKey ? rows.at(last ? -1 : 0) : row;
  return [...(line?.cells ?? [])].flatMap(stopsOf).at(last ? -1 : 0) ?? null;
}

/** Handles a key in the row it is pressed in. */
function act(event: KeyboardEvent<HTMLTableElement>, row: HTMLTableRowElement): void {
  const { target, key, shiftKey } = event;
  if (!(target instanceof HTMLElement)) return;
  const press = (selector: string) => {
    const button = row.querySelector<HTMLElement>(selector);
    if (!button) return;
    event.preventDefault();
    const click = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      shiftKey: shiftKey && key === keys.tick,
    });
    // After this key event is over: a menu that opens during it would take it for a key of its own and close.
    setTimeout(() => button.dispatchEvent(click));
  };
  const onButton = target.matches('button, input');
  if (key === keys.tick && !onButton) press('[data-tick]');
  if (key === keys.open && shiftKey) press('[data-peek]');
  else if (key === keys.open && !target.matches('a, button, input')) press('[data-open]');
  if ((key === keys.menu && shiftKey) || key === keys.menuKey) press('[data-menu]');
}

const stopsOf = (cell: HTMLTableCellElement): HTMLElement[] => {
  const marked = [...cell.querySelectorAll<HTMLElement>('[data-stop]')];
  return marked.length > 0 ? marked : [cell];
};

const nthInBody = (row: HTMLTableRowElement) =>
  row.parentElement?.tagName === 'TBODY' ? row.sectionRowIndex : -1;

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
