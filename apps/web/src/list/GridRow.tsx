import { IconAlertTriangle, IconDots, IconLayoutSidebarRight } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import classes from './Grid.module.css';
import { pathOf, type Column, type ListAction, type ListDescription, type Say } from './list-description.ts';
import { RowActs } from './RowActs.tsx';

type Props<Row> = {
  list: ListDescription<Row>;
  row: Row;
  columns: readonly Column<Row>[];
  /** The ids of the columns: as long as they are the same, the row is not drawn again. */
  shape: string;
  index: number;
  /** Undefined where no row can be ticked. */
  ticked: boolean | undefined;
  open: boolean;
  reason: string | undefined;
  menu: boolean;
  peek: boolean;
  actionsOf: ((row: Row) => readonly ListAction[]) | undefined;
  /** No room for the labels of the actions. */
  short: boolean;
  /** An action on the row is on its way. */
  busy: boolean;
  say: Say;
};

/** Plain elements and no functions of its own: fifty of these are drawn within one frame or two. */
function DrawnRow<Row>(props: Props<Row>) {
  const { list, row, columns, index, ticked, open, reason, menu, peek, actionsOf, short, busy, say } = props;
  const name = list.nameOf(row);
  const path = pathOf(list, row);
  return (
    <tr
      data-id={list.idOf(row)}
      data-current={open || undefined}
      aria-rowindex={index}
      aria-selected={ticked}
      aria-busy={busy || undefined}
    >
      {ticked !== undefined && (
        <td role="gridcell" className={classes.tick} data-tick-cell>
          <input
            type="checkbox"
            tabIndex={-1}
            data-stop
            data-tick
            readOnly
            disabled={list.mayTick?.(row) === false}
            aria-label={say.t('users.select', { name })}
            checked={ticked}
          />
        </td>
      )}
      {columns.map((column, nth) =>
        nth === 0 ? (
          <td
            key={column.id}
            role="gridcell"
            data-named
            className={classes.name}
            tabIndex={path === undefined ? -1 : undefined}
          >
            <Name list={list} row={row} path={path} column={column} reason={reason} say={say} />
          </td>
        ) : (
          <td key={column.id} role="gridcell" tabIndex={-1}>
            {(column.cell ?? column.text)(row, say) || '–'}
          </td>
        ),
      )}
      {(menu || peek || actionsOf) && (
        <td role="gridcell" data-acts className={classes.actions}>
          {actionsOf && <RowActs actions={actionsOf(row)} short={short} busy={busy} />}
          {peek && (
            <button type="button" tabIndex={-1} data-peek aria-label={say.t('list.peekAt', { name })}>
              {panel}
            </button>
          )}
          {menu && (
            <button
              type="button"
              tabIndex={-1}
              data-stop
              data-menu
              aria-haspopup="menu"
              aria-label={say.t('users.actionsFor', { name })}
            >
              {dots}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

const dots = <IconDots size={18} aria-hidden />;
const panel = <IconLayoutSidebarRight size={17} aria-hidden />;

type NameProps<Row> = Pick<Props<Row>, 'list' | 'row' | 'reason' | 'say'> & {
  column: Column<Row>;
  path: string | undefined;
};

function Name<Row>({ list, row, column, path, reason, say }: NameProps<Row>) {
  const text: ReactNode = (column.cell ?? column.text)(row, say);
  return (
    <span className={classes.named}>
      {list.pictureOf?.(row)}
      {path !== undefined ? (
        <a href={path} data-open data-stop tabIndex={-1} className={classes.link}>
          {text}
        </a>
      ) : (
        <span className={classes.link}>{text}</span>
      )}
      {reason !== undefined && (
        <button type="button" tabIndex={-1} data-stop data-tip={reason} className={classes.reason}>
          <IconAlertTriangle size={16} aria-hidden />
          <span className="visually-hidden">{reason}</span>
        </button>
      )}
    </span>
  );
}

/** Ticking one of 200 rows draws one row; a new width draws none. */
export const GridRow = memo(
  DrawnRow,
  (before, after) =>
    before.row === after.row &&
    before.shape === after.shape &&
    before.index === after.index &&
    before.ticked === after.ticked &&
    before.open === after.open &&
    before.reason === after.reason &&
    before.menu === after.menu &&
    before.peek === after.peek &&
    before.actionsOf === after.actionsOf &&
    before.short === after.short &&
    before.busy === after.busy &&
    before.say === after.say &&
    before.list === after.list,
) as typeof DrawnRow;

export const SkeletonRow = ({ cells }: { cells: number }) => (
  <tr aria-hidden data-bone>
    {Array.from({ length: cells }, (_, nth) => (
      <td key={nth}>
        <span className={classes.bone} />
      </td>
    ))}
  </tr>
);
