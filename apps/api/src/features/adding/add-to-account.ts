import { fullName } from '@roster/domain/names';
import { addToAccount as endpoint } from '@roster/contract/adding';
import { decideAddToAccount } from '@roster/domain/adding';
import { implement } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import { join, tellOfNewAdministrator, welcome } from '../affiliation/index.ts';
import { addFacts, countingProbes, findNewcomerParts, refusedAs, requireGrantable } from './adding.ts';
import { changedUser } from '../users/index.ts';

/** A3: affiliates a registered user right away, and opens the checklist of what is left to do. */
export const addToAccount = implement(endpoint, ({ body }, context) =>
  countingProbes(context, async (tx) => {
    const [facts, parts] = await together(addFacts(context, body.email), findNewcomerParts(tx, body));
    const refusal = decideAddToAccount(facts);
    if (refusal || !facts.userId) throw refusedAs(refusal ?? 'users.notRegistered', facts, context);

    requireGrantable(tx, parts, context.refused);
    const { roles, groupIds } = parts;
    const { userId } = facts;
    const entitlementCountry = body.entitlementCountry ?? null;
    const joining = { roles, groupIds, entitlementCountry, unlock: body.unlock };
    if (!(await join(tx, userId, { ...joining, source: 'manual', checklist: 'everyone' }))) {
      const found = await addFacts(context, body.email);
      const now = decideAddToAccount(found) ?? 'users.inOtherAccount';
      throw refusedAs(now, found, context);
    }

    const user = await changedUser(tx, userId);
    const after = {
      roles,
      groupIds,
      entitlementCountry,
      source: 'manual' as const,
      lockReasons: user.lockReasons,
    };
    await tx.audit('users.addedToAccount', [{ subjectId: userId, details: { after } }]);
    const { heldBack } = await welcome(tx, [userId]);
    await tellOfNewAdministrator(tx, { id: userId, name: fullName(user) }, roles);
    return { ...user, invitationHeldBack: heldBack.length > 0 };
  }),
);
