import { decideSignInToAccount } from './account.ts';
import type { RoleKey } from './roles.ts';
import type { LockReason } from './users.ts';

export const linkRefusals = [
  'links.unknown',
  'links.used',
  'links.replaced',
  'links.invitationNeeded',
  'links.expired',
  'links.locked',
] as const;

/** What a one-time link may be for. */
export const linkPurposes = [
  'invitation',
  'passwordReset',
  'emailVerification',
  'notMyOrganization',
  'emailChange',
  'emailUndo',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const hour = 60;
const day = 24 * hour;

/** W1, A6: how long each link can be used, in minutes from the moment it was requested. */
export const linkMinutes = {
  invitation: 14 * day,
  passwordReset: hour,
  emailVerification: day,
  notMyOrganization: 30 * day,
  emailChange: day,
  emailUndo: 7 * day,
} as const satisfies Record<LinkPurpose, number>;

/** W1: an expired one of these offers a new one, to the same mailbox. */
export const renewablePurposes: readonly LinkPurpose[] = ['invitation', 'passwordReset', 'emailVerification'];

/** These set a password. */
const passwordPurposes: readonly LinkPurpose[] = ['invitation', 'passwordReset'];

export type LinkUserFacts = {
  lockReasons: readonly LockReason[];
  roles: readonly RoleKey[];
  accountClosed: boolean;
  /** They were added to an account and never came in, and their invitation was ended or never sent. */
  needsInvitation: boolean;
};

/** A7, D5: someone who is locked is sent no invitation: its link would refuse them. The unlock invites them. */
export const isKeptFromLinks = (lockReasons: readonly LockReason[]): boolean =>
  lockReasons.some((reason) => reason !== 'unaffiliated');

/**
 * A7, H2: a link helps nobody past a lock, nor into a closed account. Who was only removed may set a password: it gives
 * them a pass and no more. Leaving and taking an address back need no open account. Without an invitation that counts, no
 * other link sets the first password of someone who was added to an account (R3).
 */
export function decideLinkUser(
  purpose: LinkPurpose,
  user: LinkUserFacts,
): 'links.locked' | 'links.invitationNeeded' | 'signIn.accountClosed' | null {
  if (isKeptFromLinks(user.lockReasons)) return 'links.locked';
  if (purpose === 'notMyOrganization' || purpose === 'emailUndo') return null;
  if (user.needsInvitation && passwordPurposes.includes(purpose)) return 'links.invitationNeeded';
  return decideSignInToAccount({ closed: user.accountClosed, roles: user.roles });
}

export type LinkFacts = { usedAt: Date | null; endedAt: Date | null; expiresAt: Date } | null;

/** Returns why a link cannot be used, or null if it can, once. */
export function decideLink(
  link: LinkFacts,
  now: Date,
): 'links.unknown' | 'links.used' | 'links.replaced' | 'links.expired' | null {
  if (!link) return 'links.unknown';
  if (link.usedAt) return 'links.used';
  if (link.endedAt) return 'links.replaced';
  return link.expiresAt <= now ? 'links.expired' : null;
}

/**
 * W1: of a link that has ended the reader is not sent to a newer email where none went out: only an administrator can let
 * someone in who was added to an account and has no invitation. That holds for the link of their own registration, too.
 */
export function explainRefusal<R extends string>(
  refusal: R,
  purpose: LinkPurpose,
  user: Pick<LinkUserFacts, 'needsInvitation'> | null,
): R | 'links.invitationNeeded' {
  const letsIn = purpose === 'emailVerification' || passwordPurposes.includes(purpose);
  return refusal === 'links.replaced' && letsIn && user?.needsInvitation ? 'links.invitationNeeded' : refusal;
}

/**
 * A7, X2: what becomes of a mail when its turn comes. No mail goes out with a link that has ended since it was queued; a
 * used link shows that an earlier delivery arrived. An expired link is still sent: its page says so and offers a new one.
 */
export function decideDelivery(
  links: readonly { used: boolean; ended: boolean }[],
): 'send' | 'sent' | 'dropped' {
  if (links.some(({ used }) => used)) return 'sent';
  return links.some(({ ended }) => ended) ? 'dropped' : 'send';
}

/**
 * Whether the page of a link may name the person. A reader who can use the link may know whose it is; a link that is
 * over names them only while the address it was sent to is still theirs.
 */
export const namesOwner = (facts: { usable: boolean; sentTo: string; address: string }): boolean =>
  facts.usable || facts.sentTo === facts.address;
