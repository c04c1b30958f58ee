import { delimiterOf } from '@roster/contract/machinery/csv';
import { exportUsage as endpoint } from '@roster/contract/usage';
import { exportWords } from '@roster/i18n/exports';
import { csvFile } from '../../platform/csv/index.ts';
import { implement } from '../../platform/implement.ts';
import { usageColumns, usageStatement } from './usage-csv.store.ts';

/** B3: exports what the filters show, or all; recorded before the first row is sent (X1). */
export const exportUsage = implement(endpoint, ({ query }, { actor, platform, now, transaction }) => {
  const { delimiter: chosen, ...filters } = query;
  const { language, accountId } = actor;
  const delimiter = chosen ?? delimiterOf(language);
  return transaction(async (tx) => {
    await tx.audit('usage.exported', [{ subjectId: null, details: { filters } }]);
    return {
      fileName: `roster-usage-${now.toISOString().slice(0, 10)}.csv`,
      content: async (signal) => {
        const statement = usageStatement({ accountId, now }, filters, delimiter);
        const heading = usageColumns.map((name) => exportWords[language][`export.usage.${name}`]);
        return csvFile(heading, delimiter, await platform.copyOut.open(statement, signal));
      },
    };
  });
});
