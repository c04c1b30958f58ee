import { decideComeIn } from '@roster/domain/approvals';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { countFresh, findApprovers } from './approval-mails.store.ts';
import { endOpen, findHistories, openByDomain } from './ended-requests.store.ts';

const pages = { approvalsPage: '/approvals', settingsPage: '/profile/account' } as const;
const profilePage = '/profile' as const;

/**
 * S2: no one decides a request to join a closed account. Those who wait read so in an email, and nothing counts against them:
 * they may ask another account right away.
 */
export async function endRequestsOfClosedAccount(tx: AccountTransaction): Promise<void> {
  const because = 'accountClosed';
  const userIds = await endOpen(tx, because);
  await record(tx, userIds, because);
  const content = {
    accountName: tx.account.name,
    because,
    newAccountName: '',
    moved: 'no',
    profilePage,
  } as const;
  await tx.mail('requestEnded', userIds, content);
}

/**
 * P1, P2: a domain belongs to another account by now, so the requests that it led to the account before go along, and are
 * never approved automatically. A request ends, and moves nowhere, if the new owner rejected the same mailbox within the
 * last seven days.
 */
export async function moveRequests(
  from: AccountTransaction,
  to: AccountTransaction,
  domain: string,
): Promise<void> {
  const because = 'domainMoved';
  const ended = await endOpen(from, because, { domain });
  if (ended.length === 0) return;
  await record(from, ended, because);

  const histories = await findHistories(to, ended);
  const welcome = histories.filter(
    (past) => decideComeIn({ ...past, autoApproval: false }, to.now).standing === 'waiting',
  );
  const moved = await openByDomain(
    to,
    welcome.map(({ userId }) => userId),
  );
  await to.audit(
    'approvals.asked',
    moved.map((subjectId) => ({ subjectId, details: { source: 'domain' } as const })),
  );
  const asked = { accountName: to.account.name, ...(await countFresh(to)), ...pages };
  if (moved.length > 0) await to.mail('approvalDigest', await findApprovers(to, 'instant'), asked);

  const content = { accountName: from.account.name, because, profilePage } as const;
  const { name: newAccountName } = to.account;
  const others = ended.filter((id) => !moved.includes(id));
  await from.mail('requestEnded', moved, { ...content, newAccountName, moved: 'yes' });
  await from.mail('requestEnded', others, { ...content, newAccountName: '', moved: 'no' });
}

const record = (
  tx: AccountTransaction,
  userIds: readonly string[],
  because: 'accountClosed' | 'domainMoved',
): Promise<void> =>
  tx.audit(
    'approvals.ended',
    userIds.map((subjectId) => ({ subjectId, details: { because } })),
  );
