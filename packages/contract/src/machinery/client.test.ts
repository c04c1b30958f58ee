import { expect, test } from 'vitest';
import { backgroundHeader, createCall, ProblemError } from './client.ts';
import { endpoints } from './endpoints.ts';
import type { Endpoint } from './endpoint.ts';

/** What a call of an endpoint throws if this is the response. */
async function thrownFor(response: Response): Promise<unknown> {
  const [endpoint] = endpoints.filter(({ name }) => name === 'getSession') as [Endpoint];
  const call = createCall('/api/v1', { send: () => Promise.resolve(response) });
  return call(endpoint, {}).catch((error: unknown) => error);
}

test.each([
  ['a proxy whose server is away', 502, '<h1>Bad gateway</h1>', 'platform.unavailable'],
  ['a proxy that refuses the size', 413, '<h1>Too large</h1>', 'request.tooLarge'],
  ['a proxy that refuses the address', 414, '', 'request.tooLarge'],
  ['a proxy that counts', 429, 'slow down', 'request.tooMany'],
  ['a firewall', 403, '<h1>Forbidden</h1>', 'permission.missing'],
  ['a proxy without this path', 404, '<h1>Not found</h1>', 'request.notFound'],
  ['a server that broke', 500, '', 'platform.failed'],
  ['a newer server', 409, '{"code":"users.somethingNew","status":409}', 'request.malformed'],
])('a response of %s is no outage unless it is one', async (_what, status, body, code) => {
  const error = await thrownFor(new Response(body, { status }));
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problem.code).toBe(code);
});

test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
  'a call of %s that the page makes by itself says so',
  async (_name, endpoint) => {
    const sent: Headers[] = [];
    const send: typeof fetch = (_url, init) => {
      sent.push(new Headers(init?.headers));
      return Promise.resolve(new Response('', { status: 500 }));
    };
    await createCall('/api/v1', { send, background: () => true })(endpoint, {}).catch(() => undefined);
    expect(sent.map((headers) => headers.get(backgroundHeader))).toEqual(['true']);
  },
);
