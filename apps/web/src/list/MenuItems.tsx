import { Menu } from '@mantine/core';
import { useId } from 'react';
import { useWhileOpen } from '../session/use-while-open.ts';
import type { ListAction } from './list-description.ts';
import classes from './MenuItems.module.css';
import { sharedReason } from './shared-reason.ts';

/** Actions as items of a menu; one that is refused stays, with the reason (X5). */
export function MenuItems(props: { actions: readonly ListAction[] }) {
  const actions = useWhileOpen()(props.actions);
  const shared = sharedReason(actions);
  const sharedId = useId();
  return (
    <>
      {shared !== null && (
        <Menu.Label id={sharedId} className={classes.shared}>
          {shared}
        </Menu.Label>
      )}
      {actions.map(({ id, label, icon: ActionIcon, reason, run }) => (
        <Menu.Item
          key={id}
          data-action={id}
          aria-disabled={reason !== null}
          aria-describedby={reason !== null && reason === shared ? sharedId : undefined}
          className={reason === null ? undefined : classes.refused}
          closeMenuOnClick={reason === null}
          leftSection={<ActionIcon size={17} aria-hidden />}
          onClick={() => reason === null && run()}
        >
          {label}
          {reason !== null && reason !== shared && <span className={classes.reason}>{reason}</span>}
        </Menu.Item>
      ))}
    </>
  );
}
