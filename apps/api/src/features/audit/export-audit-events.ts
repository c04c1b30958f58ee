import { exportAuditEvents as endpoint } from '@roster/contract/audit';
import { delimiterOf } from '@roster/contract/machinery/csv';
import { exportWords } from '@roster/i18n/exports';
import { copyOptions, csvFile } from '../../platform/csv/index.ts';
import { raw, sql } from '../../platform/postgres/index.ts';
import { implement } from '../../platform/implement.ts';
import { findAction } from './actions.store.ts';
import { exportedFor } from './audit.store.ts';

const columns = ['number', 'at', 'event', 'actor', 'actorKind', 'subject', 'details'] as const;

/** X1: exports the log as a file, and records the export in the log. */
export const exportAuditEvents = implement(endpoint, ({ query }, { actor, platform, now, transaction }) => {
  const { delimiter: chosen, ...filters } = query;
  const delimiter = chosen ?? delimiterOf(actor.language);
  return transaction(async (tx) => {
    await tx.audit('audit.exported', [{ subjectId: null, details: { filters } }]);
    const { accountId, id: readerId } = actor;
    const { reader } = platform.database;
    const within = filters.action === undefined ? null : await findAction(reader, accountId, filters.action);
    const rows = exportedFor({ accountId, readerId, filters, within });
    // The fence (OFFSET) gives csv_safe plain columns: of an expression it would be a call for each cell, and not a part of
    // the statement.
    // SQL: COPY, for any number of rows.
    const statement = sql`copy (
      select sequence, to_char(at, 'YYYY-MM-DD HH24:MI'), event, csv_safe(actor_name), actor_kind, csv_safe(subject_name),
        csv_safe(said)
      from (
        select *, (details || coalesce(jsonb_build_object('personal', personal), '{}'))::text as said
        from (${rows}) as event offset 0
      ) as one order by sequence
    ) to stdout ${raw(copyOptions(delimiter))}`;
    return {
      fileName: `roster-audit-log-${now.toISOString().slice(0, 10)}.csv`,
      content: async (signal) =>
        csvFile(
          columns.map((name) => exportWords[actor.language][`export.audit.${name}`]),
          delimiter,
          await platform.copyOut.open(statement, signal),
        ),
    };
  });
});
