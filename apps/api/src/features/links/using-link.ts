import { themself } from '@roster/domain/actors';
import { type decideLink, decideLinkUser, explainRefusal, type LinkPurpose } from '@roster/domain/links';
import type { Platform } from '../../platform/platform.ts';
import { findLink, refusalOfLink, useLink, type Link } from '../../platform/links.ts';
import type { Refuse } from '../../platform/refused.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import { findOwner, lockLinkUser, type LinkUser, type Owner } from './links.store.ts';

type LinkRefusal = NonNullable<ReturnType<typeof decideLink>>;
type LinkUserRefusal = NonNullable<ReturnType<typeof decideLinkUser>>;

/** What every endpoint says that uses a link. A registration is no user yet, so nothing about one. */
export type RefuseLink<Purpose extends LinkPurpose = LinkPurpose> = Refuse<
  | LinkRefusal
  | 'links.invitationNeeded'
  | (Purpose extends 'emailVerification' ? never : LinkUserRefusal)
  | 'platform.unavailable'
>;

type Needs<Purpose extends LinkPurpose> = { platform: Platform; now: Date; refused: RefuseLink<Purpose> };
export type UsableLink<Purpose extends LinkPurpose> = { link: Link; owner: Owner; purpose: Purpose };

/** Finds the link of a token and its subject; refuses a link that cannot be used for this purpose. */
export async function usableLink<Purpose extends LinkPurpose>(
  { platform, now, refused }: Needs<Purpose>,
  token: string,
  purpose: Purpose,
): Promise<UsableLink<Purpose>> {
  const link = await findLink(platform.database.app, token);
  const refusal = refusalOfLink(link, purpose, now);
  const owner = link && (await findOwner(platform.database.app, link));
  if (refusal) throw refused(explainRefusal(refusal, purpose, owner?.user ?? null));
  if (!link || !owner) throw refused('links.unknown');
  const notNow = owner.user && decideLinkUser(purpose, owner.user);
  if (notNow) throw (refused as RefuseLink)(notNow); // only a user’s link can say it
  return { link, owner, purpose };
}

/**
 * Invariant 5: uses the link up and works, in one transaction: either both happen or neither. The actor is the person
 * themself, in the account they belong to; whether they may is looked at again within (A7).
 */
export const usingLink = <T, Purpose extends LinkPurpose>(
  needs: Needs<Purpose>,
  usable: UsableLink<Purpose>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => usingLinkAfter(needs, usable, async () => null, work);

/** With what comes before the row of the link's owner: the row of an account that is not theirs. */
export async function usingLinkAfter<T, Before, Purpose extends LinkPurpose>(
  { platform, now, refused }: Needs<Purpose>,
  { link, owner }: UsableLink<Purpose>,
  prepare: (tx: Transaction) => Promise<Before>,
  work: (tx: Transaction, before: Before) => Promise<T>,
): Promise<T> {
  const actor = themself(link.userId);
  return runUnattended(platform.database, { accountId: owner.accountId, actor, now }, async (tx) => {
    const before = await prepare(tx);
    const user =
      link.userId === null ? null : await checkedUser(tx, link.userId, link.purpose, refused as RefuseLink);
    if (!(await useLink(tx, link.id, now))) throw refused('links.used');
    // They joined or left a moment ago: nothing was done, and the next try finds them.
    if (user && user.accountId !== owner.accountId)
      throw refused('platform.unavailable', { retryAfterSeconds: 1 });
    return work(tx, before);
  });
}

async function checkedUser(
  tx: Transaction,
  userId: string,
  purpose: LinkPurpose,
  refused: RefuseLink,
): Promise<LinkUser> {
  const user = await lockLinkUser(tx, userId);
  if (!user) throw refused('links.unknown');
  const refusal = decideLinkUser(purpose, user);
  if (refusal) throw refused(refusal);
  return user;
}
