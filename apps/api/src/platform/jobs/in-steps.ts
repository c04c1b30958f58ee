import type { Work } from './job.ts';

/**
 * A job of several parts. One that fails is in the log and holds up none of the others; the job fails when all had their
 * turn, so that it shows and is repeated.
 */
export const inSteps =
  (...steps: readonly Work[]): Work =>
  async (platform) => {
    const failures: unknown[] = [];
    for (const step of steps)
      try {
        await step(platform);
      } catch (error) {
        platform.log.warn({ err: error }, 'a part of a job failed, and the others go on');
        failures.push(error);
      }
    if (failures.length > 0)
      throw new AggregateError(failures, `failed in ${failures.length} of ${steps.length} parts`);
  };
