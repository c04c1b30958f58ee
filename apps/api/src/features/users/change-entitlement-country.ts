import { changeEntitlementCountry as endpoint } from '@roster/contract/edits';
import { decideEach } from '@roster/domain/decide-each';
import { decideChangeCountry, effectOfCountry } from '@roster/domain/entitlement-country';
import { implement } from '../../platform/implement.ts';
import { findAccessChanges } from '../access/index.ts';
import { changeCountries } from './edit-member.ts';
import { findCountries, findEntitled } from './edits.store.ts';
import { outcomeOf, subjectsOf } from './outcome.ts';
import { selectUsers } from './selection.ts';
import { findLockFacts } from './subjects.store.ts';

/** E2: sets or clears the entitlement country of one or many users. */
export const changeEntitlementCountry = implement(endpoint, async ({ body }, context) => {
  const wanted = body.entitlementCountry;
  return context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const countries = await findCountries(tx, ids);
      const facts = { ...(await findLockFacts(tx, ids)), wanted, countries };
      const decisions = decideEach(ids, facts, decideChangeCountry);
      const outcome = outcomeOf(decisions, facts.users);
      const subjects = subjectsOf(decisions.allowed, facts.users);
      const countriesOf = (id: string) => countries.get(id) ?? { entitlementCountry: null, country: null };
      if (body.dryRun) {
        const account = await findEntitled(tx);
        const changes = await findAccessChanges(tx, subjects, () => [
          { act: 'country', entitlementCountry: wanted },
        ]);
        return {
          ...outcome,
          effects: changes.map(({ facts: _, ...change }) => ({
            ...change,
            ...effectOfCountry(countriesOf(change.id), wanted, account),
          })),
        };
      }

      const undo = body.undoable ? tx.offerUndo() : null;
      const users = decisions.allowed.map((id) => ({
        id,
        before: countriesOf(id).entitlementCountry,
        after: wanted,
      }));
      const requests = await changeCountries(tx, users);
      await undo?.keep({ act: 'entitlementCountry', users, requests });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  });
});
