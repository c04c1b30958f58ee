import type { ReactNode } from 'react';
import classes from './CellLink.module.css';

type Props = {
  to: string;
  /** Within a sentence, a link is not told by its color alone. */
  inSentence?: boolean;
  children: ReactNode;
};

/** A link in a cell: a plain element, whose click the list hears (Grid.tsx). */
export const CellLink = ({ to, inSentence = false, children }: Props) => (
  <a
    href={to}
    data-open
    data-stop
    data-in-sentence={inSentence || undefined}
    tabIndex={-1}
    className={classes.link}
  >
    {children}
  </a>
);
