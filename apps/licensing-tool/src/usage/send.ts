import { offlineDays } from '@roster/domain/policies';
import * as z from 'zod/mini';
import { exclusively } from '../folder/lock.ts';
import { readSignIn, timeOfUse } from '../held.ts';
import { Stopped } from '../outcome.ts';
import { askAsDevice } from '../portal/device.ts';
import { portalAt, type Patience } from '../portal/portal.ts';
import { Problem, stoppedBy } from '../portal/problem.ts';
import type { Tool } from '../tool.ts';
import type { UsageEvent } from './journal.ts';
import { forget, waiting } from './usage-file.ts';

const Reply = z.object({
  accepted: z.array(z.string()),
  repeated: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), code: z.string() })),
});

/** A use that the portal did not count; one that is kept is sent again. */
export type RefusedUse = { event: UsageEvent; code: string; isKept: boolean };

export type Sent = { sent: number; refused: RefusedUse[] };

/** The portal takes this many at once. */
const atOnce = 1_000;

/** Sends what is over. What the portal did not confirm stays, and is sent again with the same ids: it counts once. */
export function sendUsage(tool: Tool, patience: Patience): Promise<Sent> {
  return exclusively(tool.folder, 'sending', async () => {
    const { state, key } = readSignIn(tool);
    const portal = portalAt(tool, state.portal, patience);
    const { over } = waiting(tool);
    const all: Sent = { sent: 0, refused: [] };
    try {
      for (let start = 0; start < over.length; start += atOnce) {
        const events = over.slice(start, start + atOnce);
        const asking = { deviceId: state.device.id, key, now: tool.now };
        const reply = Reply.safeParse(await askAsDevice(portal, asking, 'usage', { events }));
        if (!reply.success) throw new Stopped('notAPortal', { portal: state.portal });
        const { accepted, repeated, refused } = reply.data;
        const said = refused.flatMap(({ id, code }) =>
          events
            .filter((event) => event.id === id)
            .map((event) => ({ event, code, isKept: mayCountLater(code, event, timeOfUse(tool)) })),
        );
        const final = said.filter(({ isKept }) => !isKept).map(({ event }) => event.id);
        await forget(tool.folder, new Set([...accepted, ...repeated, ...final]));
        all.sent += accepted.length + repeated.length;
        all.refused.push(...said);
      }
      return all;
    } catch (error) {
      throw error instanceof Problem ? stoppedBy(error, { portal: state.portal }) : error;
    }
  });
}

/**
 * The clock of this machine was ahead: the portal takes it once its own has come so far. What is dated later than any policy
 * could allow is no such use: it would wait for years.
 */
const mayCountLater = (code: string, { endedAt }: UsageEvent, now: number): boolean =>
  code === 'usage.inTheFuture' && Date.parse(endedAt) / 1_000 - now <= (offlineDays + 1) * day;

const day = 86_400;
