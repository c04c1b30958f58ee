import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { memo, useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useText } from '../words/text.ts';
import classes from './Cards.module.css';
import type { RowsProps } from './Grid.tsx';
import type { ListDescription, Say } from './list-description.ts';

/** The list on a phone. */
export default function Cards<Row>({ list, rows, selection, stale, refused, onMenu }: RowsProps<Row>) {
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
  onMenu: RowsProps<Row>['onMenu'];
};

function DrawnCard<Row>({ list, row, ticked, reason, say, onToggle, onMenu }: CardProps<Row>) {
  const name = list.nameOf(row);
  const id = list.idOf(row);
  return (
    <li className={classes.card} data-ticked={ticked || undefined}>
      {ticked !== undefined && (
        <label className={classes.tick}>
          <input
            type="checkbox"
            aria-label={say.t('users.select', { name })}
            disabled={list.mayTick?.(row) === false}
            checked={ticked}
            onChange={() => onToggle(row)}
          />
        </label>
      )}
      <div className={classes.body}>
        {list.hrefOf ? (
          <Link to={list.hrefOf(id)} className={classes.name}>
            {list.pictureOf?.(row)}
            <span>{name}</span>
          </Link>
        ) : (
          <span className={classes.name}>{name}</span>
        )}
        {list.card.map((column) => {
          const one = list.columns.find((candidate) => candidate.id === column);
          if (!one?.text(row, say)) return null;
          return (
            <div key={column} className={classes.line}>
              {(one.cell ?? one.text)(row, say)}
            </div>
          );
        })}
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
    </li>
  );
}

const Card = memo(DrawnCard) as typeof DrawnCard;
