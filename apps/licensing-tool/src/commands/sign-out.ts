import { readSignIn } from '../held.ts';
import { exits, Stopped } from '../outcome.ts';
import { askAsDevice } from '../portal/device.ts';
import { patient, portalAt } from '../portal/portal.ts';
import { Problem, stoppedBy } from '../portal/problem.ts';
import { forgetSignIn } from '../sign-in/sign-in.ts';
import type { Tool } from '../tool.ts';
import { sendUsage } from '../usage/send.ts';
import type { Command } from './command.ts';

export const signOutCommand: Command = {
  options: [],
  async run(tool) {
    // With the key goes the right to report what it used, so that comes first; without the portal nothing is forgotten.
    await unlessUnknown(() => sendUsage(tool, patient));
    await unlessUnknown(() => tellPortal(tool));
    await forgetSignIn(tool);
    return { exit: exits.ok, lines: [tool.words.text('tool.signOut.done')], data: {} };
  },
};

async function tellPortal(tool: Tool): Promise<void> {
  const { state, key } = readSignIn(tool);
  try {
    const asking = { deviceId: state.device.id, key, now: tool.now };
    await askAsDevice(portalAt(state.portal, patient), asking, 'sign-out', {});
  } catch (error) {
    throw error instanceof Problem ? stoppedBy(error, { portal: state.portal }) : error;
  }
}

/** A device that the portal does not know is signed out there already. */
async function unlessUnknown(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stopped) || error.reason !== 'deviceUnknown') throw error;
  }
}
