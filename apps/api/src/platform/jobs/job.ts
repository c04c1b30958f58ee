import type { z } from 'zod';
import type { Platform } from '../platform.ts';

/**
 * What a job does. It runs at least once: a server that dies is replaced by another, which begins again. So it looks
 * within its transactions at what is still to be done.
 */
export type Work = (platform: Platform) => Promise<void>;

export const schedules = {
  minute: '* * * * *',
  'ten minutes': '*/10 * * * *',
  day: '0 2 * * *',
} as const;

export type Job = {
  name: string;
  /** How often it runs (UTC), or null if it runs only when it is enqueued. */
  every: keyof typeof schedules | null;
  /** How often it is tried before it has failed for good. */
  attempts: number;
  run: (platform: Platform, payload: unknown) => Promise<void>;
};

/** A job that one of the servers runs in each interval, and also soon after a start. */
export const periodic = (
  name: string,
  every: keyof typeof schedules,
  work: Work,
): Job & { every: keyof typeof schedules } => ({ name, every, attempts: 25, run: work });

export type QueuedJob<Payload> = Job & { every: null; payload: z.ZodType<Payload> };

/**
 * A job that runs when a transaction that enqueued it has committed. The queue holds its payload as JSON, where no row
 * security protects it: ids only, and no words about people. How far it is belongs in tables of ours.
 */
export const queued = <Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  work: (platform: Platform, payload: Payload) => Promise<void>,
  { attempts = 10 } = {},
): QueuedJob<Payload> => ({
  name,
  every: null,
  attempts,
  payload,
  run: (platform, given) => work(platform, payload.parse(given)),
});
