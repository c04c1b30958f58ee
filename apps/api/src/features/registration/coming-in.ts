import { decideComeIn } from '@roster/domain/approvals';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findDefaults } from '../account/index.ts';
import { join, tellApproved } from '../affiliation/index.ts';
import { findApprovers } from '../approvals/index.ts';
import { findApplicant, findJoinHistory, openRequest } from './registration.store.ts';

export type ComingIn =
  | { standing: 'joined' }
  | { standing: 'waiting'; requestId: string }
  | { standing: 'tooEarly'; askAgainAt: Date };

type Newcomer = { userId: string; email: string; message: string | null };

/**
 * P1: what becomes of someone whose domain this account has verified, by its facts of this moment: they join, they wait for
 * approval, or the account rejected them too short a time ago. Returns null if they wait for an account already.
 */
export async function comeIn(
  tx: AccountTransaction,
  { userId, email, message }: Newcomer,
  { autoApproval }: { autoApproval: boolean },
): Promise<ComingIn | null> {
  const past = await findJoinHistory(tx, email);
  const way = decideComeIn({ autoApproval, ...past }, tx.now);
  if (way.standing === 'tooEarly') return way;
  if (way.standing === 'joined' && (await joinAtOnce(tx, userId))) return way;
  const requestId = await ask(tx, { userId, source: 'domain', message });
  return requestId === null ? null : { standing: 'waiting', requestId };
}

async function joinAtOnce(tx: AccountTransaction, userId: string): Promise<boolean> {
  const { roles, groupIds } = await findDefaults(tx);
  const joining = {
    roles,
    groupIds,
    entitlementCountry: null,
    unlock: false,
    checklist: 'locked',
  } as const;
  if (!(await join(tx, userId, { ...joining, source: 'registration' }))) return false;
  const details = { after: { roles, groupIds, source: 'registration' as const }, autoApproval: true };
  await tx.audit('users.joined', [{ subjectId: userId, details }]);
  await tellApproved(tx, [userId]);
  return true;
}

type Asking = { userId: string; source: 'domain' | 'accountNumber'; message: string | null };

/** Opens the request and notifies the approvers who chose instant emails. Returns null if one was open already. */
export async function ask(tx: AccountTransaction, request: Asking): Promise<string | null> {
  const requestId = await openRequest(tx, request);
  if (!requestId) return null;
  await tx.audit('approvals.asked', [{ subjectId: request.userId, details: { source: request.source } }]);
  const user = await findApplicant(tx, request.userId);
  await tx.mail('approvalAsked', await findApprovers(tx, 'instant'), {
    accountName: tx.account.name,
    userName: user?.name ?? '',
    userEmail: user?.email ?? '',
    approvalsPage: '/approvals',
    settingsPage: '/profile/account',
  });
  return requestId;
}
