import { lockedStop } from '../no.ts';
import { exits } from '../outcome.ts';
import { refreshPolicy } from '../policy/refresh.ts';
import type { Command } from './command.ts';
import { statusOf } from './status.ts';

export const refreshCommand: Command = {
  options: [],
  async run(tool) {
    const kind = await refreshPolicy(tool);
    const { held, exit, lines, data } = await statusOf(tool);
    if (kind === 'locked') throw lockedStop(tool, held);
    const done = tool.words.text('tool.refresh.done', { version: held.policy?.version ?? 0 });
    const isNew = kind === 'policy' && exit === exits.ok;
    return { exit, lines: isNew ? [done, ...lines.products] : lines.products, data };
  },
};
