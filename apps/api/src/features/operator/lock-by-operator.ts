import { lockByOperator as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { endPending } from '../pending/index.ts';
import { tellOfLostAdministrators } from '../affiliation/index.ts';
import { lockAsOperator } from './users.store.ts';
import { operate, again } from './operate.ts';

export const lockByOperator = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'lock', refused }, async (tx, user) => {
      await lockAsOperator(tx, user.id);
      await endPending(tx, [user.id], 'operatorLock');
      const details = { before: { lockReasons: user.lock_reasons }, reason: body.reason };
      await tx.audit('users.locked', [{ subjectId: user.id, details }]);
      await tellOfLostAdministrators(tx, [user], 'locked');
      return again(tx, user.id);
    }),
  ),
);
