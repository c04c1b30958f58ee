import { setTimeout as pause } from 'node:timers/promises';
import { Stopped } from '../outcome.ts';
import type { World } from '../tool.ts';
import { isProxyUnused, maySoonAnswer, noAnswerBy, type NoAnswer } from './no-answer.ts';
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
export function portalAt({ env }: Pick<World, 'env'>, address: string, patience: Patience) {
  const noAnswer = (code: string) => noAnswerBy(code, isProxyUnused(address, env, process.versions.node));
  const place = { address, patience, noAnswer };
  return {
    address,
    get: (path: string) => ask(place, path, () => ({ method: 'GET' })),
    /** The body is made for each try: what a device signs counts once. */
    post: (path: string, body: () => object) =>
      ask(place, path, () => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body()),
      })),
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

type Place = { address: string; patience: Patience; noAnswer: (code: string) => NoAnswer };

async function ask(place: Place, path: string, init: () => RequestInit) {
  const { address, patience } = place;
  for (let tried = 0; ; tried += 1) {
    const answer = await once(place, path, init());
    if ('body' in answer) return answer.body;
    const wait = patience.pauses[tried];
    if (wait === undefined || !maySoonAnswer.has(answer.none))
      throw new Stopped(answer.none, { portal: address, code: answer.code });
    await pause(Math.min(Math.max(wait, answer.retryAfterSeconds * 1_000), longestPause));
  }
}

/** An answer, or none for now. */
type Answer = { body: unknown } | { none: NoAnswer; code: string; retryAfterSeconds: number };

async function once(place: Place, path: string, init: RequestInit): Promise<Answer> {
  const { address, patience, noAnswer } = place;
  const reply = await fetched(`${address}${path}`, init, patience);
  if ('failed' in reply) return { none: noAnswer(reply.failed), code: reply.failed, retryAfterSeconds: 0 };
  const { status, headers, body } = reply;
  if (status >= 200 && status < 300 && body !== undefined) return { body };
  const problem = readProblem(status, body, headers);
  // What stands before a portal that is away answers for it, and not as a portal does.
  if ((status >= 502 && status <= 504) || (status >= 500 && !problem))
    return { none: 'portalAway', code: '', retryAfterSeconds: problem?.retryAfterSeconds ?? 0 };
  throw problem ?? new Stopped('notAPortal', { portal: address });
}

/** Where there was no whole answer, says why: no connection, one that broke off, or none in time. */
async function fetched(url: string, init: RequestInit, patience: Patience) {
  const late = new AbortController();
  // Unlike that of `AbortSignal.timeout`, this timer keeps the process: a connection that a portal has let die does not, and
  // the tool would end in the middle of its work, with an exit code that nobody chose.
  const timer = setTimeout(() => late.abort(), patience.answerWithin);
  try {
    const reply = await fetch(url, { ...init, redirect: 'manual', signal: late.signal });
    return { status: reply.status, headers: reply.headers, body: jsonIn(await reply.text()) };
  } catch (error) {
    return { failed: codeOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch` wraps what happened, where several addresses were tried once more. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown; errors?: { code?: unknown }[] } };
  const code = cause?.code ?? cause?.errors?.[0]?.code;
  return typeof code === 'string' ? code : '';
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
