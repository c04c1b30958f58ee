import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useText } from '../words/text.ts';
import classes from './List.module.css';
import type { Filter } from './list-description.ts';
import type { ListUrl } from './use-list-url.ts';
import { lazyPart } from './lazy-part.ts';

// Loaded when it is opened.
const FilterMenu = lazyPart(() => import('./FilterMenu.tsx'));

type Props = { filters: readonly Filter[]; url: ListUrl };

/** The active filters as words: one reads them, changes them and takes them away. */
export function FilterChips({ filters, url }: Props) {
  const t = useText();
  const [opened, setOpened] = useState<{ filter: Filter; button: HTMLElement } | null>(null);
  const active = filters.filter(({ name }) => url.filters[name]);
  // The search field shows its own text, and clears it.
  if (active.length === 0) return null;
  return (
    <div className={classes.chips} role="group" aria-label={t('list.filters')}>
      {active.map((filter) => (
        <Chip
          key={filter.name}
          filter={filter}
          values={url.filters[filter.name]?.split(',') ?? []}
          onOpen={(button) => setOpened({ filter, button })}
          onRemove={() => url.change({ [filter.name]: undefined })}
        />
      ))}
      <Button variant="subtle" size="compact-sm" onClick={url.clear}>
        {t('users.clearFilters')}
      </Button>
      <Suspense>
        {opened && (
          <FilterMenu
            filters={filters}
            url={url}
            button={opened.button}
            chosen={opened.filter}
            onClose={() => setOpened(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

type ChipProps = {
  filter: Filter;
  values: readonly string[];
  onOpen: (button: HTMLElement) => void;
  onRemove: () => void;
};

const named = 2;

function Chip({ filter, values, onOpen, onRemove }: ChipProps) {
  const t = useText();
  const options = filter.useOptions();
  const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
  const more = labels.length - named;
  const words = {
    filter: t(filter.label),
    value: [...labels.slice(0, named), ...(more > 0 ? [t('list.more', { count: more })] : [])].join(', '),
  };
  return (
    <span className={classes.chip}>
      <button
        type="button"
        aria-haspopup="dialog"
        title={labels.join(', ')}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        {t('list.filterIs', words)}
      </button>
      <button type="button" aria-label={t('list.removeFilter', words)} onClick={onRemove}>
        <IconX size={15} aria-hidden />
      </button>
    </span>
  );
}
