import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { ReactNode } from 'react';
import classes from './SeatBar.module.css';

type Props = { seats: AccountEntitlement['seats']; children: ReactNode };

/** The licenses of an entitlement as a bar, beside the words that say the same. */
export function SeatBar({ seats, children }: Props) {
  if (!seats) return <>{children}</>;
  const part = (count: number) => ({ inlineSize: `${(100 * count) / Math.max(seats.bought, 1)}%` });
  return (
    <span className={classes.line}>
      <span className={classes.bar} aria-hidden>
        <span className={classes.assigned} style={part(seats.assigned)} />
        <span className={classes.lost} style={part(seats.lost)} />
      </span>
      {children}
    </span>
  );
}
