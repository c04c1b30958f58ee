import { readState } from '../folder/state.ts';
import { exits, Stopped } from '../outcome.ts';
import { originOf } from '../portal/portal.ts';
import { hasBrowser } from '../sign-in/machine.ts';
import { signIn } from '../sign-in/sign-in.ts';
import type { Tool } from '../tool.ts';
import { sendAllUsage } from '../usage/send-all.ts';
import type { Command } from './command.ts';
import { statusOf } from './status.ts';

export const signInCommand: Command = {
  options: ['portal', 'device', 'discard-usage'],
  async run(tool, { options }) {
    const pinned = pinnedPortal(tool);
    const typed = options.portal ?? pinned;
    if (typed === null) throw new Stopped('portalMissing');
    const portal = originOf(typed);
    if (pinned !== null && pinned !== portal)
      await sendAllUsage(tool, options['discard-usage'] ? 'discard' : 'keep');
    const way = options.device || !hasBrowser(tool.env, tool.platform) ? 'code' : 'browser';
    await signIn(tool, portal, way);
    const { held, lines, data } = await statusOf(tool);
    const { user, device } = held.state;
    const done = tool.words.text('tool.signIn.done', {
      name: user.name,
      email: user.email,
      device: device.name,
    });
    return { exit: exits.ok, lines: [done, ...lines.products], data };
  },
};

/** The portal of the sign-in before, if that can still be read. */
function pinnedPortal({ folder }: Tool): string | null {
  try {
    return readState(folder)?.portal ?? null;
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}
