import { unlockByOperator as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { unlockAsOperator } from './users.store.ts';
import { operate, again } from './operate.ts';

export const unlockByOperator = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'unlock', refused }, async (tx, user) => {
      await unlockAsOperator(tx, user.id);
      const details = { before: { lockReasons: user.lock_reasons }, reason: body.reason };
      await tx.audit('users.unlocked', [{ subjectId: user.id, details }]);
      return again(tx, user.id);
    }),
  ),
);
