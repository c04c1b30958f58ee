import { Popover } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { MenuAnchor } from '../ui/MenuAnchor.tsx';
import { useText } from '../words/text.ts';
import classes from './FilterMenu.module.css';
import { FilterField } from './FilterOptions.tsx';
import { offered, type Filter } from './list-description.ts';
import { filtersStart } from './next-focus.ts';
import type { ListUrl } from './use-list-url.ts';

type Props = {
  filters: readonly Filter[];
  url: ListUrl;
  button: HTMLElement;
  /** Null to choose a filter first. */
  chosen: Filter | null;
  onClose: () => void;
};

/** Which filter, then its options. What is chosen takes effect at once. */
export default function FilterMenu({ filters, url, button, chosen, onClose }: Props) {
  const t = useText();
  const [filter, setFilter] = useState(chosen);
  const close = () => {
    onClose();
    // Removing the last value takes the chip along; the next one makes another.
    const chip = document.querySelector<HTMLElement>(`[data-chip="${filter?.name ?? ''}"] button`);
    (button.isConnected ? button : (chip ?? filtersStart()))?.focus();
  };
  return (
    <Popover
      opened
      onDismiss={close}
      position="bottom-start"
      width={280}
      trapFocus
      returnFocus={false}
      shadow="md"
    >
      <Popover.Target>
        <MenuAnchor button={button} />
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t(filter?.label ?? 'list.addFilter')}>
        {filter ? (
          <FilterField key={filter.name} filter={filter} url={url} />
        ) : (
          <ul className={classes.list}>
            {offered(filters).map((one) => (
              <li key={one.name}>
                <button type="button" className={classes.item} onClick={() => setFilter(one)}>
                  {t(one.label)}
                  <IconChevronRight size={15} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
