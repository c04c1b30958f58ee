import { type CsvFile, type Delimiter, delimiterOf } from '@roster/contract/machinery/csv';
import { exportSelectedUsers as selected, exportUsers as endpoint } from '@roster/contract/exports';
import type { Member } from '../../platform/actor.ts';
import { csvFile } from '../../platform/csv/index.ts';
import { implement } from '../../platform/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { headingOf, usersStatement, type Scope } from './users-csv.store.ts';

/** B3: exports what the filters show, or all. */
export const exportUsers = implement(endpoint, ({ query }, context) => {
  const { delimiter, ...matching } = query;
  return exported(context, { matching, except: [] }, delimiter);
});

/** B3: exports what is selected. */
export const exportSelectedUsers = implement(selected, ({ body }, context) => {
  const { delimiter, ...which } = body;
  return exported(context, which, delimiter);
});

type Context = {
  actor: Member;
  platform: Platform;
  now: Date;
  transaction: (work: (tx: Transaction) => Promise<CsvFile>) => Promise<CsvFile>;
};

/** X1: the export is recorded before the first row is sent. */
function exported(
  { actor, platform, now, transaction }: Context,
  which: Scope['which'],
  chosen: Delimiter | undefined,
): Promise<CsvFile> {
  const { language, accountId } = actor;
  const delimiter = chosen ?? delimiterOf(language);
  return transaction(async (tx) => {
    const what = 'userIds' in which ? { selected: which.userIds.length } : { filters: which.matching };
    await tx.audit('users.exported', [{ subjectId: null, details: what }]);
    return {
      fileName: `roster-users-${now.toISOString().slice(0, 10)}.csv`,
      content: async (signal) => {
        const scope = { accountId, readerId: actor.id, now, which };
        const statement = await usersStatement(platform.database.reader, scope, { language, delimiter });
        return csvFile(headingOf(language), delimiter, await platform.copyOut.open(statement, signal));
      },
    };
  });
}
