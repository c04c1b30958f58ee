import { fullName } from '@roster/domain/names';
import { askAdministrators as endpoint } from '@roster/contract/user-requests';
import { decideAsk } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import { inAccount, isInAccount } from '../../platform/transaction.ts';
import { askHolders } from './asking.ts';
import { findOpenKinds } from './user-requests.store.ts';

/** H3: asks for a role, a country or release. */
export const askAdministrators = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const affiliated = isInAccount(tx);
    const openKinds = await findOpenKinds(tx, actor.id);
    const refusal = decideAsk({ affiliated, kind: body.kind, openKinds, lockReasons: [] });
    if (refusal === 'requests.noAccount' || refusal === 'requests.alreadyAsked') throw refused(refusal);

    const id = await askHolders(inAccount(tx), {
      userId: actor.id,
      userName: fullName(actor),
      ...body,
    });
    if (!id) throw refused('requests.alreadyAsked');
    return { id };
  }),
);
