import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { PointerEvent } from 'react';
import classes from './Grid.module.css';

type Props = {
  id: string;
  label: string;
  /** The name of this order; absent if the column cannot be sorted. */
  field: string | undefined;
  sort: string;
  width: number;
  onSort: (sort: string) => void;
  onWidth: (column: string, width: number) => void;
};

export function GridHeader({ id, label, field, sort, width, onSort, onWidth }: Props) {
  const edge = <Edge width={width} onWidth={(next) => onWidth(id, next)} />;
  if (!field) {
    return (
      <th tabIndex={-1} data-column={id} scope="col">
        <span className={classes.label}>{label}</span>
        {edge}
      </th>
    );
  }
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  const SortIcon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <th aria-sort={direction} data-column={id} scope="col">
      <button
        type="button"
        tabIndex={-1}
        data-stop
        className={classes.sort}
        data-active={direction === 'none' ? undefined : true}
        onClick={() => onSort(direction === 'ascending' ? `-${field}` : field)}
      >
        <span className={classes.label}>{label}</span>
        <SortIcon size={14} aria-hidden />
      </button>
      {edge}
    </th>
  );
}

/** The border that one drags; by keyboard Shift and the arrows do the same (use-grid-keys.ts). */
function Edge({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const start = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const { currentTarget: edge, clientX: from, pointerId } = event;
    edge.setPointerCapture(pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) => onWidth(Math.max(1, width + clientX - from));
    const end = () => edge.removeEventListener('pointermove', move);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', end, { once: true });
  };
  return <span role="presentation" className={classes.edge} data-edge onPointerDown={start} />;
}
