import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Suspense, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import classes from './List.module.css';
import { useGiveFocus } from '../ui/use-give-focus.ts';
import { isDay } from '../words/days.ts';
import type { DayFilter, Filter, OptionFilter, OwnFilter } from './list-description.ts';
import type { ListUrl } from './use-list-url.ts';
import { lazyPart } from './lazy-part.ts';
import { filtersStart, nextChip } from './next-focus.ts';

// Loaded when it is opened.
const FilterMenu = lazyPart(() => import('./FilterMenu.tsx'));

type Props = { filters: readonly Filter[]; url: ListUrl };

/** The active filters as words: one reads them, changes them and takes them away. */
export function FilterChips({ filters, url }: Props) {
  const [opened, setOpened] = useState<{ filter: Filter; button: HTMLElement } | null>(null);
  const active = filters.filter(({ name }) => url.filters[name]);
  return (
    <>
      {/* The search field shows its own text, and clears it. */}
      {active.length > 0 && (
        <Chips onClear={url.clear}>
          {active.map((filter) => (
            <ChipOf
              key={filter.name}
              filter={filter}
              values={url.filters[filter.name]?.split(',') ?? []}
              onOpen={(button) => setOpened({ filter, button })}
              onRemove={() => url.change({ [filter.name]: undefined })}
            />
          ))}
        </Chips>
      )}
      {/* Stays open when its last value is taken out and the chip goes away: the next one may be chosen there. */}
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
    </>
  );
}

function Chips({ onClear, children }: { onClear: () => void; children: ReactNode }) {
  const t = useText();
  const clear = useRef<HTMLButtonElement>(null);
  useGiveFocus(clear, filtersStart);
  return (
    <div className={classes.chips} role="group" aria-label={t('list.filters')}>
      {children}
      <Button ref={clear} variant="subtle" size="compact-sm" onClick={onClear}>
        {t('users.clearFilters')}
      </Button>
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
  const asked = props.filter.useOptions();
  const isKnown = !('refetch' in asked);
  const labelOf = (value: string) =>
    isKnown ? (asked.find((option) => option.value === value)?.label ?? value) : '…';
  return <Chip {...props} labels={props.values.map(labelOf)} />;
}

type NamedProps = Omit<ChipProps<Filter>, 'values'> & { labels: readonly string[] };

function Chip({ filter, labels, onOpen, onRemove }: NamedProps) {
  const t = useText();
  const chip = useRef<HTMLSpanElement>(null);
  useGiveFocus(chip, nextChip);
  const more = labels.length - named;
  const words = {
    filter: t(filter.label),
    value: [...labels.slice(0, named), ...(more > 0 ? [t('list.more', { count: more })] : [])].join(', '),
  };
  return (
    <span className={classes.chip} ref={chip} data-chip={filter.name}>
      <button
        type="button"
        aria-haspopup="dialog"
        title={labels.join(', ')}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        {t('list.filterIs', words)}
      </button>
      <button type="button" data-remove aria-label={t('list.removeFilter', words)} onClick={onRemove}>
        <IconX size={15} aria-hidden />
      </button>
    </span>
  );
}
