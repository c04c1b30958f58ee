import { listAuditEvents as endpoint } from '@roster/contract/audit';
import * as z from 'zod';
import { implement } from '../../platform/implement.ts';
import { auditAnswer, countEvents, findEvents, wasReadLately } from './audit.store.ts';

const Cursor = z.object({ before: z.string().regex(/^\d{1,18}$/) });

/** X1. Reads one row more than the page has, to know whether there is a next page. */
export const listAuditEvents = implement(endpoint, async ({ query }, context) => {
  const { cursor: sealed, limit, ...filters } = query;
  const { actor, platform, now, transaction, refused } = context;
  const boundTo = JSON.stringify([actor.accountId, 'audit', filters]);
  const cursor = sealed === undefined ? null : Cursor.safeParse(platform.cursors.open(boundTo, sealed)).data;
  if (cursor === undefined) throw refused('request.invalidCursor');

  const { reader } = platform.database;
  const wanted = { accountId: actor.accountId, readerId: actor.id, filters };
  const read = async () => {
    const rows = await findEvents(reader, { ...wanted, before: cursor?.before ?? null, limit: limit + 1 });
    const items = rows.slice(0, limit).map(auditAnswer);
    const last = items.at(-1);
    const more = rows.length > limit && last;
    return {
      items,
      total: await countEvents(reader, wanted),
      nextCursor: more ? platform.cursors.seal(boundTo, { before: String(last.sequence) }) : null,
    };
  };
  if (await wasReadLately(reader, actor, now)) return read();
  return transaction(async (tx) => {
    await tx.audit('audit.read', [{ subjectId: null, details: { filters } }]);
    return read();
  });
});
