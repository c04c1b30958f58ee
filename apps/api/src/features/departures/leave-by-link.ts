import { leaveByLink as endpoint } from '@roster/contract/departures';
import { decideDeparture } from '@roster/domain/departures';
import { implement } from '../../platform/implement.ts';
import { inAccount } from '../../platform/transaction.ts';
import { countAbleAdministrators, depart } from '../affiliation/index.ts';
import { lockMember, usableLink, usingLink } from '../links/index.ts';
import { raiseIfNoAdministrator } from '../support/index.ts';

/**
 * A3: "this is not my organization". Ends an affiliation someone else created, so that a typo cannot hold an address
 * for ever.
 */
export const leaveByLink = implement(endpoint, async ({ body }, context) => {
  const usable = await usableLink(context, body.token, 'notMyOrganization');
  const { owner, link } = usable;
  // The link is for one affiliation only; a user who has moved on to another account cannot leave that one with it.
  if (owner.accountId === null || owner.accountId !== link.accountId) throw context.refused('links.replaced');

  return usingLink(context, usable, async (given) => {
    const tx = inAccount(given);
    const member = await lockMember(tx, owner.id);
    if (!member) throw context.refused('links.replaced');
    const refusal = decideDeparture(member, await countAbleAdministrators(tx, owner.accountId));
    if (refusal && refusal !== 'users.notFound') throw context.refused(refusal);

    await depart(tx, [{ ...member, id: owner.id }], { way: 'link', email: owner.email });
    await raiseIfNoAdministrator(tx);
    return { left: true as const };
  });
});
