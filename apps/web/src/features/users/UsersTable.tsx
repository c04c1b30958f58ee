import { ActionIcon, Checkbox, Skeleton } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User, UserSort } from '@roster/contract/users';
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import { useText } from '../../words/text.ts';
import { useGridKeys } from '../../list/use-grid-keys.ts';
import type { Selection } from '../../people/use-selection.ts';
import type { Column } from './user-columns.tsx';
import classes from './UsersTable.module.css';

type Props = {
  users: readonly User[] | null;
  columns: Column[];
  sort: UserSort;
  selection: Selection;
  offset: number;
  rowCount: number;
  stale: boolean;
  refusedBecause: ReadonlyMap<string, string>;
  onSort: (sort: UserSort) => void;
  onOpenMenu: (user: User, button: HTMLElement) => void;
};

/** An ARIA grid: one Tab stop, arrows within, Space ticks, Enter opens, Shift+F10 opens the row's menu. */
export function UsersTable(props: Props) {
  const { users, columns, sort, selection, offset, rowCount, stale, refusedBecause, onSort, onOpenMenu } =
    props;
  const t = useText();
  const { ref, onKeyDown, onFocus } = useGridKeys();
  const ticked = users?.filter(({ id }) => selection.has(id)).length ?? 0;

  return (
    <div className={classes.frame}>
      <table
        ref={ref}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        role="grid"
        aria-label={t('users.title')}
        aria-rowcount={rowCount + 1}
        aria-multiselectable="true"
        aria-busy={stale}
        className={classes.table}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th className={classes.tick}>
              <label>
                <Checkbox
                  size="sm"
                  tabIndex={-1}
                  data-grid-focus
                  aria-label={t('users.selectPage')}
                  disabled={!users?.length}
                  checked={ticked > 0 && ticked === users?.length}
                  indeterminate={ticked > 0 && ticked < (users?.length ?? 0)}
                  onChange={(event) => selection.setPage(users ?? [], event.currentTarget.checked)}
                />
              </label>
            </th>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
            <th className={classes.actions}>
              <span className="visually-hidden">{t('users.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody className={stale ? classes.stale : undefined}>
          {users
            ? users.map((user, nth) => (
                <Row
                  key={user.id}
                  user={user}
                  columns={columns}
                  index={offset + nth + 2}
                  ticked={selection.has(user.id)}
                  reason={refusedBecause.get(user.id)}
                  onToggle={selection.toggle}
                  onOpenMenu={onOpenMenu}
                />
              ))
            : skeletonRows.map((nth) => <SkeletonRow key={nth} columns={columns.length} />)}
        </tbody>
      </table>
    </div>
  );
}

const skeletonRows = Array.from({ length: 12 }, (_, nth) => nth);

const SkeletonRow = ({ columns }: { columns: number }) => (
  <tr aria-hidden>
    {Array.from({ length: columns + 2 }, (_, nth) => (
      <td key={nth}>
        <Skeleton height={12} width={nth === 0 ? 16 : '70%'} />
      </td>
    ))}
  </tr>
);

function HeaderCell({ column, sort, onSort }: { column: Column; sort: UserSort; onSort: Props['onSort'] }) {
  const t = useText();
  const { sort: field } = column;
  if (!field) return <th tabIndex={-1}>{t(column.label)}</th>;

  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  const SortIcon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <th aria-sort={direction}>
      <button
        type="button"
        tabIndex={-1}
        data-grid-focus
        className={classes.sort}
        data-active={direction === 'none' ? undefined : true}
        onClick={() => onSort(direction === 'ascending' ? `-${field}` : field)}
      >
        {t(column.label)}
        <SortIcon size={14} aria-hidden />
      </button>
    </th>
  );
}

type RowProps = {
  user: User;
  columns: Column[];
  index: number;
  ticked: boolean;
  reason: string | undefined;
  onToggle: (user: User) => void;
  onOpenMenu: Props['onOpenMenu'];
};

/** Memoised: ticking one of 200 rows draws one row. */
const Row = memo(function Row({ user, columns, index, ticked, reason, onToggle, onOpenMenu }: RowProps) {
  const t = useText();
  const name = fullName(user);
  return (
    <tr aria-rowindex={index} aria-selected={ticked}>
      <td role="gridcell" className={classes.tick}>
        <label>
          <Checkbox
            size="sm"
            tabIndex={-1}
            data-grid-focus
            data-tick
            aria-label={t('users.select', { name })}
            checked={ticked}
            onChange={() => onToggle(user)}
          />
        </label>
      </td>
      {columns.map((column) => (
        <td key={column.id} role="gridcell" tabIndex={column.id === 'name' ? undefined : -1}>
          {column.cell(user, t)}
          {column.id === 'name' && reason && <span className={classes.reason}>{reason}</span>}
        </td>
      ))}
      <td role="gridcell" className={classes.actions}>
        <ActionIcon
          tabIndex={-1}
          data-grid-focus
          data-menu
          aria-haspopup="menu"
          aria-label={t('users.actionsFor', { name })}
          onClick={(event) => onOpenMenu(user, event.currentTarget)}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
});
