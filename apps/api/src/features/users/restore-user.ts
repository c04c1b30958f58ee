import { restoreUser as endpoint } from '@roster/contract/add-users';
import { decideAddToAccount } from '@roster/domain/adding';
import { decideRestore } from '@roster/domain/departures';
import { decideGrant } from '@roster/domain/role-grants';
import { implement } from '../../platform/implement.ts';
import { join } from '../account/index.ts';
import { addFacts, countingProbes, settling, tellOfNewAdministrator } from './adding.ts';
import { changedUser } from './changed-user.ts';
import { findActorName } from './new-users.store.ts';
import { bringBack, findDeparture } from './restores.store.ts';

/** A2 and D5: who was let go comes back with roles and groups; the role of Account Administrator only by one. */
export const restoreUser = implement(endpoint, ({ body }, context) =>
  countingProbes(context, () =>
    context.transaction(async (tx) => {
      const facts = await addFacts(context, body.email);
      const refusal = decideAddToAccount(facts);
      if (refusal || !facts.userId) throw context.refused(refusal ?? 'users.notRegistered', settling(facts));
      const { userId } = facts;
      const departure = await findDeparture(tx, userId);
      const notRestorable = decideRestore(departure, tx.now);
      if (notRestorable || !departure) throw context.refused(notRestorable ?? 'users.notRestorable');
      const { roles, groups: groupIds, entitlementCountry, source } = departure.snapshot;
      const notGranted = decideGrant(tx.actor.roles, roles);
      if (notGranted) throw context.refused(notGranted);

      const joining = { userId, roles, groupIds, entitlementCountry, source };
      if (!(await join(tx, { ...joining, unlock: true, checklist: false })))
        throw context.refused('users.inOtherAccount');
      await bringBack(tx, userId, departure);
      const user = await changedUser(tx, userId);
      const details = { after: { roles, groupIds, entitlementCountry, lockReasons: user.lockReasons } };
      await tx.audit('users.restored', [{ subjectId: userId, details }]);
      await tx.mail('addedToAccount', [userId], {
        accountName: tx.account?.name,
        inviterName: await findActorName(tx),
        locked: user.lockReasons.length > 0 ? 'yes' : 'no',
      });
      await tellOfNewAdministrator(tx, { id: userId, name: `${user.firstName} ${user.lastName}` }, roles);
      return user;
    }),
  ),
);
