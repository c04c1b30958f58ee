import { themself } from '@roster/domain/actors';
import { decideLinkUser, type LinkPurpose } from '@roster/domain/links';
import type { Platform } from '../../platform/platform.ts';
import { findLink, refusalOfLink, useLink, type Link } from '../../platform/links.ts';
import { Refused } from '../../platform/refused.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import { findOwner, lockLinkUser, type LinkUser, type Owner } from './links.store.ts';

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
  const notNow = owner.user && decideLinkUser(purpose, owner.user);
  if (notNow) throw new Refused(notNow);
  return { link, owner };
}

/**
 * Invariant 5: uses the link up and works, in one transaction: either both happen or neither. The actor is the person
 * themself, in the account they belong to; whether they may is looked at again within (A7).
 */
export async function usingLink<T>(
  { platform, now }: Needs,
  { link, owner }: UsableLink,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const actor = themself(link.userId);
  return runUnattended(platform.database, { accountId: owner.accountId, actor, now }, async (tx) => {
    const user = link.userId === null ? null : await checkedUser(tx, link.userId, link.purpose);
    if (!(await useLink(tx, link.id, now))) throw new Refused('links.used');
    // They joined or left a moment ago: nothing was done, and the next try finds them.
    if (user && user.accountId !== owner.accountId)
      throw new Refused('platform.unavailable', { retryAfterSeconds: 1 });
    return work(tx);
  });
}

async function checkedUser(tx: Transaction, userId: string, purpose: LinkPurpose): Promise<LinkUser> {
  const user = await lockLinkUser(tx, userId);
  if (!user) throw new Refused('links.unknown');
  const refusal = decideLinkUser(purpose, user);
  if (refusal) throw new Refused(refusal);
  return user;
}
