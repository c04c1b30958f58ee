import type { ReactNode } from 'react';
import classes from './FootActions.module.css';

/** On a phone: what can be done to what the screen is about, in view at the foot of the window, after its facts. */
export const FootActions = ({ children }: { children: ReactNode }) => (
  <div className={classes.foot} data-foot>
    {children}
  </div>
);
