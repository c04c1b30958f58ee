import { Button, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { MenuAnchor } from '../ui/MenuAnchor.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useText } from '../words/text.ts';
import classes from './ColumnsMenu.module.css';
import type { ListDescription } from './list-description.ts';
import { densities, type Density, type Layout } from './use-layout.ts';

type Props<Row> = {
  list: ListDescription<Row>;
  layout: Layout<Row>;
  button: HTMLElement;
  onClose: () => void;
};

/** Which columns, in which order, and how high the rows are. */
export default function ColumnsMenu<Row>({ list, layout, button, onClose }: Props<Row>) {
  const t = useText();
  const [dragged, setDragged] = useState<string | null>(null);
  const [, ...all] = list.columns;
  const shown = layout.columns.slice(1).map(({ id }) => id);
  const others = all.map(({ id }) => id).filter((id) => !shown.includes(id));
  const close = () => {
    onClose();
    button.focus();
  };
  const move = (id: string, to: number) => {
    const rest = shown.filter((one) => one !== id);
    layout.setColumns([...rest.slice(0, Math.max(0, to)), id, ...rest.slice(Math.max(0, to))]);
  };
  return (
    <Popover
      opened
      onDismiss={close}
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus={false}
      shadow="md"
    >
      <Popover.Target>
        <MenuAnchor button={button} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('users.columns')} p="xs">
        <SegmentedControl
          fullWidth
          size="xs"
          mb="xs"
          aria-label={t('list.rowHeight')}
          data={densities.map((value) => ({ value, label: t(`list.${value}`) }))}
          value={layout.density}
          onChange={(value) => layout.setDensity(value as Density)}
        />
        <ul className={classes.list}>
          {[...shown, ...others].map((id) => {
            const column = all.find((one) => one.id === id);
            const nth = shown.indexOf(id);
            const words = { column: column ? t(column.label) : id };
            return (
              <li
                key={id}
                className={classes.row}
                data-dragged={dragged === id || undefined}
                draggable={nth >= 0}
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  setDragged(id);
                }}
                onDragEnd={() => setDragged(null)}
                onDragOver={(event) => {
                  if (!dragged || nth < 0) return;
                  event.preventDefault();
                  if (dragged !== id) move(dragged, nth);
                }}
              >
                <IconGripVertical
                  size={15}
                  className={classes.grip}
                  data-off={nth < 0 || undefined}
                  aria-hidden
                />
                <label>
                  <input
                    type="checkbox"
                    checked={nth >= 0}
                    onChange={(event) =>
                      layout.setColumns(
                        event.currentTarget.checked ? [...shown, id] : shown.filter((one) => one !== id),
                      )
                    }
                  />
                  {words.column}
                </label>
                {nth >= 0 && (
                  <>
                    <button
                      type="button"
                      aria-label={t('list.columnUp', words)}
                      aria-disabled={nth === 0}
                      onClick={() => move(id, nth - 1)}
                    >
                      <IconArrowUp size={15} aria-hidden />
                    </button>
                    <button
                      type="button"
                      aria-label={t('list.columnDown', words)}
                      aria-disabled={nth === shown.length - 1}
                      onClick={() => move(id, nth + 1)}
                    >
                      <IconArrowDown size={15} aria-hidden />
                    </button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        <p className={classes.hint}>{t('list.columnsHint')}</p>
        <Button variant="subtle" size="compact-sm" onClick={layout.reset}>
          {t('list.resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
