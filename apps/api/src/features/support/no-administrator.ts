import { job } from '@roster/domain/actors';
import { lacksAdministrator } from '@roster/domain/support';
import { supportWords } from '@roster/i18n/support';
import { inEachAccount, type Work } from '../../platform/jobs/index.ts';
import { isInAccount, runUnattended, type Transaction } from '../../platform/transaction.ts';
import { findAccountsWithoutAdministrator, findAdministration } from './no-administrator.store.ts';
import { openRequest } from './opening.ts';

/** H4: called by every action that can leave an account without an administrator, in the same transaction. */
export async function raiseIfNoAdministrator(tx: Transaction): Promise<void> {
  if (!isInAccount(tx)) return;
  // An invitation that is sent in this transaction counts.
  await tx.writeNow();
  const facts = await findAdministration(tx, tx.account.id);
  if (!facts || !lacksAdministrator(facts)) return;
  await openRequest(tx, {
    accountId: tx.account.id,
    userId: null,
    email: null,
    name: null,
    language: 'en',
    category: 'noAdministrator',
    subject: tx.account.name,
    text: supportWords.en['support.raised'],
  });
}

/** H4: also runs periodically, whatever the cause was. */
export const requestMissingAdministrators: Work = async (platform) => {
  const { database, clock } = platform;
  const now = clock();
  const accounts = await findAccountsWithoutAdministrator(database.reader);
  const lacking = accounts.filter(lacksAdministrator).map(({ id }) => id);
  await inEachAccount(platform, lacking, (accountId) =>
    runUnattended(database, { accountId, actor: job, now }, raiseIfNoAdministrator),
  );
};
