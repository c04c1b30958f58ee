import { setTimeout as pause } from 'node:timers/promises';
import { Stopped } from '../outcome.ts';
import { readProblem } from './problem.ts';

/** How long to wait for an answer, and the pauses before it is tried again, in milliseconds. */
export type Patience = { answerWithin: number; pauses: readonly number[] };
/** Someone is waiting for the answer of the portal. */
export const patient: Patience = { answerWithin: 15_000, pauses: [500, 1_500, 4_000] };
/** Nobody asked for it: the work goes on without an answer. */
export const brief: Patience = { answerWithin: 4_000, pauses: [] };

const longestPause = 15_000;

export type Portal = ReturnType<typeof portalAt>;

/** The portal at a pinned address. It follows no redirect: another address is another portal. */
export function portalAt(address: string, patience: Patience) {
  return {
    address,
    get: (path: string) => ask(address, path, () => ({ method: 'GET' }), patience),
    /** The body is made for each try: what a device signs counts once. */
    post: (path: string, body: () => object) =>
      ask(
        address,
        path,
        () => ({
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body()),
        }),
        patience,
      ),
  };
}

/** The origin of a portal, as it writes it in what it signs. Only on this machine may it be without TLS. */
export function originOf(address: string): string {
  const url = urlOf(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
  if (!url || !isSafe || url.username !== '') throw new Stopped('portalInvalid', { address });
  return url.origin;
}

async function ask(address: string, path: string, init: () => RequestInit, patience: Patience) {
  for (let tried = 0; ; tried += 1) {
    const answer = await once(address, path, init(), patience);
    if ('body' in answer) return answer.body;
    const wait = patience.pauses[tried];
    if (wait === undefined) throw new Stopped('portalAway', { portal: address });
    await pause(Math.min(Math.max(wait, answer.retryAfterSeconds * 1_000), longestPause));
  }
}

/** An answer, or none for now. */
type Answer = { body: unknown } | { retryAfterSeconds: number };

async function once(address: string, path: string, init: RequestInit, patience: Patience): Promise<Answer> {
  const reply = await fetched(`${address}${path}`, init, patience);
  if (!reply) return { retryAfterSeconds: 0 };
  const { status, headers, body } = reply;
  if (status >= 200 && status < 300 && body !== undefined) return { body };
  const problem = readProblem(body, headers);
  if (status >= 502 && status <= 504) return { retryAfterSeconds: problem?.retryAfterSeconds ?? 0 };
  throw problem ?? new Stopped('notAPortal', { portal: address });
}

/** Returns null if there was no whole answer: no connection, one that broke off, or none in time. */
async function fetched(url: string, init: RequestInit, patience: Patience) {
  try {
    const signal = AbortSignal.timeout(patience.answerWithin);
    const reply = await fetch(url, { ...init, redirect: 'manual', signal });
    return { status: reply.status, headers: reply.headers, body: jsonIn(await reply.text()) };
  } catch {
    return null;
  }
}

/** Undefined if it is not JSON: then it is not from a portal. */
function jsonIn(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
