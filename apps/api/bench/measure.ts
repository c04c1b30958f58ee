import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Wall and processor time of one request in milliseconds, medians over the whole run. */
export type Cost = { wall: number; cpu: number; perSecond: number };

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** Processor time that a process has used so far, in milliseconds (proc(5): utime and stime). */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000;
}

/** Memory that is a process's own, in MiB. */
export const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

type Load = { count: number; parallel: number; warmUp?: number };

/** Changes one after the other, for product, peer and floor alike: each of them goes on getting faster for some hundreds. */
export const oneByOne: Load = { count: 300, parallel: 1, warmUp: 600 };

/** Sends `count` requests, `parallel` at a time, after a warm-up that is not counted. */
export async function measure(
  pid: number,
  send: (nth: number) => Promise<void>,
  { count, parallel, warmUp = 300 }: Load,
): Promise<Cost> {
  await inParallel(send, 0, warmUp, parallel);
  const walls: number[] = [];
  const cpuBefore = cpuOf(pid);
  const startedAt = performance.now();
  await inParallel(
    async (nth) => {
      const sentAt = performance.now();
      await send(nth);
      walls.push(performance.now() - sentAt);
    },
    warmUp,
    count,
    parallel,
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  return { wall: median(walls), cpu: (cpuOf(pid) - cpuBefore) / count, perSecond: count / seconds };
}

export const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function inParallel(
  send: (nth: number) => Promise<void>,
  from: number,
  count: number,
  parallel: number,
): Promise<void> {
  let next = from;
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (next < from + count) {
        const nth = next;
        next += 1;
        await send(nth);
      }
    }),
  );
}

export type Started = {
  child: ChildProcess;
  pid: number;
  coldStartMilliseconds: number;
  stop: () => Promise<void>;
};

/** Starts a program and waits until it answers `/healthz`. */
export async function startProgram(
  args: string[],
  env: Record<string, string>,
  url: string,
): Promise<Started> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await answers(`${url}/healthz`))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    child,
    pid: child.pid ?? 0,
    coldStartMilliseconds: performance.now() - startedAt,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false, // not listening yet
  );

/** How long it took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
