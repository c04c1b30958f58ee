import { fullName } from '@roster/domain/names';
import { askAdministrators as endpoint } from '@roster/contract/user-requests';
import { decideAsk, decideAskLicense } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import { inAccount, isInAccount } from '../../platform/transaction.ts';
import { askHolders } from './asking.ts';
import { findLicense } from '../seats/index.ts';
import { findOpenKinds } from './user-requests.store.ts';

/** H3: asks for a role, a license, a country or release. */
export const askAdministrators = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const affiliated = isInAccount(tx);
    const productId = body.kind === 'license' ? body.productId : null;
    const openKinds = await findOpenKinds(tx, actor.id, productId);
    const license = productId && affiliated ? await findLicense(inAccount(tx), productId, actor.id) : null;
    const refusal =
      decideAsk({ affiliated, kind: body.kind, openKinds, lockReasons: [] }) ??
      (license && decideAskLicense(license));
    if (refusal && refusal !== 'requests.notLocked') throw refused(refusal);

    const { kind, message } = body;
    const id = await askHolders(inAccount(tx), {
      userId: actor.id,
      userName: fullName(actor),
      kind,
      message,
      ...(kind === 'role' && { role: body.role }),
      ...(kind === 'country' && { country: body.country }),
      ...(license && productId && { product: { id: productId, name: license.product } }),
    });
    if (!id) throw refused('requests.alreadyAsked');
    return { id };
  }),
);
