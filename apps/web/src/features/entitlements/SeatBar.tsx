import type { AccountEntitlement, EntitlementInUse } from '@roster/contract/entitlements';
import type { ReactNode } from 'react';
import classes from './SeatBar.module.css';

type Props = { seats: AccountEntitlement['seats']; use?: EntitlementInUse['use']; children: ReactNode };

/**
 * The licenses of an entitlement as a bar, beside the words that say the same: what was used within 30 days, what was not,
 * what was never used, what has no user; the rest is free.
 */
export function SeatBar({ seats, use, children }: Props) {
  if (!seats) return <>{children}</>;
  const lately = use?.inLast30Days ?? seats.assigned;
  const never = use?.never ?? 0;
  const part = (count: number) => ({ inlineSize: `${(100 * count) / Math.max(seats.bought, 1)}%` });
  return (
    <span className={classes.line}>
      <span className={classes.bar} aria-hidden>
        <span className={classes.used} style={part(lately)} />
        <span className={classes.idle} style={part(seats.assigned - lately - never)} />
        <span className={classes.never} style={part(never)} />
        <span className={classes.lost} style={part(seats.lost)} />
      </span>
      <span className={classes.words}>{children}</span>
    </span>
  );
}
