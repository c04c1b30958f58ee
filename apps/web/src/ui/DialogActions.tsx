import type { ReactNode } from 'react';
import classes from './DialogActions.module.css';

type Props = {
  /** False inside a form that has its own buttons at its foot. */
  sticky?: boolean;
  children: ReactNode;
};

/**
 * The buttons at the foot of a form, the main one last. They stay in view while the fields of a long form scroll; on a
 * phone they share the width, and where they do not fit the main one is on top.
 */
export const DialogActions = ({ sticky = true, children }: Props) => (
  <div className={classes.actions} data-sticky={sticky || undefined}>
    {children}
  </div>
);
