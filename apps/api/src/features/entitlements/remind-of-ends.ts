import { job } from '@roster/domain/actors';
import { isFollowed, reminderDue } from '@roster/domain/entitlements';
import { inEachAccount, type Work } from '../../platform/jobs/index.ts';
import { runUnattended, type AccountTransaction } from '../../platform/transaction.ts';
import { findHolders, findLicenseManagers } from '../affiliation/index.ts';
import { findDuties } from '../contacts/index.ts';
import { findAccountsWithEnds, findEnds, keepReminders, type Ending } from './reminders.store.ts';

/**
 * E1: no access ends without a word. Account Administrators, License Managers and fulfillment contacts of the country get an
 * email 30, 7 and 0 days before the last day of a term, once each; what ends on the same day is in one. A term that another
 * one follows ends nothing. It runs often, so that the last day is said when it begins in the account's zone.
 */
export const remindOfEnds: Work = async (platform) => {
  const { database, clock } = platform;
  const now = clock();
  await inEachAccount(platform, await findAccountsWithEnds(database.reader, now), (accountId) =>
    runUnattended(database, { accountId, actor: job, now }, (tx) => remind(tx)),
  );
};

type Due = Ending & { days: number };
const isSameDay = (one: Due, other: Due) => one.endsOn === other.endsOn && one.days === other.days;
const isFirstOfItsDay = (one: Due, nth: number, all: readonly Due[]) =>
  all.findIndex((other) => isSameDay(one, other)) === nth;

/** The same within the change of a term, of whichever day it names: what an operator ends or shortens is said right away. */
export async function remind(tx: AccountTransaction, changed: string | null = null): Promise<void> {
  // Another server may have been faster: what it sent is seen here, behind the account's row.
  const due = (await findEnds(tx, changed)).flatMap((ending): Due[] => {
    if (isFollowed(ending.endsOn, ending.others)) return [];
    const days = reminderDue(ending.endsOn, ending.today, ending.sent);
    return days === null ? [] : [{ ...ending, days }];
  });
  if (due.length === 0) return;
  const managers = [
    ...(await findHolders(tx, tx.account.id, ['accountAdministrator'])),
    ...(await findLicenseManagers(tx, tx.account.id)),
  ];
  const duties = await findDuties(tx);
  await keepReminders(tx, due);
  for (const first of due.filter(isFirstOfItsDay)) {
    const together = due.filter((one) => isSameDay(one, first));
    const contacts = duties
      .filter(({ country }) => country === null || together.some((ending) => ending.country === country))
      .map(({ userId }) => userId);
    await tx.mail('entitlementsEnd', [...new Set([...managers, ...contacts])], {
      accountName: tx.account.name,
      products: together.map(({ product, country }) => `${product} (${country})`).join(', '),
      endsOn: first.lastMoment,
      // One that has ended is not said to have ended so many days ago.
      days: Math.max(first.left, -1),
      entitlementsPage: pageOf(together),
    });
  }
}

/** Where one reads who is affected; several are in one list. */
const pageOf = ([first, ...others]: readonly Due[]): `/${string}` =>
  first && others.length === 0 ? `/entitlements/${first.id}?affected=all` : '/entitlements';
