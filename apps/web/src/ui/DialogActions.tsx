import type { ReactNode } from 'react';
import classes from './DialogActions.module.css';

/** The buttons at the foot of a dialog: in a row, the last one the main one; on a phone below each other, it first. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
);
