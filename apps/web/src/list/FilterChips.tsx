import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import classes from './List.module.css';
import { isDay } from '../words/days.ts';
import type { DayFilter, Filter, OptionFilter, OwnFilter } from './list-description.ts';
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
        <ChipOf
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

type ChipProps<Kind extends Filter> = {
  filter: Kind;
  values: readonly string[];
  onOpen: (button: HTMLElement) => void;
  onRemove: () => void;
};

const named = 2;

function ChipOf({ filter, ...props }: ChipProps<Filter>) {
  if (filter.kind === 'day') return <DayChip filter={filter} {...props} />;
  if (filter.kind === 'own') return <OwnChip filter={filter} {...props} />;
  return <OptionChip filter={filter} {...props} />;
}

function OwnChip(props: ChipProps<OwnFilter>) {
  return <Chip {...props} labels={[props.filter.useLabel(props.values.join())]} />;
}

function DayChip(props: ChipProps<DayFilter>) {
  const intl = useIntl();
  const nameOf = (day: string) =>
    intl.formatDate(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  return <Chip {...props} labels={props.values.map((day) => (isDay(day) ? nameOf(day) : day))} />;
}

function OptionChip(props: ChipProps<OptionFilter>) {
  const options = props.filter.useOptions();
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return <Chip {...props} labels={props.values.map(labelOf)} />;
}

type NamedProps = Omit<ChipProps<Filter>, 'values'> & { labels: readonly string[] };

function Chip({ filter, labels, onOpen, onRemove }: NamedProps) {
  const t = useText();
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
