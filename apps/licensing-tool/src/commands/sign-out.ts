import { readSignIn } from '../held.ts';
import { exits } from '../outcome.ts';
import { askAsDevice } from '../portal/device.ts';
import { patient, portalAt } from '../portal/portal.ts';
import { Problem, stoppedBy } from '../portal/problem.ts';
import { forgetSignIn } from '../sign-in/sign-in.ts';
import type { Tool } from '../tool.ts';
import { sendAllUsage } from '../usage/send-all.ts';
import type { Command } from './command.ts';

export const signOutCommand: Command = {
  options: [],
  async run(tool) {
    // Without the portal nothing is forgotten.
    await sendAllUsage(tool);
    await tellPortal(tool);
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
    // A device that the portal does not know is signed out there already.
    if (error instanceof Problem && error.code === 'devices.notFound') return;
    throw error instanceof Problem ? stoppedBy(error, { portal: state.portal }) : error;
  }
}
