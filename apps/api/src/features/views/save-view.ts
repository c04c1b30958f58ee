import { saveView as endpoint } from '@roster/contract/views';
import { maxViews } from '@roster/domain/views';
import { implement } from '../../platform/implement.ts';
import { countOwnViews, findViews, insertView, isViewNamed } from './views.store.ts';

export const saveView = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    if (await isViewNamed(tx, body.name, null)) throw refused('views.nameTaken');
    if ((await countOwnViews(tx)) >= maxViews) throw refused('views.tooMany');
    await insertView(tx, body);
    await tx.audit('views.saved', [{ subjectId: null, details: { view: body.name, shared: body.shared } }]);
    return { items: await findViews(tx, actor) };
  }),
);
