import type { RefusalCode } from '@roster/domain/refusals';
import * as z from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { takesIdempotencyKey, type Access, type Endpoint } from './endpoint.ts';
import { IdempotencyKey } from './primitives.ts';
import { Problem, problemSchemas, statusOf } from './problem.ts';

const tagOf = (endpoint: Endpoint) => endpoint.path.split('/')[1] ?? '';

/** What holds for every endpoint. */
const description = [
  'A user belongs to at most one account.',
  'Every problem is `application/problem+json` (RFC 9457) and carries a `code`.',
  'A body that is not JSON is answered with 400, one of more than 256 KB (1 MB where it says so) with 413, another content type with 415, and unknown or unreadable fields with 422 and one entry for each field.',
  'Requests that a browser sends from another website are refused with 403.',
  'Changes take an `Idempotency-Key`: repeated with the same key and the same body, a request gets the first answer again; the same key with another body is refused with 422.',
].join('\n\n');

/** OpenAPI 3.1 for the whole contract, with each endpoint's permission and refusals. */
export function openApiDocument(endpoints: readonly Endpoint[], serverUrl: string) {
  const paths: Record<string, ZodOpenApiPathsObject[string]> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Roster',
      version: '1',
      description,
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas: { Problem },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'roster_session' } },
    },
  });
}

function operation(endpoint: Endpoint) {
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    description: [
      accessSentence(endpoint.access),
      ...(endpoint.largeBody ? ['The body may have up to 1 MB.'] : []),
    ].join(' '),
    tags: [tagOf(endpoint)],
    ...(endpoint.access !== 'public' && { security: [{ session: [] }] }),
    'x-access': endpoint.access,
    ...(endpoint.sensitive && { 'x-sensitive': endpoint.sensitive }),
    'x-refusals': endpoint.refusals,
    requestParams: {
      ...(endpoint.params && { path: endpoint.params }),
      ...(endpoint.query && { query: endpoint.query }),
      header: z.object({
        'Roster-User': z.string().optional().meta({
          description:
            'The id of the user whose screen calls. With another session than theirs the call is refused (session.otherIdentity).',
        }),
        ...(takesIdempotencyKey(endpoint) && { 'Idempotency-Key': IdempotencyKey.optional() }),
      }),
    },
    ...(endpoint.body && { requestBody: { content: { 'application/json': { schema: endpoint.body } } } }),
    responses: {
      [String(endpoint.status ?? 200)]: {
        description: 'Done',
        content: endpoint.produces
          ? { [endpoint.produces]: { schema: { type: 'string' as const } } }
          : { 'application/json': { schema: endpoint.response } },
      },
      ...problemResponses(endpoint.refusals),
    },
  };
}

function accessSentence(access: Access): string {
  if (access === 'public') return 'Open to everyone.';
  if (access === 'pass') return 'Requires a session or a pass (15 minutes after being removed).';
  if (access === 'operator') return 'Requires an operator of the platform.';
  return access === 'signedIn' ? 'Requires a session.' : `Requires the permission \`${access}\`.`;
}

function problemResponses(codes: readonly RefusalCode[]) {
  const statuses = [...new Set(codes.map((code) => statusOf(code)))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status) as `4${string}`,
      {
        description: codes.filter((code) => statusOf(code) === status).join(', '),
        content: {
          'application/problem+json': {
            schema: problemOf(codes.filter((code) => statusOf(code) === status)),
          },
        },
      },
    ]),
  );
}

/** One of these problems, each with the details of its code. */
function problemOf(codes: readonly RefusalCode[]) {
  const [first, ...others] = codes.map((code) => problemSchemas[code]);
  if (!first) throw new Error('a response needs a code');
  return others.length === 0 ? first : z.discriminatedUnion('code', [first, ...others]);
}
