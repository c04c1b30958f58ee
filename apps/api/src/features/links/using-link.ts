import type { LinkPurpose } from '@roster/domain/links';
import type { Platform } from '../../platform/platform.ts';
import { findLink, refusalOfLink, useLink, type Link } from '../../platform/links.ts';
import { Refused } from '../../platform/refused.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import { findOwner, type Owner } from './links.store.ts';

type Needs = { platform: Platform; now: Date };
export type UsableLink = { link: Link; owner: Owner };

/** Finds the link of a token and its subject; refuses a link that cannot be used for this purpose. */
export async function usableLink(
  { platform, now }: Needs,
  token: string,
  purpose: LinkPurpose,
): Promise<UsableLink> {
  const link = await findLink(platform.database.app, token);
  const refusal = refusalOfLink(link, purpose, now);
  if (refusal || !link) throw new Refused(refusal ?? 'links.unknown');
  const owner = await findOwner(platform.database.app, link);
  if (!owner) throw new Refused('links.unknown');
  return { link, owner };
}

/**
 * Invariant 5: consumes the link and does the work in one transaction, so that both happen or neither. The actor is the
 * user, in the account they belong to.
 */
export async function usingLink<T>(
  { platform, now }: Needs,
  { link, owner }: UsableLink,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const auditActor = { id: link.userId, kind: 'user' as const };
  return runUnattended(platform.database, { accountId: owner.accountId, auditActor, now }, async (tx) => {
    if (!(await useLink(tx, link.id, now))) throw new Refused('links.used');
    return work(tx);
  });
}
