import { Button, Drawer, Group, Stack } from '@mantine/core';
import { useId, useState } from 'react';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { useText } from '../words/text.ts';
import classes from './FilterMenu.module.css';
import { FilterField } from './FilterOptions.tsx';
import { offered, type ListDescription } from './list-description.ts';
import { useChosen } from './use-chosen.ts';
import type { ListUrl } from './use-list-url.ts';

type Props<Row> = {
  list: ListDescription<Row>;
  url: ListUrl;
  sort: string;
  onSort: (sort: string) => void;
  onClose: () => void;
};

/** On a phone: the order and all filters, in a sheet from below. */
export default function FilterSheet<Row>({ list, url, sort, onSort, onClose }: Props<Row>) {
  const t = useText();
  useReturnFocus();
  const name = useId();
  // Asked once: taking out the last value does not fold the section under the finger.
  const [chosenBefore] = useState(url.filters);
  const [order, setOrder] = useChosen(sort, onSort);
  const orders = list.columns.flatMap(({ sort: field, label }) =>
    field
      ? [
          { value: field, text: t('list.ascending', { column: t(label) }) },
          { value: `-${field}`, text: t('list.descending', { column: t(label) }) },
        ]
      : [],
  );
  return (
    <Drawer
      opened
      onClose={onClose}
      returnFocus={false}
      position="bottom"
      size="85%"
      title={t(orders.length > 0 ? 'list.filterAndSort' : 'list.addFilter')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="xs">
        <Group grow>
          <Button variant="default" px="xs" onClick={url.clear}>
            {t('users.clearFilters')}
          </Button>
          <Button px="xs" onClick={onClose}>
            {t('users.showResults')}
          </Button>
        </Group>
        {orders.length > 0 && (
          <details className={classes.section}>
            <summary>{t('list.sortBy')}</summary>
            <div role="group" aria-label={t('list.sortBy')}>
              {orders.map(({ value, text }) => (
                <label key={value} className={classes.option}>
                  <input
                    type="radio"
                    name={name}
                    checked={value === order}
                    onChange={() => setOrder(value)}
                  />
                  <span>{text}</span>
                </label>
              ))}
            </div>
          </details>
        )}
        {offered(list.filters).map((filter) => (
          <details
            key={filter.name}
            className={classes.section}
            open={chosenBefore[filter.name] !== undefined}
          >
            <summary>{t(filter.label)}</summary>
            <FilterField filter={filter} url={url} />
          </details>
        ))}
      </Stack>
    </Drawer>
  );
}
