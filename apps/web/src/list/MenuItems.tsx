import { Menu } from '@mantine/core';
import type { ListAction } from './list-description.ts';
import classes from './MenuItems.module.css';

/** Actions as items of a menu; one that is refused stays, with the reason (X5). */
export const MenuItems = ({ actions }: { actions: readonly ListAction[] }) => (
  <>
    {actions.map(({ id, label, icon: ActionIcon, reason, run }) => (
      <Menu.Item
        key={id}
        aria-disabled={reason !== null}
        className={reason === null ? undefined : classes.refused}
        closeMenuOnClick={reason === null}
        leftSection={<ActionIcon size={17} aria-hidden />}
        onClick={() => reason === null && run()}
      >
        {label}
        {reason !== null && <span className={classes.reason}>{reason}</span>}
      </Menu.Item>
    ))}
  </>
);
