import { verifyEmail as endpoint } from '@roster/contract/registration';
import { isApprovedAtOnce } from '@roster/domain/approvals';
import { domainOf } from '@roster/domain/emails';
import { implement } from '../../platform/implement.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findDefaults, join } from '../account/index.ts';
import { usableLink, usingLink } from '../links/index.ts';
import {
  becomeUser,
  findDomainOwner,
  findInstantApprovers,
  findJoinHistory,
  openRequest,
  type DomainOwner,
} from './registration.store.ts';

/** P1: turns the registration into a user, who joins, waits for approval, or learns how to join. */
export const verifyEmail = implement(endpoint, async ({ body }, context) => {
  const usable = await usableLink(context, body.token, 'emailVerification');
  const domain = await findDomainOwner(context.platform.database.app, domainOf(usable.owner.email));
  const owner = { ...usable.owner, accountId: domain?.accountId ?? null };

  return usingLink(context, { ...usable, owner }, async (tx) => {
    const userId = await becomeUser(tx, owner.id);
    if (!userId) throw context.refused('users.emailNotAvailable');
    const standing = domain ? await comeIn(tx, userId, domain) : 'unaffiliated';
    if (!domain) await tx.audit('users.registered', [{ subjectId: userId, details: {} }]);
    return { email: owner.email, standing, accountName: domain?.accountName ?? null };
  });
});

async function comeIn(tx: Transaction, userId: string, domain: DomainOwner): Promise<'joined' | 'waiting'> {
  const past = await findJoinHistory(tx, userId, domain.accountId);
  const { autoApproval } = domain;
  if (
    isApprovedAtOnce({ autoApproval, rejectedHere: past.rejected_here, departedHere: past.departed_here })
  ) {
    const { roles, groupIds } = await findDefaults(tx);
    const joining = { userId, roles, groupIds, entitlementCountry: null, unlock: false, checklist: false };
    if (await join(tx, { ...joining, source: 'registration' })) {
      const details = { after: { roles, groupIds, source: 'registration' }, autoApproval: true };
      await tx.audit('users.joined', [{ subjectId: userId, details }]);
      await tx.mail('requestApproved', [userId], { accountName: domain.accountName });
      return 'joined';
    }
  }
  await ask(tx, {
    userId,
    accountId: domain.accountId,
    accountName: domain.accountName,
    source: 'domain',
    message: null,
  });
  return 'waiting';
}

type Asking = {
  userId: string;
  accountId: string;
  accountName: string;
  source: 'domain' | 'accountNumber';
  message: string | null;
};

/** Opens the request and notifies the approvers who chose instant emails. Returns null if one was open already. */
export async function ask(tx: Transaction, { accountName, ...request }: Asking): Promise<string | null> {
  const requestId = await openRequest(tx, request);
  if (!requestId) return null;
  await tx.audit('approvals.asked', [{ subjectId: request.userId, details: { source: request.source } }]);
  const [user] = await tx.query<{ name: string; email: string }>({
    text: "select first_name || ' ' || last_name as name, email from users where id = $1",
    values: [request.userId],
  });
  await tx.mail('approvalAsked', await findInstantApprovers(tx, request.accountId), {
    accountName,
    userName: user?.name,
    userEmail: user?.email,
    approvalsPage: '/approvals',
  });
  return requestId;
}
