import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Sign.module.css';

type Props = {
  icon: Icon;
  tone: 'good' | 'wait' | 'bad' | 'quiet';
  tip?: string | undefined;
  children: ReactNode;
};

/** Icon and word: a state in a list never shows by its color alone. */
export const Sign = ({ icon: SignIcon, tone, tip, children }: Props) => (
  <span className={classes.sign} data-tip={tip}>
    <SignIcon size={16} stroke={1.9} data-tone={tone} aria-hidden />
    {children}
  </span>
);
