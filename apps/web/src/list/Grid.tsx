import { useCallback, useMemo, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useText } from '../words/text.ts';
import classes from './Grid.module.css';
import { GridHeader } from './GridHeader.tsx';
import { GridRow, SkeletonRow } from './GridRow.tsx';
import type { ListDescription } from './list-description.ts';
import { TickBox } from './TickBox.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import type { Layout } from './use-layout.ts';
import { useRanges } from './use-ranges.ts';
import { useTip } from './use-tip.tsx';
import { useWidths } from './use-widths.ts';

type Selecting<Row> = {
  has: (id: string) => boolean;
  setPage: (rows: readonly Row[], ticked: boolean) => void;
};

export type RowsProps<Row> = {
  list: ListDescription<Row>;
  /** Null while the first page is on its way. */
  rows: readonly Row[] | null;
  /** Absent where nothing can be done to several rows. */
  selection: Selecting<Row> | undefined;
  stale: boolean;
  refused: ReadonlyMap<string, string> | undefined;
  onMenu: ((row: Row, button: HTMLElement) => void) | undefined;
  onPeek: ((row: Row) => void) | undefined;
};

type Props<Row> = RowsProps<Row> & {
  layout: Layout<Row>;
  sort: string;
  offset: number;
  rowCount: number;
  open: string | undefined;
  onSort: (sort: string) => void;
};

const tickWidth = 40;
const resizeStep = 16;
const buttonsWidth = (buttons: number) => (buttons === 0 ? 0 : buttons * 28 + 12);

/**
 * An ARIA grid: one Tab stop, arrows within, Space ticks, Enter opens, Shift+F10 opens the row's menu. One listener
 * hears all clicks, so that a row is cheap to draw.
 */
export function Grid<Row>(props: Props<Row>) {
  const { list, rows, layout, selection, sort, stale, refused, open, onMenu, onPeek } = props;
  const t = useText();
  const intl = useIntl();
  const say = useMemo(() => ({ t, intl }), [t, intl]);
  const navigate = useNavigate();
  const shown = rows ?? none;
  const buttons = (onMenu ? 1 : 0) + (onPeek ? 1 : 0);
  const taken = (selection ? tickWidth : 0) + buttonsWidth(buttons);
  const { frame, widths } = useWidths(layout.columns, rows, layout.widths, taken);
  const columns = layout.columns.filter(({ id }) => widths.has(id));
  const { tick, extend } = useRanges({
    rows: shown,
    idOf: list.idOf,
    mayTick: list.mayTick,
    selection: selection ?? noSelection,
  });
  const { setWidth } = layout;
  const resize = useCallback(
    (column: string, step: 1 | -1) => setWidth(column, (widths.get(column) ?? 0) + step * resizeStep),
    [setWidth, widths],
  );
  const { ref, onKeyDown, onFocus } = useGridKeys({ onExtend: extend, onResize: resize });
  const tip = useTip();

  const onClick = (event: MouseEvent<HTMLTableElement>) => {
    if (!(event.target instanceof Element)) return;
    const { target } = event;
    const id = target.closest('tr')?.dataset['id'];
    const row = id === undefined ? undefined : shown.find((one) => list.idOf(one) === id);
    if (row === undefined) return;
    const button = target.closest<HTMLElement>('[data-menu], [data-peek]');
    if (button?.matches('[data-menu]')) return onMenu?.(row, button);
    if (button) return onPeek?.(row);
    if (target.closest('[data-tick-cell]')) return tick(row, event.shiftKey);
    const link = target.closest('[data-open]');
    if (link) {
      // Another tab or window is the browser's business.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      return void navigate(link.getAttribute('href') ?? '');
    }
    const marking = window.getSelection()?.isCollapsed === false;
    if (!marking && !target.closest('a, button, input')) onPeek?.(row);
  };
  const ticks = shown.filter((row) => list.mayTick?.(row) ?? true);
  const ticked = selection ? ticks.filter((row) => selection.has(list.idOf(row))).length : 0;

  return (
    <div className={classes.frame} ref={frame}>
      <table
        ref={ref}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
        role="grid"
        aria-label={t(list.label)}
        aria-rowcount={props.rowCount < 0 ? -1 : props.rowCount + 1}
        aria-multiselectable={selection !== undefined}
        aria-busy={stale || rows === null}
        className={classes.table}
        data-density={layout.density}
        data-peeks={onPeek ? true : undefined}
        {...tip.listeners}
      >
        <colgroup>
          {selection && <col style={{ width: tickWidth }} />}
          {columns.map(({ id }) => (
            <col key={id} style={{ width: widths.get(id) }} />
          ))}
          {buttons > 0 && <col style={{ width: buttonsWidth(buttons) }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {selection && (
              <th className={classes.tick}>
                <TickBox
                  label={t('users.selectPage')}
                  disabled={ticks.length === 0}
                  state={ticked === 0 ? 'none' : ticked === ticks.length ? 'all' : 'some'}
                  onChange={(checked) => selection.setPage(ticks, checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <GridHeader
                key={column.id}
                id={column.id}
                label={t(column.label)}
                field={column.sort}
                sort={sort}
                width={widths.get(column.id) ?? 0}
                onSort={props.onSort}
                onWidth={layout.setWidth}
              />
            ))}
            {buttons > 0 && (
              <th className={classes.actions}>
                <span className="visually-hidden">{t('users.column.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody className={stale ? classes.stale : undefined}>
          {rows
            ? rows.map((row, nth) => {
                const id = list.idOf(row);
                return (
                  <GridRow
                    key={id}
                    list={list}
                    row={row}
                    columns={columns}
                    shape={columns.map((column) => column.id).join()}
                    index={props.offset + nth + 2}
                    ticked={selection ? selection.has(id) : undefined}
                    open={open === id}
                    reason={refused?.get(id)}
                    menu={onMenu !== undefined}
                    peek={onPeek !== undefined}
                    say={say}
                  />
                );
              })
            : skeletonRows.map((nth) => (
                <SkeletonRow key={nth} cells={columns.length + (selection ? 1 : 0) + (buttons > 0 ? 1 : 0)} />
              ))}
        </tbody>
      </table>
      {tip.shown}
    </div>
  );
}

const none: never[] = [];
const noSelection = { has: () => false, setPage: () => undefined };
const skeletonRows = Array.from({ length: 20 }, (_, nth) => nth);
