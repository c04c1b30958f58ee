import { unlockByOperator as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { unlockAsOperator } from '../locks/index.ts';
import { operate, again } from './operate.ts';

export const unlockByOperator = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'unlock', refused }, async (tx, user) => {
      const { heldBack } = await unlockAsOperator(tx, user, body.reason);
      return { ...(await again(tx, user.id)), invitationHeldBack: heldBack.length > 0 };
    }),
  ),
);
