import type { EntitlementCountryChange } from '@roster/domain/undo';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { grantFulfilled } from '../pending/index.ts';
import { editUserRows, type Change } from './edits.store.ts';

export type Edit = { id: string; before: Change; after: Change };

/** The same for one user. */
export const editMember = (tx: AccountTransaction, id: string, edit: Omit<Edit, 'id'>): Promise<string[]> =>
  editMembers(tx, [{ id, ...edit }]);

/**
 * Changes what an account says of users, where the rules allow it, and records what it said before. Returns the requests
 * that this grants.
 */
export async function editMembers(tx: AccountTransaction, edits: readonly Edit[]): Promise<string[]> {
  for (const { ids, after } of alike(edits)) await editUserRows(tx, ids, after);
  await tx.audit(
    'users.edited',
    edits.map(({ id, before, after }) => ({ subjectId: id, details: { before, after } })),
  );
  return grantFulfilled(
    tx,
    edits.map(({ id }) => id),
  );
}

/** Changes the entitlement countries of users; a change is taken back by `after` and `before` in each other's place. */
export const changeCountries = (tx: AccountTransaction, users: readonly EntitlementCountryChange[]) =>
  editMembers(
    tx,
    users.map(({ id, before, after }) => ({
      id,
      before: { entitlementCountry: before },
      after: { entitlementCountry: after },
    })),
  );

export const countryBack = ({ id, before, after }: EntitlementCountryChange): EntitlementCountryChange => ({
  id,
  before: after,
  after: before,
});

/** The users who get the same, so that one statement does for them. */
function alike(edits: readonly Edit[]): { ids: string[]; after: Change }[] {
  const groups = new Map<string, { ids: string[]; after: Change }>();
  for (const { id, after } of edits) {
    const key = JSON.stringify(after);
    const group = groups.get(key) ?? { ids: [], after };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
