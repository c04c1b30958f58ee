import { changeView as endpoint } from '@roster/contract/views';
import { decideChangeView } from '@roster/domain/views';
import { differing } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import { findView, findViews, isViewNamed, updateView } from './views.store.ts';

export const changeView = implement(endpoint, ({ params, body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const view = await findView(tx, params.viewId);
    const refusal = decideChangeView({ actor: tx.actor, view });
    if (refusal || !view) throw refused(refusal ?? 'views.notFound');
    const change = differing(view, body);
    if (Object.keys(change).length === 0) return { items: await findViews(tx, actor) };
    if (change.name && (await isViewNamed(tx, view.list, change.name, params.viewId)))
      throw refused('views.nameTaken');
    await updateView(tx, params.viewId, change);
    const { name, ...rest } = change;
    const details = { viewId: params.viewId, after: { ...rest, ...(name && { view: name }) } };
    await tx.audit('views.changed', [{ subjectId: null, details }]);
    return { items: await findViews(tx, actor) };
  }),
);
