import { job } from '@roster/domain/actors';
import { inEachAccount, type Work } from '../../platform/jobs/index.ts';
import { runUnattended } from '../../platform/transaction.ts';
import {
  findAccountsWithNewDays,
  keepSeenUntil,
  raiseForNewDays,
  readSeenUntil,
} from './access-days.store.ts';

/**
 * E4: terms that begin or are over and exceptions that are over change what people may run, although nobody does anything
 * on that day. The job looks at the days that began or ended since it last ran; a last day ends by a removal of its own.
 */
export const watchAccessDays: Work = async (platform) => {
  const { database, clock } = platform;
  const until = clock();
  const since = await readSeenUntil(database.app);
  if (since)
    await inEachAccount(
      platform,
      await findAccountsWithNewDays(database.reader, { since, until }),
      (accountId) =>
        runUnattended(database, { accountId, actor: job, now: until }, (tx) =>
          raiseForNewDays(tx, { since, until }),
        ),
    );
  await keepSeenUntil(database.app, until);
};
