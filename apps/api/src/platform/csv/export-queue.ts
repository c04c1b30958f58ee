import { refuse } from '../refused.ts';
import { Unavailable } from '../postgres/postgres-errors.ts';

/** Bytes that a reader must take in a time, in milliseconds. */
type Pace = { within: number; bytes: number };

export type ExportLimits = {
  /** How many exports run at the same time on this server; each has a database connection. */
  running: number;
  /** How many exports of one account may wait. */
  waitingOfAccount: number;
  waitMilliseconds: number;
  totalMilliseconds: number;
  /** How often the session and the permission are looked at while a file is on its way. */
  recheckMilliseconds: number;
  /** The pace below which a reader is always cut off. */
  slowest: Pace;
  /** The pace below which one is cut off while another account waits for a place. */
  slowestWhenCrowded: Pace;
};

export const exportLimits: ExportLimits = {
  running: 4,
  waitingOfAccount: 5,
  waitMilliseconds: 20_000,
  totalMilliseconds: 10 * 60_000,
  recheckMilliseconds: 3_000,
  slowest: { within: 60_000, bytes: 256 * 1024 },
  slowestWhenCrowded: { within: 6_000, bytes: 512 * 1024 },
};

export type ExportPlace = {
  /** Counts what the reader took. */
  took: (bytes: number) => void;
  /** Fires when the reader was too slow or the time is over. */
  over: AbortSignal;
  leave: () => void;
};

type Reader = {
  gone: AbortSignal;
  /** Whether bytes are waiting for the reader; else it is the database that is slow. */
  isBehind: () => boolean;
};

export type ExportQueue = {
  limits: ExportLimits;
  /** Waits for a place. Throws Refused or Unavailable if there was none in time. */
  enter: (account: string, reader: Reader) => Promise<ExportPlace>;
};

type Running = Reader & {
  account: string;
  since: number;
  bytes: number;
  seen: Seen[];
  over: AbortController;
};
type Seen = { at: number; bytes: number };
type Waiting = Reader & { account: string; admit: (place: ExportPlace) => void };

/**
 * One export an account at a time, in the order in which they came; the exports of an account that already has one are
 * passed over. A reader who hardly reads loses the place as soon as another account needs it.
 */
export function createExportQueue(limits: ExportLimits): ExportQueue {
  const running = new Set<Running>();
  const waiting = new Set<Waiting>();
  let timer: NodeJS.Timeout | null = null;

  const isRunning = (account: string) => [...running].some((one) => one.account === account);

  function admitNext(): void {
    for (const next of waiting) {
      if (running.size >= limits.running) return;
      if (isRunning(next.account)) continue;
      waiting.delete(next);
      next.admit(begin(next));
    }
  }

  function begin({ account, gone, isBehind }: Reader & { account: string }): ExportPlace {
    const over = new AbortController();
    const one: Running = { account, gone, isBehind, since: performance.now(), bytes: 0, seen: [], over };
    running.add(one);
    timer ??= setInterval(cutOff, Math.min(1_000, limits.slowestWhenCrowded.within / 4)).unref();
    return {
      took: (bytes) => (one.bytes += bytes),
      over: over.signal,
      leave: () => {
        running.delete(one);
        admitNext();
        if (running.size === 0 && timer) timer = (clearInterval(timer), null);
      },
    };
  }

  function cutOff(): void {
    const now = performance.now();
    const isCrowded =
      running.size >= limits.running && [...waiting].some(({ account }) => !isRunning(account));
    for (const one of running) {
      one.seen = [
        ...one.seen.filter(({ at }) => now - at <= limits.slowest.within),
        { at: now, bytes: one.bytes },
      ];
      const isOver = now - one.since > limits.totalMilliseconds || isSlow(one, limits.slowest, now);
      if (isOver) one.over.abort();
    }
    if (!isCrowded) return;
    const slow = [...running].filter((one) => isSlow(one, limits.slowestWhenCrowded, now));
    const [slowest] = slow.toSorted((a, b) => a.bytes / (now - a.since) - b.bytes / (now - b.since));
    slowest?.over.abort();
  }

  function enter(account: string, reader: Reader): Promise<ExportPlace> {
    if (running.size < limits.running && !isRunning(account))
      return Promise.resolve(begin({ account, ...reader }));
    const ofAccount = [...waiting].filter((one) => one.account === account);
    if (ofAccount.length >= limits.waitingOfAccount) return Promise.reject(oneAtATime(limits));
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.delete(one);
        clearTimeout(patience);
        reader.gone.removeEventListener('abort', giveUp);
      };
      const giveUp = () => {
        leave();
        reject(isRunning(account) ? oneAtATime(limits) : new Unavailable('all places for exports are taken'));
      };
      const patience = setTimeout(giveUp, limits.waitMilliseconds);
      reader.gone.addEventListener('abort', giveUp, { once: true });
      const one: Waiting = {
        account,
        ...reader,
        admit: (place) => {
          leave();
          resolve(place);
        },
      };
      waiting.add(one);
    });
  }

  return { limits, enter };
}

/** Took too little in the time that has just passed, and not because the database was slow. */
function isSlow(
  { since, bytes, seen, isBehind }: Running,
  { within, bytes: least }: Pace,
  now: number,
): boolean {
  if (now - since < within || !isBehind()) return false;
  const then = seen.findLast(({ at }) => now - at >= within * 0.9)?.bytes ?? 0;
  return bytes - then < least;
}

const oneAtATime = ({ waitMilliseconds }: ExportLimits) =>
  refuse('exports.oneAtATime', { retryAfterSeconds: Math.ceil(waitMilliseconds / 1_000) });
