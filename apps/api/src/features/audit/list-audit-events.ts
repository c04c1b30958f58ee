import { listAuditEvents as endpoint } from '@roster/contract/audit';
import { implement } from '../../platform/implement.ts';
import { wasReadLately } from './audit.store.ts';
import { eventPage } from './event-page.ts';

/** X1 */
export const listAuditEvents = implement(endpoint, async ({ query }, context) => {
  const { search, event, actorId, subjectId, action, from, to } = query;
  const filters = { search, event, actorId, subjectId, action, from, to };
  const { actor, platform, now, transaction } = context;
  const read = () => eventPage(endpoint, query, filters, context);
  if (await wasReadLately(platform.database.reader, actor, now)) return read();
  return transaction(async (tx) => {
    await tx.audit('audit.read', [{ subjectId: null, details: { filters } }]);
    return read();
  });
});
