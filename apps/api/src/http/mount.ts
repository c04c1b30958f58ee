import { backgroundHeader, screenHeader } from '@roster/contract/machinery/client';
import { takesIdempotencyKey, type Access, type Endpoint } from '@roster/contract/machinery/endpoint';
import { IdempotencyKey } from '@roster/contract/machinery/primitives';
import { Code } from '@roster/contract/machinery/refusal-code';
import { may } from '@roster/domain/permissions';
import { isProofOld, sensitiveActs } from '@roster/domain/sensitive';
import type { RefusalCode } from '@roster/domain/refusals';
import express, { type Request, type Response, type Router } from 'express';
import type { Actor } from '../platform/actor.ts';
import {
  answerIn,
  findAnswer,
  findKept,
  hashOfRequest,
  type Kept,
  type KeyedRequest,
} from '../platform/idempotency.ts';
import type { Implementation } from '../platform/implement.ts';
import type { Platform } from '../platform/platform.ts';
import { together } from '../platform/postgres/index.ts';
import { runOnMany } from '../platform/lists/index.ts';
import { recordRefusals } from '../platform/audit/index.ts';
import { refuse, Refused } from '../platform/refused.ts';
import { findActor } from '../platform/sessions/index.ts';
import { runTransaction, type AccountTransaction, type Transaction } from '../platform/transaction.ts';
import * as z from 'zod';
import type { CsvFile } from '@roster/contract/machinery/csv';
import type { StoredFile } from '@roster/contract/machinery/files';
import type { DownloadReading } from '@roster/domain/downloads';
import { csvType } from './send-csv.ts';
import { sendExport } from './send-export.ts';
import { sendStoredFile } from './send-stored-file.ts';
import { deviceCookie, sessionCookie } from './cookie.ts';
import { originOf } from './origin.ts';
import { refuseOtherSites, requireSameOrigin } from './same-origin.ts';

const json = express.json({ limit: '256kb', strict: true });
const largeJson = express.json({ limit: '1mb', strict: true });

/**
 * The path of every request: same origin, session, permission, parse, act, strip, respond. Express 5 hands a rejected
 * promise to the error handler, so there is no try/catch here.
 */
export function mount(router: Router, implementations: readonly Implementation[], platform: Platform): void {
  for (const { endpoint, run } of implementations) {
    const verb = endpoint.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete';

    router[verb](
      expressPath(endpoint),
      ...bodyParsers(endpoint),
      async (request: Request, response: Response) => {
        if (endpoint.method !== 'GET') requireSameOrigin(request, platform.env.publicUrl);
        else if (endpoint.access !== 'public') refuseOtherSites(request);

        const now = platform.clock();
        const cookie = sessionCookie(platform.env.publicUrl, request, response);
        const [actor, kept] = await together(
          findCaller(platform, {
            token: cookie.token,
            now,
            screenOf: screenOf(request),
            passive: endpoint.passive === true || request.get(backgroundHeader) === 'true',
          }),
          findKeptFor(platform, endpoint, request, cookie.token),
        );
        if (actor && screenOf(request) === null) response.setHeader(screenHeader, actor.id);
        const { params } = request; // empty by the time the error handler looks
        const named = () => [params, endpoint.body?.safeParse(request.body).data];
        const record = (codes: readonly RefusalCode[]) => {
          if (!actor) return;
          const call = { action: endpoint.name, actor, input: named(), now };
          recordRefusals(platform, call, codes);
        };
        response.locals['refused'] = record; // `problems` learns what was thrown
        admit(endpoint, actor);
        const input = parse(endpoint, request);
        if (endpoint.sensitive && sensitiveActs[endpoint.sensitive] === 'always') requireProof(actor, now);
        const keyed = keyedRequest(endpoint, request, actor, input);
        const given = keyed && kept && answerIn(kept, keyed);
        if (given && 'answer' in given) return answerWith(endpoint, response, given.answer);
        const runIn =
          (accountId: string | null, key: KeyedRequest | null) =>
          // `implement` gave the action the type that the permission makes true: who has one has an account.
          <T>(work: (tx: AccountTransaction) => Promise<T>): Promise<T> => {
            const options = { ...transactionOptions(endpoint.access, actor, now), keyed: key, accountId };
            return runTransaction(platform.database, options, work as (tx: Transaction) => Promise<T>);
          };
        const own = actor?.accountId ?? null;
        const context: Parameters<typeof run>[1] = {
          actor: actor as never, // `implement` gave the action the type that `admit` made true
          now,
          platform,
          cookie,
          devices: deviceCookie(platform, request, response, now),
          origin: originOf(request),
          reading: readingOf(request),
          refused: refuse,
          transaction: runIn(own, keyed),
          transactionIn: (accountId, work) => runIn(accountId, keyed)(work),
          onMany: (many) => {
            const run = { keyed: runIn(own, keyed), unkeyed: runIn(own, null) };
            return runOnMany({ ...platform, now, keyed, unfinished: given?.unfinished ?? null, run }, many);
          },
        };
        if (request.method === 'HEAD' && endpoint.produces !== 'application/octet-stream')
          return answerHead(endpoint, response);
        const act = () => orFirstAnswer(platform, keyed, () => run(input as never, context));
        if (!endpoint.produces) {
          const answer = await act();
          if (endpoint.method !== 'GET') record(refusedIn(answer));
          return answerWith(endpoint, response, answer);
        }
        const again = async () => {
          const still = await findCaller(platform, {
            token: cookie.token,
            now: platform.clock(),
            screenOf: screenOf(request),
            passive: true, // a download does not keep a session alive
          });
          admit(endpoint, still);
          if (still?.accountId !== actor?.accountId) throw refuse('permission.missing');
          return still;
        };
        if (endpoint.produces === 'application/octet-stream')
          return sendStoredFile(response, (await act()) as StoredFile, again);
        await sendExport(
          platform.exportQueue,
          { request, response },
          {
            account: actor?.accountId ?? actor?.id ?? 'public',
            again: async () => void (await again()),
            act: act as () => Promise<CsvFile>,
          },
        );
      },
    );
  }
}

/** Encoding drops every field that the contract does not name. */
function answerWith(endpoint: Endpoint, response: Response, answer: unknown): void {
  const output = endpoint.response.safeParse(answer);
  if (!output.success) throw new Error(`${endpoint.name} broke its contract`, { cause: output.error });
  response.status(endpoint.status ?? 200).json(output.data);
}

/** Reading may be recorded, and nothing is read: what is written for each reader has no length that is known before. */
function answerHead({ produces }: Endpoint, response: Response): void {
  response.setHeader('Content-Type', produces ? csvType : 'application/json; charset=utf-8');
  response.end();
}

/** HEAD comes here as GET does, and reads nothing. */
function readingOf(request: Request): DownloadReading {
  if (request.method === 'HEAD') return 'nothing';
  return request.get('range') === undefined ? 'all' : 'part';
}

/** X8: whose screen the call comes from; null for programs that are no screen. */
const screenOf = (request: Request) => request.get(screenHeader) ?? null;

type Caller = {
  token: string | null;
  now: Date;
  screenOf: string | null;
  /** No one did anything: the session is not kept alive. */
  passive: boolean;
};

async function findCaller(
  platform: Platform,
  { token, now, screenOf, passive }: Caller,
): Promise<Actor | null> {
  const actor = token ? await findActor(platform.database.sessions, token, now, { passive }) : null;
  if (actor && screenOf !== null && screenOf !== actor.id) throw refuse('session.otherIdentity');
  return actor;
}

/** Fails closed: no session, no account or no role that may is a no. */
function admit({ access }: Endpoint, actor: Actor | null): void {
  if (access === 'public') return;
  if (!actor) throw refuse('session.required');
  if (access === 'pass') return;
  if (actor.pass) throw refuse('permission.missing');
  if (access === 'operator') {
    if (!actor.operator) throw refuse('permission.missing');
    return;
  }
  if (access !== 'signedIn' && (actor.accountId === null || !may(actor.roles, access))) {
    throw refuse('permission.missing');
  }
}

/** The refusals within the answer of an action on many. */
function refusedIn(answer: unknown): RefusalCode[] {
  const parsed = Refusals.safeParse(answer);
  return parsed.success ? [...new Set(parsed.data.refused.map(({ code }) => code))] : [];
}
const Refusals = z.object({ refused: z.array(z.object({ code: Code })) });

/** L6: the last proof of who they are is too old. */
function requireProof(actor: Actor | null, now: Date): void {
  if (!actor || isProofOld(actor.provenAt, now)) throw refuse('session.proofNeeded');
}

function transactionOptions(access: Access, actor: Actor | null, now: Date) {
  if (!actor || access === 'public') throw new Error('A transaction needs an actor');
  return { actor, needs: access, now };
}

/** In the same round trip as the session, whose response it may be. */
async function findKeptFor(
  { database }: Platform,
  endpoint: Endpoint,
  request: Request,
  token: string | null,
): Promise<Kept | null> {
  const key = request.get('idempotency-key');
  if (key === undefined || token === null || !takesIdempotencyKey(endpoint)) return null;
  return findKept(database.sessions, token, key);
}

/** Invariant 8. Returns null if the caller sent no key, or the endpoint takes none. */
function keyedRequest(
  endpoint: Endpoint,
  request: Request,
  actor: Actor | null,
  input: unknown,
): KeyedRequest | null {
  const key = request.get('idempotency-key');
  if (key === undefined || !actor || !takesIdempotencyKey(endpoint)) return null;
  return {
    actorId: actor.id,
    accountId: actor.accountId,
    key: IdempotencyKey.parse(key),
    endpoint: endpoint.name,
    hash: hashOfRequest(input),
  };
}

/**
 * Invariant 8: an action that reads before its transaction may be refused because of what a request with the same key has just
 * done. It gets the answer of that one.
 */
async function orFirstAnswer(
  { database }: Platform,
  keyed: KeyedRequest | null,
  act: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    const first = keyed && error instanceof Refused ? await findAnswer(database.sessions, keyed) : null;
    if (first && 'answer' in first) return first.answer;
    throw error;
  }
}

function parse(endpoint: Endpoint, request: Request) {
  return {
    params: parseParams(endpoint, request.params),
    query: endpoint.query?.parse(request.query),
    body: endpoint.body?.parse(request.body),
  };
}

/** A malformed id in a path gets the response of an unknown id: the endpoint's own 404. */
function parseParams(endpoint: Endpoint, params: unknown) {
  const parsed = endpoint.params?.safeParse(params);
  if (!parsed || parsed.success) return parsed?.data;
  throw refuse(endpoint.refusals.find(isNotFound) ?? 'request.notFound');
}

const isNotFound = (code: RefusalCode): code is Extract<RefusalCode, `${string}.notFound`> =>
  code.endsWith('.notFound');

function bodyParsers({ body, largeBody }: Endpoint) {
  if (!body) return [];
  const requireJson: express.RequestHandler = (request, _response, next) => {
    if (request.is('application/json') === false) throw refuse('request.unsupportedMediaType');
    next();
  };
  return [requireJson, largeBody ? largeJson : json];
}

/** The contract writes {userId} as OpenAPI does; in an Express 5 path braces mean "optional". */
const expressPath = (endpoint: Endpoint) => endpoint.path.replace(/\{(\w+)\}/g, ':$1');
