import { type CsvFile, type Delimiter, delimiterOf } from '@roster/contract/machinery/csv';
import { exportUsage as endpoint, exportUsageByDay as byDay } from '@roster/contract/usage';
import { exportWords } from '@roster/i18n/exports';
import type { Member } from '../../platform/actor.ts';
import { csvFile } from '../../platform/csv/index.ts';
import { implement } from '../../platform/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Sql } from '../../platform/postgres/index.ts';
import { usageByDayStatement, usageColumns, usageDayColumns, usageStatement } from './usage-csv.store.ts';

/** B3: exports what the filters show, or all; recorded before the first row is sent (X1). */
export const exportUsage = implement(endpoint, ({ query }, context) => {
  const { delimiter = delimiterOf(context.actor.language), ...filters } = query;
  return context.transaction(async (tx) => {
    await tx.audit('usage.exported', [{ subjectId: null, details: { filters } }]);
    return file(
      'usage',
      usageColumns,
      usageStatement(scopeOf(context), filters, delimiter),
      delimiter,
      context,
    );
  });
});

/** The same of the figures of each day. */
export const exportUsageByDay = implement(byDay, ({ query }, context) => {
  const { delimiter = delimiterOf(context.actor.language), ...filters } = query;
  return context.transaction(async (tx) => {
    await tx.audit('usage.exportedByDay', [{ subjectId: null, details: { filters } }]);
    const statement = usageByDayStatement(scopeOf(context), filters, delimiter);
    return file('usage-by-day', usageDayColumns, statement, delimiter, context);
  });
});

type Context = { actor: Member; platform: Platform; now: Date };

const scopeOf = ({ actor, now }: Context) => ({ accountId: actor.accountId, now });

const file = (
  name: string,
  columns: readonly (typeof usageColumns | typeof usageDayColumns)[number][],
  statement: Sql,
  delimiter: Delimiter,
  { actor, platform, now }: Context,
): CsvFile => ({
  fileName: `roster-${name}-${now.toISOString().slice(0, 10)}.csv`,
  content: async (signal) => {
    const heading = columns.map((column) => exportWords[actor.language][`export.usage.${column}`]);
    return csvFile(heading, delimiter, await platform.copyOut.open(statement, signal));
  },
});
