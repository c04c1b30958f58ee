import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import { useWhyClosed } from '../session/use-while-open.ts';
import type { Permission } from '@roster/domain/permissions';
import type { MouseEventHandler, ReactNode } from 'react';

type Props = ButtonProps & {
  /** Why it may not be pressed; null if it may. Disabled means focusable, with the reason (X5). */
  reason: string | null;
  /** The permission by which it changes something of the account, if it does. */
  needs?: Permission;
  type?: 'submit';
  'data-add-users'?: true;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  children: ReactNode;
};

export function ReasonButton({ reason, needs, onClick, ...props }: Props) {
  const why = useWhyClosed()(needs ?? null) ?? reason;
  return (
    <Tooltip label={why} disabled={why === null}>
      <Button
        {...props}
        {...(why !== null && { 'aria-disabled': true, 'data-disabled': true })}
        onClick={(event) => {
          if (why === null) onClick?.(event);
          else event.preventDefault();
        }}
      />
    </Tooltip>
  );
}
