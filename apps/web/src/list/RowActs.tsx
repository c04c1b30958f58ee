import classes from './RowActs.module.css';
import type { ListAction } from './list-description.ts';
import { widthOf } from './use-widths.ts';

const actFont = "500 13px 'Inter Variable', system-ui, sans-serif";
/** Of a button beside its label: the icon, the padding, the border and the gap to the next. */
const beside = 49;
const iconOnly = 34;
/** The part of the list that the labels of actions may take. */
const mostOfWidth = 0.24;

/** What is offered in the row itself; the rest is in its menu. */
export const oftenOf = (actions: readonly ListAction[]) => actions.filter(({ seldom }) => !seldom);

/** How wide the actions of these rows are, and whether there is room for their labels beside what is more important. */
export function actsWidth(rows: readonly (readonly ListAction[])[], width: number, columns: number) {
  const widths = rows.map((actions) =>
    oftenOf(actions).reduce((sum, { label }) => sum + Math.ceil(widthOf(label, actFont)) + beside, 0),
  );
  const most = Math.max(0, ...rows.map((actions) => oftenOf(actions).length));
  const wide = Math.max(0, ...widths);
  return wide > Math.min(width * mostOfWidth, width - columns)
    ? { taken: most * iconOnly, short: true }
    : { taken: wide, short: false };
}

type Props = { actions: readonly ListAction[]; short: boolean; busy: boolean };

/** Plain buttons: the list hears their clicks. One that is refused stays, with the reason (X5). */
export function RowActs({ actions, short, busy }: Props) {
  return oftenOf(actions).map(({ id, label, icon: ActIcon, reason }) => (
    <button
      key={id}
      type="button"
      tabIndex={-1}
      data-stop
      data-act={id}
      data-tip={reason ?? (short ? label : undefined)}
      aria-disabled={reason !== null || busy || undefined}
      className={classes.act}
    >
      <ActIcon size={16} stroke={1.8} aria-hidden />
      <span className={short ? 'visually-hidden' : undefined}>{label}</span>
    </button>
  ));
}
