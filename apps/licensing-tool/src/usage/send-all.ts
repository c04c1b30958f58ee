import { Stopped } from '../outcome.ts';
import { patient } from '../portal/portal.ts';
import type { Tool } from '../tool.ts';
import { sendUsage } from './send.ts';
import { waiting } from './usage-file.ts';

/**
 * With a sign-in goes the right to report what was used by it: before that, everything is sent, or the tool stops. A device
 * that the portal does not know can report nothing more.
 */
export async function sendAllUsage(tool: Tool): Promise<void> {
  try {
    await sendUsage(tool, patient);
  } catch (error) {
    if (error instanceof Stopped && error.reason === 'deviceUnknown') return;
    throw error;
  }
  const { over, goingOn } = waiting(tool.folder, tool.now());
  if (goingOn > 0) throw new Stopped('usageGoingOn', { count: goingOn });
  if (over.length > 0) throw new Stopped('usageWaiting', { count: over.length });
}
