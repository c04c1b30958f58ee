import { changeEntitlement as endpoint } from '@roster/contract/entitlements';
import { decideChangeEntitlement } from '@roster/domain/entitlement-terms';
import { isSooner } from '@roster/domain/entitlements';
import { differs } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import { entitlementIn } from './entitlement-in.ts';
import { remind } from './remind-of-ends.ts';
import {
  addSeats,
  findEntitlement,
  findHolderNames,
  findAccount,
  takeFreeSeats,
  updateTerm,
} from './entitlements.store.ts';

/** So many holders are named where their seats are in the way. */
const named = 10;

/** E3: the term and the number of seats. The account's row is locked, so nobody can assign a seat between counting and writing. */
export const changeEntitlement = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const entitlement = await findEntitlement(tx, { ...params, now: tx.now });
    const { assigned = 0, lost = 0, bought = 0 } = entitlement?.seats ?? {};
    const refusal = decideChangeEntitlement(
      entitlement ? { ...entitlement, taken: assigned + lost } : null,
      body,
      await findAccount(tx),
    );
    if (refusal === 'entitlements.seatsAssigned') {
      const holders = await findHolderNames(tx, params.entitlementId, named);
      throw refused(refusal, { assigned: assigned + lost, holders });
    }
    if (refusal || !entitlement) throw refused(refusal ?? 'entitlements.notFound');
    const before = { endsOn: entitlement.endsOn, seats: entitlement.seats?.bought ?? null };
    const after = { endsOn: body.endsOn, seats: body.seats };
    if (!differs(before, after)) return entitlementIn(tx, entitlement.id);
    if (!(await updateTerm(tx, entitlement.id, body))) throw refused('entitlements.changedMeanwhile');

    const seats = body.seats ?? 0;
    if (seats > bought) await addSeats(tx, entitlement.id, seats - bought);
    if (seats < bought) await takeFreeSeats(tx, entitlement.id, bought - seats);

    const { country, kind, product } = entitlement;
    const details = {
      entitlementId: entitlement.id,
      product: product.name,
      country,
      entitlementKind: kind,
      before,
      after,
    };
    await tx.audit('entitlements.changed', [{ subjectId: null, details }]);
    // E1: an end that comes nearer is a loss that nobody expected, unless it is over already.
    if (entitlement.term !== 'ended' && isSooner(after.endsOn, before.endsOn))
      await remind(tx, entitlement.id);
    return entitlementIn(tx, entitlement.id);
  }),
);
