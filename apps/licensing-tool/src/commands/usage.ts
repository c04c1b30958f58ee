import { readHeld, type Held } from '../held.ts';
import { exits } from '../outcome.ts';
import { patient } from '../portal/portal.ts';
import { sendUsage, type Sent } from '../usage/send.ts';
import type { Tool } from '../tool.ts';
import { waiting } from '../usage/usage-file.ts';
import type { Command } from './command.ts';

export const usageCommand: Command = {
  options: ['offline'],
  async run(tool, { options }) {
    const held = await readHeld(tool);
    const sent = options.offline ? null : await sendUsage(tool, patient);
    const { over, goingOn } = waiting(tool);
    const { text } = tool.words;
    return {
      exit: exits.ok,
      lines: [
        ...(sent ? [text('tool.usage.sent', { count: sent.sent }), ...refusedLines(tool, held, sent)] : []),
        ...(!sent || over.length > 0 ? [text('tool.usage.waiting', { count: over.length })] : []),
        ...(goingOn > 0 ? [text('tool.usage.goingOn', { count: goingOn })] : []),
      ],
      data: {
        sent: sent?.sent ?? 0,
        refused: sent?.refused.map(({ event, code }) => ({ ...event, code })) ?? [],
        waiting: over,
        goingOn,
      },
    };
  },
};

const refusedLines = (tool: Tool, { policy }: Held, { refused }: Sent) =>
  refused.map(({ event, code }) =>
    tool.words.text('tool.usage.refused', {
      product: policy?.products.find(({ id }) => id === event.productId)?.name ?? event.productId,
      at: new Date(event.startedAt),
      code,
    }),
  );
