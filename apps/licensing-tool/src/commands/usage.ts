import { readHeld } from '../held.ts';
import { exits } from '../outcome.ts';
import { patient } from '../portal/portal.ts';
import { refusedData, refusedLine } from '../usage/refused.ts';
import { sendUsage } from '../usage/send.ts';
import { waiting } from '../usage/usage-file.ts';
import type { Command } from './command.ts';

export const usageCommand: Command = {
  options: ['offline'],
  async run(tool, { options }) {
    const held = await readHeld(tool);
    const sent = options.offline ? null : await sendUsage(tool, patient);
    const { over, goingOn } = waiting(tool);
    const { text } = tool.words;
    const refused = (sent?.refused ?? []).map((use) => refusedLine(tool.words, held, use));
    return {
      exit: exits.ok,
      lines: [
        ...(sent ? [text('tool.usage.sent', { count: sent.sent }), ...refused] : []),
        ...(!sent || over.length > 0 ? [text('tool.usage.waiting', { count: over.length })] : []),
        ...(goingOn > 0 ? [text('tool.usage.goingOn', { count: goingOn })] : []),
      ],
      data: {
        sent: sent?.sent ?? 0,
        refused: refusedData(sent?.refused ?? []),
        waiting: over,
        goingOn,
      },
    };
  },
};
