import type { RoleKey } from '@roster/domain/roles';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { tellOfLostAdministrators, tellOfNewAdministrator } from '../affiliation/index.ts';
import { endPending, grantFulfilled } from '../pending/index.ts';
import { setRoles } from './roles.store.ts';
import { together } from '../../platform/postgres/index.ts';

export type RoleChange = { id: string; name: string; before: readonly RoleKey[]; after: readonly RoleKey[] };

/**
 * R1–R3: changes roles where the rules allow it. What those who lost one have started ends (A7), the log says what they had
 * and have, and Account Administrators learn of new and lost ones. Returns the requests that this fulfilled. The endpoint and the answer to a request come through
 * here.
 */
export async function changeMemberRoles(
  tx: AccountTransaction,
  changes: readonly RoleChange[],
  { tell = 'administrators' }: { tell?: 'administrators' | 'nobody' } = {},
): Promise<{ requests: string[] }> {
  const changed = changes.map(({ id, name, before, after }) => ({
    id,
    name,
    given: after.filter((role) => !before.includes(role)),
    taken: before.filter((role) => !after.includes(role)),
  }));
  const idsOf = (some: typeof changed) => some.map(({ id }) => id);
  const [, , , requests] = await together(
    setRoles(tx, changes),
    endPending(tx, idsOf(changed.filter(({ taken }) => taken.length > 0)), 'roleLost'),
    tx.audit('users.rolesChanged', changes.map(auditEntry)),
    grantFulfilled(tx, idsOf(changed)),
  );
  if (tell === 'nobody') return { requests };
  for (const { id, name, given } of changed) await tellOfNewAdministrator(tx, { id, name }, given);
  await tellOfLostAdministrators(
    tx,
    changed.map(({ id, name, taken }) => ({ id, name, roles: taken })),
    'demoted',
  );
  return { requests };
}

const auditEntry = ({ id, before, after }: RoleChange) => ({
  subjectId: id,
  details: { before: { roles: before }, after: { roles: after } },
});
