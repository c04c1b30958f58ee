import { delimiterOf } from '@roster/contract/machinery/csv';
import { exportSeats as endpoint } from '@roster/contract/seats';
import { exportWords } from '@roster/i18n/exports';
import { csvFile } from '../../platform/csv/index.ts';
import { implement } from '../../platform/implement.ts';
import { seatColumns, seatsStatement } from './seats-csv.store.ts';

/** B3: exports what the filters show, of one entitlement or of all; recorded before the first row is sent (X1). */
export const exportSeats = implement(endpoint, ({ query }, { actor, platform, now, transaction }) => {
  const { delimiter: chosen, entitlement: entitlementId, ...filters } = query;
  const { language, accountId } = actor;
  const delimiter = chosen ?? delimiterOf(language);
  return transaction(async (tx) => {
    const details = { filters: { ...(entitlementId && { entitlementId }), ...filters } };
    await tx.audit('seats.exported', [{ subjectId: null, details }]);
    return {
      fileName: `roster-licenses-${now.toISOString().slice(0, 10)}.csv`,
      content: async (signal) => {
        const scope = { accountId, entitlementId: entitlementId ?? null, now };
        const statement = seatsStatement(scope, filters, { language, delimiter });
        const heading = seatColumns.map((name) => exportWords[language][`export.seats.${name}`]);
        return csvFile(heading, delimiter, await platform.copyOut.open(statement, signal));
      },
    };
  });
});
