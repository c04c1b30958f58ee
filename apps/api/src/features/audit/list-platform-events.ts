import { listPlatformEvents as endpoint } from '@roster/contract/audit';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { auditAnswer, wasReadLately } from './audit.store.ts';
import { platformEventList } from './platform-events.store.ts';

/** X1: what operators did outside of accounts, for operators; that they read it is recorded as in accounts. */
export const listPlatformEvents = implement(endpoint, async ({ query }, context) => {
  const { search, event, actorKind, from, to } = query;
  const filters = { search, event, actorKind, from, to };
  const { actor, platform, now, transaction } = context;
  const read = async () => {
    const list = await platformEventList(platform.database.reader, filters);
    return listPage(endpoint, query, context, list, auditAnswer);
  };
  const reading = { id: actor.id, accountId: null };
  if (await wasReadLately(platform.database.reader, reading, now)) return read();
  return transaction(async (tx) => {
    await tx.audit('audit.read', [{ subjectId: null, details: { filters } }]);
    return read();
  });
});
