import {
  clockDiffersBy,
  endsSoon,
  isSetBack,
  mustSignInAgain,
  portalTimeOf,
  type HeldProduct,
} from '@roster/domain/running';
import { dateOf } from './dates.ts';
import type { Held } from './held.ts';
import type { Tool } from './tool.ts';

const day = 86_400;

/** What someone should know before a date comes: how it is with the sign-in, or that the time is running out (L1). */
export const warningsFor = (tool: Tool, held: Held, products: readonly HeldProduct[]): string[] => [
  ...clockWarnings(tool, held),
  ...signInWarnings(tool, held),
  ...products.flatMap((product) => endingSoon(tool, held, product)),
];

/** Why no new policy comes: the sign-in is locked, has ended, or was used twice. It is said beside every no as well. */
export function signInWarnings(tool: Pick<Tool, 'words'>, { state, policy }: Held): string[] {
  const { text } = tool.words;
  const { ended, lockedSince } = state;
  if (ended === 'tokenReused') return [text('tool.no.tokenReused')];
  if (lockedSince) {
    const warning = state.accountClosed ? 'tool.warning.closed' : 'tool.warning.locked';
    return [text(warning, { since: new Date(lockedSince), account: accountOf({ state, policy }) })];
  }
  const hasToken = state.refreshToken !== null;
  return policy && mustSignInAgain(policy, hasToken) ? [text('tool.warning.signInAgain')] : [];
}

function clockWarnings(tool: Tool, { state }: Held): string[] {
  const differs = clockDiffersBy({ now: tool.now(), latestSeen: state.latestSeen, clock: state.clock });
  return differs === 0
    ? []
    : [tool.words.text('tool.warning.clockAhead', { minutes: Math.round(differs / 60) })];
}

/** The account that a sentence is about. */
export const accountOf = ({ state, policy }: Pick<Held, 'state' | 'policy'>): string =>
  policy?.account?.name ?? state.account?.name ?? '';

function endingSoon(tool: Tool, { state }: Held, { name, until }: HeldProduct): string[] {
  if (isSetBack({ now: tool.now(), latestSeen: state.latestSeen })) return [];
  const moment = portalTimeOf({ now: tool.now(), latestSeen: state.latestSeen, clock: state.clock });
  if (moment >= until || !endsSoon(until, moment)) return [];
  const days = Math.floor((until - moment) / day);
  return [tool.words.text('tool.warning.endsSoon', { product: name, days, until: dateOf(until) })];
}
