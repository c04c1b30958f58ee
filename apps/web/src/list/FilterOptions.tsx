import { Button, Group, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import classes from './FilterMenu.module.css';
import { DayInput } from '../ui/DayInput.tsx';
import { LookupField } from '../ui/Lookup.tsx';
import { serverNow } from '../api/server-time.ts';
import { useAccountZone } from '../words/account-zone.ts';
import { dayIn } from '../words/day-in.ts';
import { isDay } from '../words/days.ts';
import type { DayFilter, Filter, OptionFilter } from './list-description.ts';
import { useChosen } from './use-chosen.ts';
import type { ListUrl } from './use-list-url.ts';

/** With more options than this one types to find them. */
const atSight = 9;
/** More are found by typing. */
const most = 300;

/** The field of a filter: its options, a day, or one of its own. */
export function FilterField({ filter, url }: { filter: Filter; url: ListUrl }) {
  if (filter.kind === 'day') return <DayField filter={filter} url={url} />;
  if (filter.kind !== 'own') return <FilterOptions filter={filter} url={url} />;
  const { name, Field } = filter;
  return <Field value={url.filters[name] ?? ''} onChange={(value) => url.change({ [name]: value })} />;
}

/** How many days ago. */
const presets = {
  since: [
    { ago: 0, label: 'list.today' },
    { ago: 6, label: 'list.last7' },
    { ago: 29, label: 'list.last30' },
    { ago: 89, label: 'list.last90' },
  ],
  day: [
    { ago: 0, label: 'list.today' },
    { ago: 1, label: 'list.yesterday' },
  ],
} as const;

function DayField({ filter: { name, label, since }, url }: { filter: DayFilter; url: ListUrl }) {
  const t = useText();
  const zone = useAccountZone();
  const value = url.filters[name] ?? '';
  const write = (day: string) => url.change({ [name]: day || undefined });
  return (
    <>
      <DayInput
        data-autofocus
        size="sm"
        label={t(label)}
        description={t('list.zone', { zone: zone.replaceAll('_', ' ') })}
        value={value}
        onChange={(day) => (day === '' || isDay(day)) && write(day)}
      />
      <Group gap={6} mt={8} role="group" aria-label={t('list.presets')}>
        {presets[since ? 'since' : 'day'].map(({ ago, label: words }) => {
          const day = dayIn(zone, serverNow() - ago * 86_400_000);
          return (
            <Button
              key={ago}
              size="compact-sm"
              variant={day === value ? 'filled' : 'default'}
              aria-pressed={day === value}
              onClick={() => write(day)}
            >
              {t(words)}
            </Button>
          );
        })}
      </Group>
    </>
  );
}

function FilterOptions({ filter, url }: { filter: OptionFilter; url: ListUrl }) {
  const t = useText();
  const intl = useIntl();
  const name = useId();
  const [typed, setTyped] = useState('');
  const asked = filter.useOptions();
  const options = 'refetch' in asked ? [] : asked;
  const [chosen, write] = useChosen(url.filters[filter.name] ?? '', (value) =>
    url.change({ [filter.name]: value }),
  );
  const values = chosen.split(',').filter(Boolean);
  const wanted = typed.trim().toLocaleLowerCase(intl.locale);
  // Of many, those that were chosen when this opened come first.
  const [first] = useState(values);
  const isFirst = ({ value }: { value: string }) => options.length > atSight && first.includes(value);
  const inOrder = [...options.filter(isFirst), ...options.filter((option) => !isFirst(option))];
  const found = inOrder.filter(({ label }) => label.toLocaleLowerCase(intl.locale).includes(wanted));
  const choose = (value: string, add: boolean) => {
    const others = filter.kind === 'one' ? [] : values.filter((one) => one !== value);
    write([...others, ...(add ? [value] : [])].join(','));
  };
  if ('refetch' in asked) return <LookupField label={t(filter.label)} lookup={asked} children={null} />;
  return (
    <>
      {options.length > atSight && (
        <TextInput
          data-autofocus
          size="sm"
          mb={6}
          aria-label={t('list.findOption')}
          placeholder={t('list.findOption')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={classes.list} role="group" aria-label={t(filter.label)}>
        {found.slice(0, most).map(({ value, label, count }) => (
          <label key={value} className={classes.option}>
            <input
              type={filter.kind === 'one' ? 'radio' : 'checkbox'}
              name={name}
              checked={values.includes(value)}
              aria-labelledby={`${name}${value}`}
              aria-describedby={count === undefined ? undefined : `${name}${value}count`}
              onChange={(event) => choose(value, event.currentTarget.checked)}
            />
            <span id={`${name}${value}`}>{label}</span>
            {count !== undefined && (
              <span id={`${name}${value}count`} className={classes.number}>
                {intl.formatNumber(count)}
              </span>
            )}
          </label>
        ))}
        {found.length === 0 && <div className={classes.none}>{t('list.noOption')}</div>}
      </div>
    </>
  );
}
