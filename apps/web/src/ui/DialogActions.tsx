import type { ReactNode } from 'react';
import classes from './DialogActions.module.css';

/** The buttons at the foot of a dialog: in a row with the main one last; on a phone stacked with it first. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
);
