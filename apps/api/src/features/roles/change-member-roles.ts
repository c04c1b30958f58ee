import type { RoleKey } from '@roster/domain/roles';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { tellOfLostAdministrators, tellOfNewAdministrator } from '../affiliation/index.ts';
import { endPending, grantFulfilled } from '../pending/index.ts';
import { setRoles } from './roles.store.ts';

export type RoleChange = { id: string; name: string; before: readonly RoleKey[]; after: readonly RoleKey[] };

/**
 * R1–R3: changes roles where the rules allow it. What those who lost one have started ends (A7), the log says what they had
 * and have, and Account Administrators learn of new and lost ones. The endpoint and the answer to a request come through
 * here.
 */
export async function changeMemberRoles(
  tx: AccountTransaction,
  changes: readonly RoleChange[],
): Promise<void> {
  const changed = changes.map(({ id, name, before, after }) => ({
    id,
    name,
    given: after.filter((role) => !before.includes(role)),
    taken: before.filter((role) => !after.includes(role)),
  }));
  await setRoles(tx, changes);
  await endPending(
    tx,
    changed.filter(({ taken }) => taken.length > 0).map(({ id }) => id),
    'roleLost',
  );
  await tx.audit(
    'users.rolesChanged',
    changes.map(({ id, before, after }) => ({
      subjectId: id,
      details: { before: { roles: before }, after: { roles: after } },
    })),
  );
  await grantFulfilled(
    tx,
    changes.map(({ id }) => id),
  );
  for (const { id, name, given } of changed) await tellOfNewAdministrator(tx, { id, name }, given);
  await tellOfLostAdministrators(
    tx,
    changed.map(({ id, name, taken }) => ({ id, name, roles: taken })),
    'demoted',
  );
}
