import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useText } from '../words/text.ts';
import type { BarProps } from './bar-props.ts';
import { lazyPart } from './lazy-part.ts';

// Loaded when they are opened.
const FilterMenu = lazyPart(() => import('./FilterMenu.tsx'));
const FilterSheet = lazyPart(() => import('./FilterSheet.tsx'));

/** Opens the filters: a menu of them, or on a phone a sheet that holds the order as well. */
export function FilterButton<Row>({ list, url, phone, sort, onSort }: BarProps<Row>) {
  const t = useText();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const close = () => setButton(null);
  const sorts = phone && list.columns.some(({ sort: field }) => field !== undefined);
  if (list.filters.length === 0 && !sorts) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={
          phone ? <IconAdjustmentsHorizontal size={17} aria-hidden /> : <IconPlus size={17} aria-hidden />
        }
        aria-haspopup="dialog"
        aria-expanded={button !== null}
        data-filters
        data-slim="next"
        title={t('list.addFilter')}
        onClick={(event) => setButton(event.currentTarget)}
      >
        {t(sorts ? 'list.filterAndSort' : 'list.addFilter')}
      </Button>
      <Suspense>
        {button && !phone && (
          <FilterMenu filters={list.filters} url={url} button={button} chosen={null} onClose={close} />
        )}
        {button && phone && <FilterSheet list={list} url={url} sort={sort} onSort={onSort} onClose={close} />}
      </Suspense>
    </>
  );
}
