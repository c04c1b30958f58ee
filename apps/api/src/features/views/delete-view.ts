import { deleteOperatorView as operatorsEndpoint, deleteView as endpoint } from '@roster/contract/views';
import { decideChangeView } from '@roster/domain/views';
import { implement } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findView, findViews, lockViews, removeView } from './views.store.ts';

export const deleteView = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction((tx) => remove(tx, params.viewId, refused)),
);

export const deleteOperatorView = implement(operatorsEndpoint, ({ params }, { transaction, refused }) =>
  transaction((tx) => remove(tx, params.viewId, refused)),
);

async function remove(tx: Transaction, viewId: string, refused: Refuse<(typeof endpoint.refusals)[number]>) {
  await lockViews(tx);
  const refusal = decideChangeView({ actor: tx.actor, view: await findView(tx, viewId) });
  if (refusal) throw refused(refusal);
  await removeView(tx, viewId);
  await tx.audit('views.deleted', [{ subjectId: null, details: { viewId } }]);
  return { items: await findViews(tx, tx.actor) };
}
