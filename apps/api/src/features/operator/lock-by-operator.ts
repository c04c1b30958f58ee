import { lockByOperator as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { lockAsOperator } from '../locks/index.ts';
import { operate, again } from './operate.ts';

export const lockByOperator = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'lock', refused }, async (tx, user) => {
      await lockAsOperator(tx, user, body.reason);
      return again(tx, user.id);
    }),
  ),
);
