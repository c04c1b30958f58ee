import { endsSoon, isSetBack, type HeldProduct } from '@roster/domain/running';
import { dateOf } from './dates.ts';
import type { Held } from './held.ts';
import type { Tool } from './tool.ts';

const day = 86_400;

/** What someone should know before a date comes: sign-in is locked, has ended, or the time is running out (L1). */
export function warningsFor(tool: Tool, held: Held, products: readonly HeldProduct[]): string[] {
  const { text } = tool.words;
  const { lockedSince, refreshToken } = held.state;
  const locked = lockedSince ? [text('tool.warning.locked', { since: new Date(lockedSince) })] : [];
  const { kind, why } = held.policy ?? {};
  const ended =
    !lockedSince &&
    refreshToken === null &&
    held.state.ended !== 'tokenReused' &&
    (kind === 'policy' || why === 'signInAgain');
  return [
    ...(held.state.ended === 'tokenReused' ? [text('tool.no.tokenReused')] : []),
    ...locked,
    ...(ended ? [text('tool.warning.signInAgain')] : []),
    ...products.flatMap((product) => endingSoon(tool, held, product)),
  ];
}

function endingSoon(tool: Tool, { state }: Held, { name, until }: HeldProduct): string[] {
  if (isSetBack({ now: tool.now(), latestSeen: state.latestSeen })) return [];
  const moment = Math.max(tool.now(), state.latestSeen);
  if (moment >= until || !endsSoon(until, moment)) return [];
  const days = Math.floor((until - moment) / day);
  return [tool.words.text('tool.warning.endsSoon', { product: name, days, until: dateOf(until) })];
}
