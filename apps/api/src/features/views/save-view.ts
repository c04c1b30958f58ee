import { mayReadList, saveView as endpoint } from '@roster/contract/views';
import { decideSaveView } from '@roster/domain/views';
import { implement } from '../../platform/implement.ts';
import { countOwnViews, findViews, insertView, isViewNamed } from './views.store.ts';

export const saveView = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const nameTaken = await isViewNamed(tx, body.list, body.name, null);
    const refusal = decideSaveView({
      mayReadList: mayReadList(tx.actor.roles, body.list),
      views: await countOwnViews(tx),
      nameTaken,
    });
    if (refusal) throw refused(refusal);
    await insertView(tx, body);
    await tx.audit('views.saved', [{ subjectId: null, details: { view: body.name, shared: body.shared } }]);
    return { items: await findViews(tx, actor) };
  }),
);
