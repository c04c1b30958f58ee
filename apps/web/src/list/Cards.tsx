import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { Fragment, memo, useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useText } from '../words/text.ts';
import classes from './Cards.module.css';
import type { RowsProps } from './Grid.tsx';
import { pathOf, type ListDescription, type Say } from './list-description.ts';
import { oftenOf } from './RowActs.tsx';

/** The list on a phone. */
export default function Cards<Row>(props: RowsProps<Row>) {
  const { list, rows, selection, stale, refused, actionsOf, busy, onAct, onMenu } = props;
  const t = useText();
  const intl = useIntl();
  const say = useMemo(() => ({ t, intl }), [t, intl]);
  const { has, setPage } = selection ?? noSelection;
  const toggle = useCallback((row: Row) => setPage([row], !has(list.idOf(row))), [list, has, setPage]);
  if (!rows) {
    return (
      <ul className={classes.list} aria-busy>
        {[1, 2, 3, 4, 5, 6].map((nth) => (
          <li key={nth} className={classes.bone} data-bone aria-hidden />
        ))}
      </ul>
    );
  }
  const ticks = rows.filter((row) => list.mayTick?.(row) ?? true);
  return (
    <ul className={classes.list} aria-busy={stale} aria-label={t(list.label)}>
      {selection && ticks.length > 0 && (
        <li>
          <label className={classes.all}>
            <span className={classes.tick}>
              <input
                type="checkbox"
                checked={ticks.every((row) => selection.has(list.idOf(row)))}
                onChange={(event) => selection.setPage(ticks, event.currentTarget.checked)}
              />
            </span>
            {t('users.selectPage')}
          </label>
        </li>
      )}
      {rows.map((row) => {
        const id = list.idOf(row);
        return (
          <Card
            key={id}
            list={list}
            row={row}
            ticked={selection?.has(id)}
            reason={refused?.get(id)}
            say={say}
            onToggle={toggle}
            actionsOf={actionsOf}
            busy={busy.has(id)}
            onAct={onAct}
            onMenu={onMenu}
          />
        );
      })}
    </ul>
  );
}

const noSelection = { has: () => false, setPage: () => undefined };

type CardProps<Row> = {
  list: ListDescription<Row>;
  row: Row;
  ticked: boolean | undefined;
  reason: string | undefined;
  say: Say;
  onToggle: (row: Row) => void;
  busy: boolean;
} & Pick<RowsProps<Row>, 'actionsOf' | 'onAct' | 'onMenu'>;

function DrawnCard<Row>(props: CardProps<Row>) {
  const { list, row, ticked, reason, say, actionsOf, busy, onToggle, onAct, onMenu } = props;
  const name = list.nameOf(row);
  const path = pathOf(list, row);
  const acts = oftenOf(actionsOf?.(row) ?? []);
  return (
    <li className={classes.card} data-ticked={ticked || undefined} aria-busy={busy || undefined}>
      {ticked !== undefined && (
        <label className={classes.tick}>
          <input
            type="checkbox"
            data-tick
            aria-label={say.t('users.select', { name })}
            disabled={list.mayTick?.(row) === false}
            checked={ticked}
            onChange={() => onToggle(row)}
          />
        </label>
      )}
      <div className={classes.body}>
        {path !== undefined ? (
          <Link to={path} className={classes.name}>
            {list.pictureOf?.(row)}
            <span>{name}</span>
          </Link>
        ) : (
          <span className={classes.name}>
            {list.pictureOf?.(row)}
            <span>{name}</span>
          </span>
        )}
        {list.card.map((line) => (
          <Line
            key={String(line)}
            list={list}
            ids={typeof line === 'string' ? [line] : line}
            row={row}
            say={say}
          />
        ))}
        {reason !== undefined && (
          <div className={classes.reason}>
            <IconAlertTriangle size={16} aria-hidden />
            {reason}
          </div>
        )}
      </div>
      {onMenu && (
        <button
          type="button"
          className={classes.menu}
          aria-haspopup="menu"
          aria-label={say.t('users.actionsFor', { name })}
          onClick={(event) => onMenu(row, event.currentTarget)}
        >
          <IconDots size={20} aria-hidden />
        </button>
      )}
      {acts.length > 0 && (
        <div className={classes.acts}>
          {acts.map(({ id, label, icon: ActIcon, reason: why }) => (
            <button
              key={id}
              type="button"
              aria-disabled={why !== null || busy || undefined}
              onClick={(event) => {
                if (busy) return;
                // The menu says why it is refused.
                if (why === null) onAct(row, id);
                else onMenu?.(row, event.currentTarget);
              }}
            >
              <ActIcon size={17} stroke={1.8} aria-hidden />
              <span>{label}</span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

type LineProps<Row> = { list: ListDescription<Row>; ids: readonly string[]; row: Row; say: Say };

function Line<Row>({ list, ids, row, say }: LineProps<Row>) {
  const columns = ids
    .flatMap((id) => list.columns.find((column) => column.id === id) ?? [])
    .filter(({ text }) => text(row, say) !== '');
  if (columns.length === 0) return null;
  return (
    <div className={classes.line} data-line>
      {columns.map(({ id, label, labelled, onCard, inFull, cell, text }, nth) => (
        <Fragment key={id}>
          {nth > 0 && ' · '}
          {labelled && `${say.t(label)}: `}
          {(onCard ?? inFull ?? cell ?? text)(row, say)}
        </Fragment>
      ))}
    </div>
  );
}

const Card = memo(DrawnCard) as typeof DrawnCard;
