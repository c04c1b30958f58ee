import { dateOf } from '../dates.ts';
import { exits, Stopped } from '../outcome.ts';
import { refreshPolicy } from '../policy/refresh.ts';
import type { Tool } from '../tool.ts';
import type { Command } from './command.ts';
import { statusOf } from './status.ts';

export const refreshCommand: Command = {
  options: [],
  async run(tool) {
    const kind = await refreshPolicy(tool);
    if (kind === 'locked') throw await lockedStop(tool);
    const { held, exit, lines, data } = await statusOf(tool);
    const done = tool.words.text('tool.refresh.done', { version: held.policy?.version ?? 0 });
    const isNew = kind === 'policy' && exit === exits.ok;
    return { exit, lines: isNew ? [done, ...lines.products] : lines.products, data };
  },
};

/** A lock gives no more time: the sentence says what that leaves. */
async function lockedStop(tool: Tool): Promise<Stopped> {
  const { held } = await statusOf(tool);
  const now = tool.now();
  const until = Math.max(0, ...(held.policy?.products ?? []).map((product) => product.until));
  return new Stopped('locked', {
    since: new Date(held.state.lockedSince ?? now * 1_000),
    until: until > now ? 'some' : 'none',
    untilAt: dateOf(until),
  });
}
