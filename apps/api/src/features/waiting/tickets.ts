import { waitHours, waitKinds, type WaitKind } from '@roster/domain/waiting';
import * as z from 'zod';
import type { Context } from '../../platform/implement.ts';

type Needs = Pick<Context, 'platform' | 'now'>;

const Ticket = z.object({ kind: z.enum(waitKinds), userId: z.uuid(), givenAt: z.int() });
const boundTo = 'waiting';

/**
 * Given to a person who has just proven who they are, and waits without a session. It tells what was decided, and nothing
 * else.
 */
export function giveTicket({ platform, now }: Needs, kind: WaitKind, userId: string): string {
  return platform.cursors.seal(boundTo, { kind, userId, givenAt: now.getTime() });
}

export type OpenedTicket = { kind: WaitKind; userId: string; givenAt: Date };

/** Returns null if the ticket is not ours or too old. */
export function openTicket({ platform, now }: Needs, sealed: string): OpenedTicket | null {
  const { data } = Ticket.safeParse(platform.cursors.open(boundTo, sealed));
  if (!data || now.getTime() - data.givenAt > waitHours * 3_600_000) return null;
  return { ...data, givenAt: new Date(data.givenAt) };
}
