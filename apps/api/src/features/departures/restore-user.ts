import { restoreUser as endpoint } from '@roster/contract/departures';
import { decideAddToAccount } from '@roster/domain/adding';
import type { Output } from '@roster/contract/machinery/endpoint';
import { implement } from '../../platform/implement.ts';
import { addFacts, countingProbes, refusedAs } from '../adding/index.ts';
import { changedUser } from '../users/index.ts';
import { bringBack, decideRestores } from './restoring.ts';

/** A2 and D5: offered beside "Add to account", by the address that was typed. */
export const restoreUser = implement(endpoint, ({ body }, context) =>
  countingProbes(context, async (tx): Promise<Output<typeof endpoint>> => {
    const facts = await addFacts(context, body.email);
    const refusal = decideAddToAccount(facts);
    if (refusal || !facts.userId) throw refusedAs(refusal ?? 'users.notRegistered', facts, context);

    const { decisions } = await decideRestores(tx, context, [facts.userId]);
    const [no] = decisions.refused;
    if (no?.code === 'users.alreadyMember') throw refusedAs(no.code, facts, context);
    if (no) throw context.refused(no.code);
    const { allowed, heldBack } = await bringBack(tx, decisions);
    if (allowed.length === 0) throw context.refused('users.inOtherAccount');
    return { ...(await changedUser(tx, facts.userId)), invitationHeldBack: heldBack.length > 0 };
  }),
);
