import { Stopped } from '../outcome.ts';
import { patient } from '../portal/portal.ts';
import type { Tool } from '../tool.ts';
import { sendUsage } from './send.ts';
import { forget, waiting } from './usage-file.ts';

/**
 * With a sign-in goes the right to report what was used by it: before that, everything is sent, or the tool stops. What the
 * portal cannot take yet may be given up. A device that the portal does not know can report nothing more.
 */
export async function sendAllUsage(tool: Tool, rest: 'keep' | 'discard'): Promise<void> {
  try {
    await sendUsage(tool, patient);
  } catch (error) {
    if (error instanceof Stopped && error.reason === 'deviceUnknown') return;
    throw error;
  }
  const { over, goingOn } = waiting(tool);
  if (goingOn > 0) throw new Stopped('usageGoingOn', { count: goingOn });
  if (over.length === 0) return;
  if (rest === 'discard') return forget(tool.folder, new Set(over.map(({ id }) => id)));
  const last = Math.max(...over.map(({ endedAt }) => Date.parse(endedAt)));
  throw new Stopped('usageWaiting', { count: over.length, until: new Date(last) });
}
