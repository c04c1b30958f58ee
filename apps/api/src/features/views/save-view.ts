import {
  mayReadList,
  saveOperatorView as operatorsEndpoint,
  saveView as endpoint,
} from '@roster/contract/views';
import { decideSaveView } from '@roster/domain/views';
import { implement } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { countOwnViews, findViews, insertView, isViewNamed, lockViews, type NewView } from './views.store.ts';

export const saveView = implement(endpoint, ({ body }, { transaction, refused }) =>
  transaction((tx) => save(tx, body, refused)),
);

export const saveOperatorView = implement(operatorsEndpoint, ({ body }, { transaction, refused }) =>
  transaction((tx) => save(tx, body, refused)),
);

async function save(tx: Transaction, view: NewView, refused: Refuse<(typeof endpoint.refusals)[number]>) {
  await lockViews(tx);
  const nameTaken = await isViewNamed(tx, view.list, view.name, null);
  const refusal = decideSaveView({
    mayReadList: mayReadList(tx.actor, view.list),
    views: await countOwnViews(tx),
    nameTaken,
  });
  if (refusal) throw refused(refusal);
  await insertView(tx, view);
  await tx.audit('views.saved', [{ subjectId: null, details: { view: view.name, shared: view.shared } }]);
  return { items: await findViews(tx, tx.actor) };
}
