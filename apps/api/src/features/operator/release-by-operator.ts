import { releaseByOperator as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { operate, again, letGo } from './operate.ts';

/** A4: the way out when no one in the account can act. */
export const releaseByOperator = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'release', refused }, async (tx, user) => {
      await letGo(tx, user, body.reason);
      return again(tx, user.id);
    }),
  ),
);
