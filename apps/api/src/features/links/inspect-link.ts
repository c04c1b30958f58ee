import { inspectLink as endpoint } from '@roster/contract/links';
import {
  decideLink,
  decideLinkUser,
  explainRefusal,
  namesOwner,
  renewablePurposes,
} from '@roster/domain/links';
import { implement } from '../../platform/implement.ts';
import { findLink } from '../../platform/links.ts';
import { isWait } from '../../platform/throttles.ts';
import { findOwner } from './links.store.ts';

/** Does not consume the link: mail scanners and reloads may look at it any number of times. */
export const inspectLink = implement(endpoint, async ({ body }, { platform, now, origin, refused }) => {
  const reserved = await platform.throttles.reserve({ limit: 'link', key: origin.network });
  if (isWait(reserved)) throw refused('request.tooMany', { retryAfterSeconds: reserved.waitSeconds });
  const link = await findLink(platform.database.app, body.token);
  const owner = link && (await findOwner(platform.database.app, link));
  await reserved.settle(!owner);
  if (!link || !owner) throw refused('links.unknown');
  const over = decideLink(link, now);
  const refusal = over
    ? explainRefusal(over, link.purpose, owner.user)
    : owner.user && decideLinkUser(link.purpose, owner.user);
  const named = namesOwner({ usable: refusal === null, sentTo: link.email, address: owner.email });
  return {
    purpose: link.purpose,
    refusal,
    expiresAt: link.expiresAt.toISOString(),
    userId: link.userId,
    email: link.email,
    firstName: named ? owner.firstName : '',
    lastName: named ? owner.lastName : '',
    accountName: owner.accountName,
    accountNumber: owner.accountNumber,
    renewable: refusal === 'links.expired' && renewablePurposes.includes(link.purpose),
  };
});
