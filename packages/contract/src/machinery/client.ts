import { takesIdempotencyKey, type Endpoint, type Request, type Response } from './endpoint.ts';
import { createIntents } from './intents.ts';
import { problemFor, Problem } from './problem.ts';
import * as z from 'zod';

/** The server refused; `problem.code` gives the reason. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

type AnyRequest = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

export type ClientOptions = {
  send?: typeof fetch;
  /** X8: the user whose screen calls, as far as it is known; the server refuses a call from another one's screen. */
  whose?: () => string | null;
  /** True while the page calls by itself. Such a call does not keep the session alive. */
  background?: () => boolean;
  /** L6: asks for the password again. Returns true if it was proven, and the call is repeated. */
  prove?: () => Promise<boolean>;
  /** X6: the session of this screen has ended. Returns true if its user signed in again, and the call is repeated. */
  signInAgain?: () => Promise<boolean>;
};

/** X8: the header that says whose screen a call comes from. Programs that are no screen leave it out; then
 * the response says whose session it was. */
export const screenHeader = 'roster-user';

/** The header that says that no one asked for this call: the page made it by itself. */
export const backgroundHeader = 'roster-background';

/** Calls an endpoint: what it takes is typed by the contract, and so is what it answers. Throws a ProblemError for a refusal. */
export type Call = <E extends Endpoint>(
  endpoint: E,
  request: Request<E>,
  signal?: AbortSignal,
) => Promise<Response<E>>;

export function createCall(baseUrl: string, options: ClientOptions = {}): Call {
  const { send = fetch, whose = () => null, background = () => false, prove, signInAgain } = options;
  return call as Call;

  async function call(endpoint: Endpoint, request: AnyRequest, signal?: AbortSignal): Promise<unknown> {
    const keyed = takesIdempotencyKey(endpoint);
    const url = `${baseUrl}${urlOf(endpoint, request)}`;
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    const userId = whose();
    const answerTo = async (key: string | null) => {
      const init: RequestInit = {
        method: endpoint.method,
        ...(signal && { signal }),
        headers: {
          ...(body !== null && { 'content-type': 'application/json' }),
          ...(keyed && key !== null && { 'idempotency-key': key }),
          ...(userId !== null && { [screenHeader]: userId }),
          ...(background() && { [backgroundHeader]: 'true' }),
        },
        ...(body !== null && { body }),
      };
      const once = () => (keyed ? sendAgain(() => send(url, init)) : send(url, init));
      return goOn(await read(endpoint, await untilAllowed(once, userId !== null)), once, endpoint);
    };
    if (endpoint.method === 'GET') return answerTo(null);
    return intended(`${userId ?? ''} ${endpoint.method} ${url} ${body ?? ''}`, answerTo);
  }

  /** Sends it, and once more each after the password was typed again or the user signed in again. */
  async function untilAllowed(once: () => Promise<globalThis.Response>, signedIn: boolean) {
    const remedies: Partial<Record<Problem['code'], () => Promise<boolean>>> = {
      ...(prove && { 'session.proofNeeded': prove }),
      ...(signInAgain && signedIn && { 'session.required': signInAgain }),
    };
    for (;;) {
      const reply = await once();
      if (reply.ok) return reply;
      const problem = await problemOf(reply);
      const remedy = remedies[problem.code];
      delete remedies[problem.code];
      if (!(await remedy?.())) throw new ProblemError(problem);
    }
  }
}

// One for all clients of a page: a change belongs to one intention.
const intended = createIntents(
  (error) => !(error instanceof ProblemError) || error.problem.code === 'platform.unavailable',
);

async function read(endpoint: Endpoint, reply: globalThis.Response): Promise<unknown> {
  if (endpoint.produces) return { fileName: fileNameOf(reply), content: await reply.blob() };
  return endpoint.response.parse(await reply.json());
}

const fileNameOf = (reply: globalThis.Response) =>
  /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1] ?? 'export.csv';

/** Pauses before a change is sent again, in milliseconds. */
const pauses = [400, 1_600];

/**
 * After a lost connection it is unknown whether the change was made. With its Idempotency-Key it may be sent again: it
 * is made once, and the response is the first one's.
 */
async function sendAgain(send: () => Promise<globalThis.Response>): Promise<globalThis.Response> {
  for (const pause of pauses) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // anything but a network failure, for example an abort
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}

/**
 * B5: the work on many stopped because the platform could not work for a moment. The same request with the same key goes
 * on where it stopped.
 */
async function goOn(answer: unknown, again: () => Promise<globalThis.Response>, { response }: Endpoint) {
  let newest = answer;
  for (const pause of pauses) {
    if (!Interrupted.safeParse(newest).success) return newest;
    await new Promise((resolve) => setTimeout(resolve, pause));
    const reply = await again();
    if (!reply.ok) return newest;
    newest = response.parse(await reply.json());
  }
  return newest;
}

const Interrupted = z.object({ left: z.object({ code: z.literal('platform.unavailable') }) });

/** Builds the path with its parameters filled in, and the query without undefined values. */
export function urlOf(endpoint: Endpoint, request: AnyRequest): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_whole, key: string) =>
    encodeURIComponent(request.params?.[key] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) query.set(key, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

async function problemOf(reply: globalThis.Response): Promise<Problem> {
  const body: unknown = await reply.json().catch(() => null);
  const parsed = Problem.safeParse(body);
  if (parsed.success) return parsed.data;
  return problemOfStatus(reply, body !== null);
}

/**
 * The response came from something between us and the server, most likely a proxy, or from a server newer than this
 * page, whose refusal the page does not know. Only an outage is called one.
 */
function problemOfStatus({ status, headers }: globalThis.Response, readable: boolean): Problem {
  const retryAfterSeconds = Math.ceil(Number(headers.get('retry-after'))) || 0;
  if (status === 413 || status === 414 || status === 431) return problemFor('request.tooLarge');
  if (status === 429) return problemFor('request.tooMany', { retryAfterSeconds });
  if (status >= 502 && status <= 504) return problemFor('platform.unavailable', { retryAfterSeconds });
  if (status >= 500) return problemFor('platform.failed');
  if (readable) return problemFor('request.malformed');
  return problemFor(status === 404 ? 'request.notFound' : 'permission.missing');
}
