import { clockToleranceSeconds, type StoppedProduct } from './devices.ts';
import type { StopReason } from './policies.ts';

/**
 * What a machine holds: the last document that the portal signed for it. All times are seconds since 1970, as in the
 * document itself.
 */
export type HeldPolicy = {
  kind: 'policy' | 'stop';
  why: StopReason | null;
  iat: number;
  products: readonly HeldProduct[];
  /** What a stop has taken, and why each. A stop of an older portal does not say. */
  stopped?: readonly HeldStop[] | undefined;
};

export type HeldStop = { id: string; name: string; why: StoppedProduct['why'] };

export type HeldProduct = {
  id: string;
  name: string;
  features: readonly { key: string; name: string }[];
  until: number;
};

export type RunFacts = {
  now: number;
  /** The latest time that this machine has seen, on its own clock or in something that the portal signed. */
  latestSeen: number;
  policy: HeldPolicy;
  /** Whether sign-in is locked, as the portal said last. */
  locked: boolean;
  clock: ClockSaid | null;
};

/**
 * By how many seconds the clock of the machine was ahead of the portal's when that signed something last, and what the machine's
 * clock showed then.
 */
export type ClockSaid = { ahead: number; saidAt: number };

/** Whether a machine may run something now, and until when; or why not. */
export type RunAnswer =
  | { runs: true; product: HeldProduct; feature: string | null; until: number; endsSoon: boolean }
  | { runs: false; why: 'clockSetBack'; latestSeen: number }
  | { runs: false; why: StopReason | 'noLonger' | 'locked' }
  | { runs: false; why: 'notInPolicy'; products: string[] }
  | { runs: false; why: 'featureMissing'; product: HeldProduct }
  | { runs: false; why: 'ranOut'; product: HeldProduct }
  | { runs: false; why: 'clockAhead'; ahead: number };

const hour = 3_600;
const day = 24 * hour;

/** A clock may be corrected by this much without anyone being asked. */
export const toleratedSetBack = hour;

/** L1: from here on every answer says more strongly that the time is running out. */
export const endsSoonWithin = 3 * day;

/** E4: a machine that is in contact asks by itself once a day, so that what changed reaches it. */
export const asksAfter = day;

/** After a portal that did not respond, a machine that would only ask by itself leaves it alone for this long. */
export const asksAgainAfter = 10 * 60;

/** E4: what is on the machine decides, with no one to ask. An exact id or name, in any case, is what is meant. */
export function decideRun(facts: RunFacts, wanted: { product: string; feature: string | null }): RunAnswer {
  if (isSetBack(facts)) return { runs: false, why: 'clockSetBack', latestSeen: facts.latestSeen };

  const { policy } = facts;
  const product = productOf(policy, wanted.product);
  if (!product) return missing(facts, wanted.product);
  // A clock that was set back within the tolerance gives no time either.
  const moment = Math.max(facts.now, facts.latestSeen);
  const ahead = aheadOf(facts);
  // What the portal has just allowed is over by a clock that is days ahead: that says nothing about the product.
  if (moment >= product.until && portalTimeOf(facts) < product.until)
    return { runs: false, why: 'clockAhead', ahead };
  if (moment >= product.until) return { runs: false, why: 'ranOut', product };
  const feature = featureOf(product, wanted.feature);
  if (feature === undefined) return { runs: false, why: 'featureMissing', product };

  return { runs: true, product, feature, until: product.until, endsSoon: endsSoon(product.until, moment) };
}

/** A clock that shows an earlier time than was seen already says nothing about dates. */
export const isSetBack = ({ now, latestSeen }: Pick<RunFacts, 'now' | 'latestSeen'>): boolean =>
  now < latestSeen - toleratedSetBack;

/**
 * Whether a machine whose sign-in is not locked has to sign in again before it gets a new policy. One that was signed out, or
 * whose user was removed, is said to be that.
 */
export function mustSignInAgain({ kind, why, stopped }: HeldPolicy, hasToken: boolean): boolean {
  if (hasToken) return false;
  return kind === 'policy' || why === 'signInAgain' || (stopped !== undefined && why === 'denied');
}

type Clock = Pick<RunFacts, 'now' | 'latestSeen' | 'clock'>;

/** By how much the clock is ahead, as far as the portal said; 0 within the tolerance, and once the clock was corrected. */
export const aheadOf = ({ now, clock }: Pick<Clock, 'now' | 'clock'>): number =>
  clock && clock.ahead > clockToleranceSeconds && now >= clock.saidAt ? clock.ahead : 0;

/** The time by a clock whose difference to the portal's is known. It is never before what was seen. */
export const portalTimeOf = (facts: Clock): number => Math.max(facts.now - aheadOf(facts), facts.latestSeen);

/** By how much the clock differs from the portal's, ahead or behind; 0 within the tolerance. */
export function clockDiffersBy(facts: Clock): number {
  const behind = facts.latestSeen - facts.now;
  return behind > clockToleranceSeconds ? behind : aheadOf(facts);
}

export const endsSoon = (until: number, moment: number): boolean => until - moment <= endsSoonWithin;

/** Whether the machine asks the portal before it answers: once a day, and before every no, unless it just tried. */
export function asksFirst(facts: RunFacts & { triedAt: number | null }, answer: RunAnswer): boolean {
  const { now, triedAt, policy } = facts;
  if (triedAt !== null && now >= triedAt && now - triedAt < asksAgainAfter) return false;
  return !answer.runs || now - aheadOf(facts) - policy.iat > asksAfter;
}

/**
 * The latest time seen after an answer of the portal. A newer document that the portal signed is worth more than the
 * clock of the machine, so it also corrects a clock that was ahead. What is not signed can only raise it.
 */
export function latestAfter(
  latestSeen: number,
  heard: { iat: number } | { serverTime: number } | { now: number },
): number {
  if ('iat' in heard) return heard.iat;
  return Math.max(latestSeen, 'now' in heard ? heard.now : heard.serverTime);
}

/** Why a document that was signed properly is not for this machine. */
export type Misfit = 'otherPortal' | 'otherDevice' | 'otherKey' | 'older';

/** E4: a document counts on the machine that it was issued for, and an older one never takes the place of a newer. */
export function misfitOf(
  document: { iss: string; device: string; cnf: { jkt: string }; iat: number },
  own: { portal: string; deviceId: string; thumbprint: string; lastIssuedAt: number | null },
): Misfit | null {
  if (document.iss !== own.portal) return 'otherPortal';
  if (document.device !== own.deviceId) return 'otherDevice';
  if (document.cnf.jkt !== own.thumbprint) return 'otherKey';
  return own.lastIssuedAt !== null && document.iat < own.lastIssuedAt ? 'older' : null;
}

/** Why a product is not there. What a stop took away says why itself; what was never there was not taken away. */
function missing({ policy, locked }: RunFacts, wanted: string): RunAnswer {
  const { kind, why, products, stopped } = policy;
  if (kind === 'stop' && why !== null) {
    if (why === 'signedOut' || why === 'removed' || stopped === undefined) return { runs: false, why };
    const taken = namedIn(stopped, wanted);
    if (taken?.why === 'signInAgain' && locked) return { runs: false, why: 'locked' };
    if (taken) return { runs: false, why: taken.why };
  }
  return { runs: false, why: 'notInPolicy', products: products.map(({ name }) => name) };
}

const productOf = ({ products }: HeldPolicy, wanted: string): HeldProduct | undefined =>
  namedIn(products, wanted);

/** An exact id or name, in any case. */
function namedIn<Named extends { id: string; name: string }>(
  all: readonly Named[],
  wanted: string,
): Named | undefined {
  const same = (text: string) => text.toLowerCase() === wanted.trim().toLowerCase();
  return all.find(({ id }) => same(id)) ?? all.find(({ name }) => same(name));
}

/** The key of the feature as the product writes it; null if none is wanted, undefined if it has no such feature. */
const featureOf = ({ features }: HeldProduct, wanted: string | null): string | null | undefined =>
  wanted === null ? null : features.find(({ key }) => key.toLowerCase() === wanted.trim().toLowerCase())?.key;
