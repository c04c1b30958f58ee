import { requireAccess, type Allowed } from '../access.ts';
import { isoOf } from '../dates.ts';
import { Stopped } from '../outcome.ts';
import { brief } from '../portal/portal.ts';
import type { Tool } from '../tool.ts';
import { runCommand, type Ended } from '../usage/run-command.ts';
import { refusedData, refusedLine } from '../usage/refused.ts';
import { sendUsage, type Sent } from '../usage/send.ts';
import { useOf, type Use } from '../usage/use.ts';
import { warningsFor } from '../warnings.ts';
import type { Command } from './command.ts';

export const runTheCommand: Command = {
  options: ['feature', 'offline'],
  takesProduct: true,
  async run(tool, { words: [product = ''], options, command: [command, ...words] }) {
    if (command === undefined) throw new Stopped('commandMissing');
    const wanted = { product, feature: options.feature ?? null };
    const allowed = await requireAccess(tool, wanted, options.offline ?? false);
    for (const warning of warningsFor(tool, allowed.held, [allowed.product])) tool.warn(warning);

    const use = await useOf(tool, allowed, options.offline ?? false);
    const ended = await runNoted(tool, { use, allowed }, () => runCommand(command, words, tool.env));
    const { sent, refused } = options.offline ? nothing : await report(tool, allowed);
    const notCounted = [...use.refused, ...refused];
    for (const refusedUse of notCounted) tool.warn(refusedLine(tool.words, allowed.held, refusedUse));
    const { id, name } = allowed.product;
    return {
      exit: ended.code,
      signal: ended.signal,
      lines: [],
      data: {
        product: { id, name },
        feature: allowed.feature,
        until: isoOf(allowed.until),
        signal: ended.signal,
        usage: { sent, refused: refusedData(notCounted) },
        warnings: [],
      },
    };
  },
};

/** The use was written down before, so that nothing runs unnoted; a command that could not be started was none. */
async function runNoted(
  tool: Tool,
  { use, allowed }: { use: Use; allowed: Allowed },
  run: () => Promise<Ended>,
): Promise<Ended> {
  const ended = await run().catch(async (error: unknown) => {
    await unlessFull(tool, allowed, () => use.withdraw());
    throw error;
  });
  await unlessFull(tool, allowed, () => use.end());
  return ended;
}

/** However it ended, the exit code is that of the command: a full disk is said, no more. */
async function unlessFull(tool: Tool, { product }: Allowed, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    tool.warn(tool.words.text('tool.usage.notNoted', { product: product.name }));
  }
}

/** Sent right away where that is quick. Otherwise it waits, and goes with the next. */
async function report(tool: Tool, { product }: Allowed): Promise<Sent> {
  try {
    return await sendUsage(tool, brief);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    tool.warn(tool.words.text('tool.usage.kept', { product: product.name }));
    return nothing;
  }
}

const nothing: Sent = { sent: 0, refused: [] };
