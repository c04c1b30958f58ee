import { verifyEmail as endpoint } from '@roster/contract/registration';
import { decideAskToJoin, isApprovedAtOnce } from '@roster/domain/approvals';
import { domainOf } from '@roster/domain/emails';
import { decidePassword } from '@roster/domain/chosen-passwords';
import { implement } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import { inAccount, type Transaction } from '../../platform/transaction.ts';
import { findDefaults } from '../account/index.ts';
import { join, tellApproved } from '../affiliation/index.ts';
import { usableLink, usingLink } from '../links/index.ts';
import { giveTicket } from '../waiting/index.ts';
import { countingNumbers } from './counting-numbers.ts';
import {
  becomeUser,
  findApplicant,
  findByNumber,
  findDomainOwner,
  findInstantApprovers,
  findJoinHistory,
  openRequest,
  type DomainOwner,
} from './registration.store.ts';

/**
 * P0, P1: the mailbox is proven, so what is typed now is the person's. They become a user who joins right away,
 * waits for approval, or stays unaffiliated and reads how to join an account.
 */
export const verifyEmail = implement(endpoint, async ({ body }, context) => {
  const { platform, refused } = context;
  const usable = await usableLink(context, body.token, 'emailVerification');
  const { email } = usable.owner;
  const refusal = decidePassword(body.password, { ...body, email });
  if (refusal) throw refused(refusal);

  const seen = await findDomainOwner(platform.database.app, domainOf(email));
  const owner = { ...usable.owner, accountId: seen?.accountId ?? null };
  const passwordHash = await platform.passwords.hash(body.password);
  const { firstName, lastName, country, language = 'en' } = body;

  const verify = async (tx: Transaction) => {
    // While the password was hashed, the domain may have gone or the account closed: the next try finds what is so now.
    const domain = await findDomainOwner(tx, domainOf(email));
    if (domain?.accountId !== seen?.accountId)
      throw refused('platform.unavailable', { retryAfterSeconds: 1 });
    const userId = await becomeUser(tx, { email, firstName, lastName, country, language, passwordHash });
    if (!userId) throw refused('users.emailNotAvailable');
    if (domain) {
      const standing = await comeIn(tx, { userId, email }, domain);
      return { userId, standing, accountName: domain.accountName };
    }
    await tx.audit('users.registered', [{ subjectId: userId, details: {} }]);
    if (body.accountNumber === undefined)
      return { userId, standing: 'unaffiliated' as const, accountName: null };
    const accountName = await askByNumber(tx, { userId, number: body.accountNumber }, refused);
    return { userId, standing: 'waiting' as const, accountName };
  };
  const { userId, ...where } = await countingNumbers(context, email, () =>
    usingLink(context, { ...usable, owner }, verify),
  );
  context.devices.remember(userId);
  const ticket = where.standing === 'waiting' ? giveTicket(context, 'join', userId) : null;
  return { email, ...where, ticket };
});

/** P1: the person confirmed the number of an account. Returns the account's name. */
async function askByNumber(
  tx: Transaction,
  { userId, number }: { userId: string; number: string },
  refused: Refuse<'join.accountNotFound' | 'join.tooEarly'>,
): Promise<string> {
  const account = await findByNumber(tx, number, userId);
  const standing = { affiliated: false, operator: false, waiting: false, federatedElsewhere: false };
  const refusal = decideAskToJoin({ ...standing, account }, tx.now);
  if (refusal === 'join.tooEarly')
    throw refused(refusal, { notBefore: account?.mayAskAgainAt?.toISOString() ?? tx.now.toISOString() });
  if (!account || refusal) throw refused('join.accountNotFound');
  const { id: accountId, name: accountName } = account;
  await ask(tx, { userId, accountId, accountName, source: 'accountNumber', message: null });
  return accountName;
}

async function comeIn(
  tx: Transaction,
  { userId, email }: { userId: string; email: string },
  domain: DomainOwner,
): Promise<'joined' | 'waiting'> {
  const past = await findJoinHistory(tx, email, domain.accountId);
  const { autoApproval } = domain;
  if (
    isApprovedAtOnce({ autoApproval, rejectedHere: past.rejected_here, departedHere: past.departed_here })
  ) {
    const { roles, groupIds } = await findDefaults(inAccount(tx));
    const joining = {
      roles,
      groupIds,
      entitlementCountry: null,
      unlock: false,
      checklist: 'locked',
    } as const;
    if (await join(inAccount(tx), userId, { ...joining, source: 'registration' })) {
      const details = { after: { roles, groupIds, source: 'registration' as const }, autoApproval: true };
      await tx.audit('users.joined', [{ subjectId: userId, details }]);
      await tellApproved(inAccount(tx), [userId]);
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
  const user = await findApplicant(tx, request.userId);
  await tx.mail('approvalAsked', await findInstantApprovers(tx, request.accountId), {
    accountName,
    userName: user?.name ?? '',
    userEmail: user?.email ?? '',
    approvalsPage: '/approvals',
    settingsPage: '/profile/account',
  });
  return requestId;
}
