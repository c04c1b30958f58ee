import { fullName } from '@roster/domain/names';
import { askAdministrators as endpoint } from '@roster/contract/user-requests';
import type { Request } from '@roster/contract/machinery/endpoint';
import { decideAskLicense, otherCountriesOf } from '@roster/domain/license-offers';
import { decideAsk } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import { inAccount, isInAccount, type AccountTransaction } from '../../platform/transaction.ts';
import { askHolders, findWhoAnswers } from './asking.ts';
import { findOffer } from '../seats/index.ts';
import { findEntitlementCountry } from '../users/index.ts';
import { findOpenOf } from './user-requests.store.ts';

/** H3: asks for a role, a license, a country or release. */
export const askAdministrators = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const affiliated = isInAccount(tx);
    const productId = body.kind === 'license' ? body.productId : null;
    const wanted = { kind: body.kind, role: body.kind === 'role' ? body.role : null, productId };
    const open = await findOpenOf(tx, [actor.id]);
    const license = productId && affiliated ? await findOffer(inAccount(tx), productId, actor.id) : null;
    const fulfilled = affiliated && (await hasAlready(inAccount(tx), actor.id, body));
    const answering = await findWhoAnswers(tx, actor, body.kind);
    const refusal =
      decideAsk({ ...answering, wanted, open, lockReasons: [], fulfilled }) ??
      (license && decideAskLicense(license));
    if (refusal === 'licenses.otherCountry')
      throw refused(refusal, otherCountriesOf(license && license.offer));
    if (refusal && refusal !== 'requests.notLocked') throw refused(refusal);

    const { kind, message } = body;
    const id = await askHolders(inAccount(tx), {
      userId: actor.id,
      userRoles: actor.roles,
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

type Asked = Request<typeof endpoint>['body'];

/** Of a license, the rule of licenses says it. */
async function hasAlready(tx: AccountTransaction, userId: string, body: Asked): Promise<boolean> {
  if (body.kind === 'role') return tx.actor.roles.includes(body.role);
  return body.kind === 'country' && body.country === (await findEntitlementCountry(tx, userId));
}
