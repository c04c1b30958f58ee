import { withdrawJoinRequest as endpoint } from '@roster/contract/registration';
import { implement } from '../../platform/implement.ts';
import { closeOwnRequest } from './registration.store.ts';

export const withdrawJoinRequest = implement(endpoint, (_input, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const closed = await closeOwnRequest(tx, actor.id);
    if (!closed) throw refused('join.notWaiting');
    await tx.audit('approvals.withdrawn', [
      { subjectId: actor.id, details: { accountId: closed.accountId } },
    ]);
    return { withdrawn: true as const };
  }),
);
