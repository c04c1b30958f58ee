import { changeOperatorView as operatorsEndpoint, changeView as endpoint } from '@roster/contract/views';
import type { Input } from '@roster/contract/machinery/endpoint';
import { decideChangeView } from '@roster/domain/views';
import { differing } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findView, findViews, isViewNamed, lockViews, updateView } from './views.store.ts';

export const changeView = implement(endpoint, (input, { transaction, refused }) =>
  transaction((tx) => change(tx, input, refused)),
);

export const changeOperatorView = implement(operatorsEndpoint, (input, { transaction, refused }) =>
  transaction((tx) => change(tx, input, refused)),
);

type Asked = Pick<Input<typeof endpoint>, 'params' | 'body'>;

async function change(
  tx: Transaction,
  { params: { viewId }, body }: Asked,
  refused: Refuse<(typeof endpoint.refusals)[number]>,
) {
  await lockViews(tx);
  const view = await findView(tx, viewId);
  const refusal = decideChangeView({ actor: tx.actor, view });
  if (refusal || !view) throw refused(refusal ?? 'views.notFound');
  const differs = differing(view, body);
  if (Object.keys(differs).length === 0) return { items: await findViews(tx, tx.actor) };
  if (differs.name && (await isViewNamed(tx, view.list, differs.name, viewId)))
    throw refused('views.nameTaken');
  await updateView(tx, viewId, differs);
  const { name, ...rest } = differs;
  const details = { viewId, after: { ...rest, ...(name && { view: name }) } };
  await tx.audit('views.changed', [{ subjectId: null, details }]);
  return { items: await findViews(tx, tx.actor) };
}
