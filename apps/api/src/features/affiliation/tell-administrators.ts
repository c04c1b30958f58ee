import type { RoleKey } from '@roster/domain/roles';
import { isInAccount, type Transaction } from '../../platform/transaction.ts';
import { findHolders } from './administrators.store.ts';

type Named = { id: string; name: string };

/** R3: notifies all Account Administrators when one is made. */
export async function tellOfNewAdministrator(
  tx: Transaction,
  newcomer: Named,
  roles: readonly RoleKey[],
): Promise<void> {
  if (!roles.includes('accountAdministrator') || !isInAccount(tx)) return;
  const holders = await findHolders(tx, tx.account.id, ['accountAdministrator']);
  await tx.mail(
    'administratorMade',
    holders.filter((id) => id !== newcomer.id),
    { accountName: tx.account.name, userName: newcomer.name },
    [newcomer.id],
  );
}

/** R3: notifies them when one is locked, demoted or leaves. Those who lost the role get no such mail. */
export async function tellOfLostAdministrators(
  tx: Transaction,
  lost: readonly (Named & { roles: readonly RoleKey[] })[],
  how: 'locked' | 'removed' | 'released' | 'withdrawn' | 'demoted',
): Promise<void> {
  const administrators = lost.filter(({ roles }) => roles.includes('accountAdministrator'));
  if (administrators.length === 0 || !isInAccount(tx)) return;
  const gone = new Set(administrators.map(({ id }) => id));
  const holders = await findHolders(tx, tx.account.id, ['accountAdministrator']);
  await tx.mail(
    'administratorLost',
    holders.filter((id) => !gone.has(id)),
    { accountName: tx.account.name, userNames: administrators.map(({ name }) => name).join(', '), how },
    administrators.map(({ id }) => id),
  );
}
