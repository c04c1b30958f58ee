import { hasDeviceKey } from '../device-key.ts';
import { readSignIn } from '../held.ts';
import { exits, Stopped, type Outcome, type Reason } from '../outcome.ts';
import { askAsDevice } from '../portal/device.ts';
import { patient, portalAt } from '../portal/portal.ts';
import { Problem, stoppedBy } from '../portal/problem.ts';
import { forgetSignIn } from '../sign-in/sign-in.ts';
import type { Tool } from '../tool.ts';
import { sendAllUsage } from '../usage/send-all.ts';
import { waiting } from '../usage/usage-file.ts';
import type { Command } from './command.ts';

export const signOutCommand: Command = {
  options: ['discard-usage'],
  async run(tool, { options }) {
    if (!isReadable(tool)) return forgetUnread(tool);
    // Without the portal nothing is forgotten.
    await sendAllUsage(tool, options['discard-usage'] ? 'discard' : 'keep');
    await tellPortal(tool);
    await forgetSignIn(tool);
    return { exit: exits.ok, lines: [tool.words.text('tool.signOut.done')], data: { toldPortal: true } };
  },
};

/** Stops if nothing of a sign-in is there at all. */
function isReadable(tool: Tool): boolean {
  try {
    readSignIn(tool);
    return true;
  } catch (error) {
    if (!(error instanceof Stopped) || !readsNoMore.has(error.reason)) throw error;
    if (error.reason === 'notSignedIn' && !hasDeviceKey(tool.folder)) throw error;
    return false;
  }
}

const readsNoMore: ReadonlySet<Reason> = new Set(['notSignedIn', 'fileUnreadable', 'fileChanged']);

/**
 * Without a sign-in that can be read no portal can be asked. What is left of it goes even so, or the next user of this
 * device could never sign in with its key.
 */
async function forgetUnread(tool: Tool): Promise<Outcome> {
  await forgetSignIn(tool);
  const { over, goingOn } = waiting(tool);
  const count = over.length + goingOn;
  const { text } = tool.words;
  return {
    exit: exits.ok,
    lines: [text('tool.signOut.unread'), ...(count > 0 ? [text('tool.signOut.usageLeft', { count })] : [])],
    data: { toldPortal: false, usageWaiting: count },
  };
}

async function tellPortal(tool: Tool): Promise<void> {
  const { state, key } = readSignIn(tool);
  try {
    const asking = { deviceId: state.device.id, key, now: tool.now };
    await askAsDevice(portalAt(tool, state.portal, patient), asking, 'sign-out', {});
  } catch (error) {
    // A device that the portal does not know is signed out there already.
    if (error instanceof Problem && error.code === 'devices.notFound') return;
    throw error instanceof Problem ? stoppedBy(error, { portal: state.portal }) : error;
  }
}
