import { Worker } from 'node:worker_threads';
import type { Log } from '../log.ts';
import type { Queryable } from '../postgres/database.ts';
import { hasDueMail } from './mail-queue.ts';

export type MailSender = {
  start: () => void;
  /** Finishes the mails in hand. */
  stop: () => Promise<void>;
};

/** What the thread is given: plain data. */
export type MailThreadData = { url: string; smtpUrl: string; mailFrom: string; publicUrl: string };
export type ToThread = 'deliver' | 'stop';
export type FromThread = 'done' | { level: 'info' | 'warn' | 'error'; fields: object; message: string };

type Needs = {
  database: { passing: Queryable; url: string };
  smtpUrl: string;
  mailFrom: string;
  publicUrl: URL;
  clock: () => Date;
  log: Log;
};

const pauseMilliseconds = 500;
/** A thread that had nothing to do for this long ends, and its memory with it. */
const idleMilliseconds = 60_000;

/**
 * X2: looks for mail that is due, and has it sent on a thread of its own, which starts with the first mail. A thread that
 * dies leaves a lease that ends; the next one sends what it had in hand.
 */
export function createMailSender({ database, clock, log, ...needs }: Needs): MailSender {
  let stopped = false;
  let wake = () => {};
  let loop = Promise.resolve();
  let thread: MailThread | null = null;
  let lastSent = 0;

  async function run(): Promise<void> {
    while (!stopped) {
      await look().catch((error: unknown) =>
        log.warn({ err: error }, 'the queue of emails could not be looked at'),
      );
      if (!stopped) await pause();
    }
    await thread?.stop();
  }

  async function look(): Promise<void> {
    if (await hasDueMail(database.passing, clock())) {
      if (!thread || thread.ended()) thread = startThread();
      await thread.deliver();
      lastSent = performance.now();
    } else if (thread && performance.now() - lastSent > idleMilliseconds) {
      const idle = thread;
      thread = null;
      await idle.stop();
    }
  }

  const startThread = () =>
    openThread(
      {
        url: database.url,
        smtpUrl: needs.smtpUrl,
        mailFrom: needs.mailFrom,
        publicUrl: needs.publicUrl.href,
      },
      log,
    );

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    start: () => {
      loop = run();
    },
    stop: async () => {
      stopped = true;
      wake();
      thread?.hurry();
      await loop;
    },
  };
}

type MailThread = {
  /** Resolves when nothing is due any longer, or the thread has died. */
  deliver: () => Promise<void>;
  /** Takes no further mail: the one in hand is the last. */
  hurry: () => void;
  stop: () => Promise<void>;
  ended: () => boolean;
};

function openThread(data: MailThreadData, log: Log): MailThread {
  const worker = new Worker(program, { workerData: data, eval: typeof program === 'string' });
  const say = (message: ToThread) => worker.postMessage(message);
  let isOver = false;
  let done = () => {};
  const exit = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      isOver = true;
      done();
      resolve();
    });
  });
  worker.on('error', (error) => log.error({ err: error }, 'the thread that sends emails has ended'));
  worker.on('message', (message: FromThread) => {
    if (message === 'done') done();
    else log[message.level](message.fields, message.message);
  });
  return {
    deliver: () =>
      new Promise<void>((resolve) => {
        done = resolve;
        if (isOver) resolve();
        else say('deliver');
      }),
    hurry: () => say('stop'),
    stop: async () => {
      say('stop');
      await exit;
    },
    ended: () => isOver,
  };
}

/** In the bundle all files are in one folder. Tests run the source, which a thread of Node cannot read by itself. */
const program = import.meta.url.endsWith('.ts')
  ? `import('tsx/esm/api').then(({ register }) => {
      register();
      return import(${JSON.stringify(new URL('./mail-thread.ts', import.meta.url).href)});
    });`
  : new URL('./mail-thread.js', import.meta.url);
