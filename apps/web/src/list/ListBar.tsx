import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useText } from '../words/text.ts';
import type { BarProps } from './bar-props.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterButton } from './FilterButton.tsx';
import { lazyPart } from './lazy-part.ts';
import classes from './List.module.css';
import { UrlSearchField } from './UrlSearchField.tsx';
import { useOnFirstMove } from './use-on-first-move.ts';

// Not needed before someone moves, and there by the time that they tick a row.
const loadSelectionPart = () => import('./SelectionPart.tsx');
const SelectionPart = lazyPart(loadSelectionPart);
// Loaded when it is opened.
const ColumnsMenu = lazyPart(() => import('./ColumnsMenu.tsx'));

/** The search stays where it is; the actions on what is ticked take the place of the filters, at the same height. */
export function ListBar<Row>(props: BarProps<Row>) {
  const { list, url, layout, phone, selection } = props;
  const t = useText();
  const [columns, setColumns] = useState<HTMLElement | null>(null);
  useOnFirstMove(loadSelectionPart);
  return (
    <>
      <div className={classes.bar}>
        {list.search && (
          <div className={classes.search}>
            <UrlSearchField
              label={t(list.search)}
              value={url.filters.search ?? ''}
              onChange={(search) => url.change({ search }, { replace: true })}
            />
          </div>
        )}
        {selection && selection.count > 0 ? (
          <Suspense fallback={<div className={classes.part} />}>
            <SelectionPart {...props} selection={selection} />
          </Suspense>
        ) : (
          <div className={classes.part}>
            <FilterButton {...props} />
            {props.beside}
            {!phone && (
              <div className={classes.end}>
                <Button
                  variant="default"
                  data-slim="first"
                  title={t('users.columns')}
                  leftSection={<IconColumns3 size={17} aria-hidden />}
                  aria-haspopup="dialog"
                  aria-expanded={columns !== null}
                  onClick={(event) => setColumns(event.currentTarget)}
                >
                  {t('users.columns')}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
      <FilterChips filters={list.filters} url={url} />
      <Suspense>
        {columns && (
          <ColumnsMenu list={list} layout={layout} button={columns} onClose={() => setColumns(null)} />
        )}
      </Suspense>
    </>
  );
}
