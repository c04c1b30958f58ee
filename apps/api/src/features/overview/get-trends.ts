import { getTrends as endpoint } from '@roster/contract/overview';
import { implement } from '../../platform/implement.ts';
import { onlyRow } from '../../platform/postgres/index.ts';
import { findActive, findDays, findLockedFor, findMonths } from './trends.store.ts';

const shownDays = 90;
const activeDays = 30;

/** The portal home: what changes. Asked for when the page can be used already. */
export const getTrends = implement(endpoint, async (_input, { actor, platform, now }) => {
  const { reader } = platform.database;
  const { accountId } = actor;
  const [days, months, active, lockedFor] = await Promise.all([
    findDays(reader, accountId, now, shownDays),
    findMonths(reader, accountId, now),
    findActive(reader, accountId, new Date(now.getTime() - activeDays * 86_400_000)),
    findLockedFor(reader, accountId),
  ]);
  return {
    days: days.map(({ day, sign_ins: signIns, signed_in: users }) => ({ day, signIns, users })),
    months,
    activeWithin30Days: onlyRow(active).users,
    lockedFor,
  };
});
