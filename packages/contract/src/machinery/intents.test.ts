import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createCall, ProblemError } from './client.ts';
import { endpoints } from './endpoints.ts';
import { defineEndpoint, takesIdempotencyKey, type Endpoint } from './endpoint.ts';

type Sent = { key: string | null; answer: (response: Response) => void };

/** A client of one endpoint, and what it has sent: each request is answered when the test says so. */
function givenClient(endpoint: Endpoint) {
  const sent: Sent[] = [];
  const send: typeof fetch = (_url, init) =>
    new Promise((answer) => {
      sent.push({ key: new Headers(init?.headers).get('idempotency-key'), answer });
    });
  const call = createCall('/api/v1', { send });
  return { sent, call: (request: object) => call(endpoint, request).catch((error: unknown) => error) };
}
const refusal = (code: string, status: number) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status });
const done = () => Response.json({});

const changes = endpoints
  .filter(({ method }) => method !== 'GET')
  .map((endpoint) => [endpoint.name, endpoint] as const);

test.each(changes)(
  '%s is sent once if it is asked for twice before it is answered, and both get the answer',
  async (_name, endpoint) => {
    const { sent, call } = givenClient(endpoint);
    const both = [call({ body: { of: 'one form' } }), call({ body: { of: 'one form' } })];
    expect(sent.map(({ key }) => key !== null)).toEqual([takesIdempotencyKey(endpoint)]);
    sent[0]?.answer(refusal('request.tooMany', 429));
    const [first, second] = await Promise.all(both);
    expect(first).toBeInstanceOf(ProblemError);
    expect(second).toBe(first);
  },
);

describe('a change (X6)', () => {
  const change = defineEndpoint({
    name: 'changeOne',
    method: 'POST',
    path: '/one',
    summary: '',
    access: 'signedIn',
    body: z.object({}),
    response: z.object({}),
    refusals: [],
  });

  test('right after it was made is the second half of a double click, unless another came between', async () => {
    const { sent, call } = givenClient(change);
    for (const [body, requests] of [
      ['lock', 1],
      ['lock', 1],
      ['unlock', 2],
      ['lock', 3],
    ] as const) {
      const answer = call({ body });
      sent.at(-1)?.answer(done());
      expect(await answer).toEqual({});
      expect(sent.length).toBe(requests);
    }
  });

  test('whose outcome is unknown keeps its key when it is tried again, so that it is made once', async () => {
    const { sent, call } = givenClient(change);
    const answers = [refusal('platform.unavailable', 503), refusal('users.notFound', 404), done()];
    for (const response of answers) {
      const answer = call({ body: 'remove' });
      sent.at(-1)?.answer(response);
      await answer;
    }
    const [first, again, afterRefusal] = sent.map(({ key }) => key);
    expect(again).toBe(first);
    expect(afterRefusal).not.toBe(first);
  });
});
