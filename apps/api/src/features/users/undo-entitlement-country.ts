import { decideEach } from '@roster/domain/decide-each';
import { decideUndoCountry } from '@roster/domain/undo';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { reopenRequests } from '../pending/index.ts';
import { changeCountries, countryBack } from './edit-member.ts';
import { findCountries } from './edits.store.ts';
import { outcomeOf, type Undone } from './outcome.ts';
import { findLockFacts } from './subjects.store.ts';

/** Gives users the entitlement country of before, by the door that changed it. */
export async function undoEntitlementCountry(
  tx: AccountTransaction,
  { users, requests }: UndoRecordOf<'entitlementCountry'>,
): Promise<Undone> {
  const ids = users.map(({ id }) => id);
  const facts = {
    ...(await findLockFacts(tx, ids)),
    changes: new Map(users.map((user) => [user.id, user])),
    countries: await findCountries(tx, ids),
  };
  const decisions = decideEach(ids, facts, decideUndoCountry);
  await changeCountries(tx, users.filter(({ id }) => decisions.allowed.includes(id)).map(countryBack));
  await reopenRequests(tx, requests, decisions.allowed);
  return outcomeOf(decisions, facts.users);
}
