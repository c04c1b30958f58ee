import { changeView as endpoint } from '@roster/contract/views';
import { decideChangeView } from '@roster/domain/views';
import { implement } from '../../platform/implement.ts';
import { findView, findViews, isViewNamed, updateView } from './views.store.ts';

export const changeView = implement(endpoint, ({ params, body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const refusal = decideChangeView({ actor: tx.actor, view: await findView(tx, params.viewId) });
    if (refusal) throw refused(refusal);
    if (body.name && (await isViewNamed(tx, body.name, params.viewId))) throw refused('views.nameTaken');
    await updateView(tx, params.viewId, body);
    const { name: view, ...rest } = body;
    const details = { viewId: params.viewId, after: { ...rest, ...(view && { view }) } };
    await tx.audit('views.changed', [{ subjectId: null, details }]);
    return { items: await findViews(tx, actor) };
  }),
);
