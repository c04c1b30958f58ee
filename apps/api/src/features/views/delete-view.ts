import { deleteView as endpoint } from '@roster/contract/views';
import { decideChangeView } from '@roster/domain/views';
import { implement } from '../../platform/implement.ts';
import { findView, findViews, removeView } from './views.store.ts';

export const deleteView = implement(endpoint, ({ params }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const refusal = decideChangeView({ actor: tx.actor, view: await findView(tx, params.viewId) });
    if (refusal) throw refused(refusal);
    await removeView(tx, params.viewId);
    await tx.audit('views.deleted', [{ subjectId: null, details: { viewId: params.viewId } }]);
    return { items: await findViews(tx, actor) };
  }),
);
