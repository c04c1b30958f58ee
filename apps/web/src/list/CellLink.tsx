import type { ReactNode } from 'react';
import classes from './CellLink.module.css';

/** A link in a cell: a plain element, whose click the list hears (Grid.tsx). */
export const CellLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={to} data-open data-stop tabIndex={-1} className={classes.link}>
    {children}
  </a>
);
