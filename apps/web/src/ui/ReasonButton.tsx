import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';

type Props = ButtonProps & {
  /** Why it may not be pressed; null if it may. Disabled means focusable, with the reason (X5). */
  reason: string | null;
  type?: 'submit';
  onClick?: MouseEventHandler<HTMLButtonElement>;
  children: ReactNode;
};

export const ReasonButton = ({ reason, onClick, ...props }: Props) => (
  <Tooltip label={reason} disabled={reason === null}>
    <Button
      {...props}
      {...(reason !== null && { 'aria-disabled': true, 'data-disabled': true })}
      onClick={(event) => {
        if (reason === null) onClick?.(event);
        else event.preventDefault();
      }}
    />
  </Tooltip>
);
