import { Menu } from '@mantine/core';
import { useId } from 'react';
import { useWhileOpen } from '../session/use-while-open.ts';
import type { ListAction } from './list-description.ts';
import classes from './MenuItems.module.css';

/** Actions as items of a menu; one that is refused stays, with the reason (X5). */
export function MenuItems(props: { actions: readonly ListAction[] }) {
  const actions = useWhileOpen()(props.actions);
  const shared = reasonOfNearlyAll(actions);
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

/** Why nothing, or next to nothing, can be done here: it is said once instead of beside each action. */
function reasonOfNearlyAll(actions: readonly ListAction[]): string | null {
  const [first = null, ...others] = actions.map(({ reason }) => reason);
  const isShared = others.length > 1 && others.filter((one) => one === first).length >= others.length - 1;
  return isShared ? first : null;
}
