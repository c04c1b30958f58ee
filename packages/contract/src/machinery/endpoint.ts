import type { Permission } from '@roster/domain/permissions';
import type { RefusalCode } from '@roster/domain/refusals';
import type { SensitiveAct } from '@roster/domain/sensitive';
import type * as z from 'zod';

/**
 * Who may call: everyone; every signed-in user; those and holders of a pass (H2: right password, locked as unaffiliated
 * only); operators of the platform; or only roles with a permission.
 */
export type Access = 'public' | 'pass' | 'signedIn' | 'operator' | Permission;

export type Endpoint = {
  name: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: `/${string}`;
  summary: string;
  access: Access;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  response: z.ZodType;
  /** The status of success; 200 by default. */
  status?: 201 | 202;
  /** The response is a file instead of JSON: one that is written while it is sent, or one that a folder holds. */
  produces?: 'text/csv' | 'application/octet-stream';
  /** Up to 1 MB instead of 256 KB, for batches that a program sends. */
  largeBody?: true;
  /** Requested by the screen in the background: it does not keep a session alive. */
  passive?: true;
  /** L6: asks for the password again when the last proof is too old. */
  sensitive?: SensitiveAct;
  /** It only reads, although it is a POST: what is looked for does not belong in an address. */
  reads?: true;
  /** It proves an identity, so its answer is never stored for a repeated request. */
  proves?: true;
  /** Every refusal of the endpoint's own rules. One that is not named here does not compile. */
  refusals: readonly RefusalCode[];
};

export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint;

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodType ? z.input<S> : never;
type Part<E extends Endpoint, K extends keyof Endpoint> = K extends keyof E ? E[K] : undefined;

/** What an action receives: already parsed. */
export type Input<E extends Endpoint> = {
  params: Parsed<Part<E, 'params'>>;
  query: Parsed<Part<E, 'query'>>;
  body: Parsed<Part<E, 'body'>>;
};

/** What an action returns, before its response schema strips what the contract does not name. */
export type Output<E extends Endpoint> = z.input<E['response']>;

/** What the client sends: only the parts that the endpoint has. */
export type Request<E extends Endpoint> = {
  [K in 'params' | 'query' | 'body' as Part<E, K> extends z.ZodType ? K : never]: Sent<Part<E, K>>;
};

export type Response<E extends Endpoint> = z.output<E['response']>;

/**
 * Invariant 8: every change by a signed-in user takes an `Idempotency-Key`. Sign-in and one-time links do not, since
 * there is no session yet and a link works once anyway; nor do files and what only reads, which change
 * nothing.
 */
export const takesIdempotencyKey = (endpoint: Endpoint) =>
  endpoint.method !== 'GET' &&
  endpoint.access !== 'public' &&
  endpoint.produces === undefined &&
  endpoint.reads === undefined &&
  endpoint.proves === undefined;
