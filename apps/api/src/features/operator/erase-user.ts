import { eraseUser as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { endOwnWait, enterAwaited } from '../approvals/index.ts';
import { endPending } from '../pending/index.ts';
import { erase, findErased, withoutMentions } from './erasing.store.ts';
import { operate, letGo } from './operate.ts';

export const eraseUser = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const awaited = await enterAwaited(outside, params.userId);
    return operate(outside, { userId: params.userId, operation: 'erase', refused }, async (tx, user) => {
      if (user.account_id) await letGo(tx, user, body.reason);
      await endOwnWait(awaited, user.id, 'erased');
      await tx.writeNow(); // so that what the log and emails say of the person is erased as well
      const person = await findErased(tx, user.id);
      await endPending(tx, [user.id], 'erase');
      const { mentionedIn } = await erase(tx, person);
      // Comes last, so it is not deleted with the person: why someone was erased is kept, without their name.
      const reason = await withoutMentions(tx, person, body.reason);
      await tx.audit('users.erased', [{ subjectId: user.id, details: { reason, mentionedIn } }]);
      return { erased: true as const };
    });
  }),
);
