import { useCallback, useMemo, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useText } from '../words/text.ts';
import classes from './Grid.module.css';
import { GridHeader } from './GridHeader.tsx';
import { GridRow, SkeletonRow } from './GridRow.tsx';
import type { ListAction, ListDescription } from './list-description.ts';
import { actsWidth } from './RowActs.tsx';
import { TickBox } from './TickBox.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import type { Layout } from './use-layout.ts';
import { useRanges } from './use-ranges.ts';
import { useTip } from './use-tip.tsx';
import { isTight, useWidths } from './use-widths.ts';

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
  /** What can be done to a row, the same function from one drawing to the next. */
  actionsOf: ((row: Row) => readonly ListAction[]) | undefined;
  onAct: (row: Row, action: string) => void;
  busy: ReadonlySet<string>;
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

const tickWidth = (width: number) => (isTight(width) ? 34 : 40);
const resizeStep = 16;
const buttonsWidth = (buttons: number, width: number) =>
  buttons === 0 ? 0 : isTight(width) ? buttons * 26 + 8 : buttons * 28 + 12;

/**
 * An ARIA grid: one Tab stop, arrows within, Space ticks, Enter opens, Shift+F10 opens the row's menu. One listener
 * hears all clicks, so that a row is cheap to draw.
 */
export function Grid<Row>(props: Props<Row>) {
  const { list, rows, layout, selection, sort, stale, refused, open, actionsOf, busy, onMenu, onPeek } =
    props;
  const t = useText();
  const intl = useIntl();
  const say = useMemo(() => ({ t, intl }), [t, intl]);
  const navigate = useNavigate();
  const shown = rows ?? none;
  const buttons = (onMenu ? 1 : 0) + (onPeek ? 1 : 0);
  const acts = useMemo(() => (actionsOf ? (rows ?? none).map(actionsOf) : []), [actionsOf, rows]);
  const offered = useMemo(
    () =>
      layout.columns.filter(({ rare, text }) => !rare || rows?.some((row) => text(row, say) !== '') === true),
    [layout.columns, rows, say],
  );
  const important = offered.reduce(
    (sum, { important: stays, min, usual = min }) => sum + (stays ? usual : 0),
    0,
  );
  const besides = (width: number) => (selection ? tickWidth(width) : 0) + buttonsWidth(buttons, width);
  const actsIn = (width: number) => actsWidth(acts, width, besides(width) + important);
  const endOf = (width: number) => buttonsWidth(buttons, width) + actsIn(width).taken;
  const left = (width: number) => width - (selection ? tickWidth(width) : 0) - endOf(width);
  const { frame, widths, width } = useWidths(offered, rows, layout, left);
  const { short } = actsIn(width);
  const ends = endOf(width);
  const columns = offered.filter(({ id }) => widths.has(id));
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
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act !== undefined) return void (busy.has(list.idOf(row)) || props.onAct(row, act));
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
        data-tight={isTight(width) || undefined}
        {...tip.listeners}
      >
        <colgroup>
          {selection && <col style={{ width: tickWidth(width) }} />}
          {columns.map(({ id }) => (
            <col key={id} style={{ width: widths.get(id) }} />
          ))}
          {ends > 0 && <col style={{ width: ends }} />}
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
            {ends > 0 && (
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
                    actionsOf={actionsOf}
                    short={short}
                    busy={busy.has(id)}
                    say={say}
                  />
                );
              })
            : skeletonRows.map((nth) => (
                <SkeletonRow key={nth} cells={columns.length + (selection ? 1 : 0) + (ends > 0 ? 1 : 0)} />
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
