import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Browser, Roster } from './given-roster.ts';

let roster: Roster;
let account: Account;
let browser: Browser;
let cookie: string;

givenSharedAccount(async (given) => {
  ({ roster, account, ana: browser } = given);
  const { startSession } = await import('../platform/sessions/sessions.ts');
  const session = await startSession(roster.platform.database.app, {
    userId: given.me.id,
    passwordHash: roster.passwordHash,
    device: 'Test',
    now: new Date(),
  });
  cookie = `roster_session=${session?.token}`;
});

const patch = (headers: Record<string, string>, body = '{"language":"de"}') =>
  fetch(`${roster.base}/profile`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('a request from another site', () => {
  test.each([
    ['says so', { 'sec-fetch-site': 'cross-site' }, 403],
    ['comes from a sibling host', { 'sec-fetch-site': 'same-site' }, 403],
    ['has a foreign origin', { origin: 'https://evil.example' }, 403],
    ['has an origin that is null', { origin: 'null' }, 403],
    ['has neither sign', {}, 403],
  ])('that %s is refused', async (_how, headers, status) => {
    const reply = await patch({ cookie, ...headers });
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([
      status,
      'request.crossSite',
    ]);
  });

  test.each([
    ['our own pages', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('and one from %s is accepted', async (_from, headers) => {
    expect((await patch({ cookie, ...headers })).status).toBe(200);
  });

  test('from an older browser is recognized by its Origin, on either name of this machine', async () => {
    const own = new URL(roster.base);
    expect((await patch({ cookie, origin: own.origin })).status).toBe(200);
    expect((await patch({ cookie, origin: `http://localhost:${own.port}` })).status).toBe(200);
    expect((await patch({ cookie, origin: 'http://localhost:1' })).status).toBe(403);
  });

  test('is none if the portal itself is open at another address: the answer says where it is', async () => {
    const own = new URL(roster.base);
    const reply = await patch({ cookie, origin: `https://${own.host}` });
    expect(await reply.json()).toMatchObject({
      status: 403,
      code: 'request.wrongAddress',
      portal: own.origin,
    });
  });
});

describe('a body that cannot be used', () => {
  const own = { 'sec-fetch-site': 'same-origin' };
  test.each([
    ['is no JSON', '{"language":', {}, 400, 'request.malformed'],
    ['is too large', JSON.stringify({ language: 'x'.repeat(300_000) }), {}, 413, 'request.tooLarge'],
    [
      'is another kind',
      'language=de',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'request.unsupportedMediaType',
    ],
    ['is a list', '[]', {}, 422, 'request.invalid'],
    ['lacks a field', '{}', {}, 422, 'request.invalid'],
  ])('that %s', async (_what, body, headers, status, code) => {
    const reply = await patch({ cookie, ...own, ...headers }, body);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([status, code]);
  });
});

test('X8: a response says whose session it was, unless the call said whose screen it came from', async () => {
  const me = ((await browser.get('/session')).body['user'] as { id: string }).id;
  const asked = (headers: Record<string, string>) =>
    fetch(`${roster.base}/session`, { headers: { cookie, ...headers } });
  expect((await asked({})).headers.get('roster-user')).toBe(me);
  expect((await asked({ 'roster-user': me })).headers.get('roster-user')).toBeNull();
});

test('an unknown path of the API is a problem, not a page', async () => {
  const { status, body } = await browser.get('/nothing-here');
  expect([status, body['code']]).toEqual([404, 'request.notFound']);
});

test('security headers leave no room for any script in an answer, and for foreign or inline script in a page', async () => {
  const { headers } = await browser.get('/session');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  const policy = (await browser.get('/reference')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
});

describe('the OpenAPI document', () => {
  test('names every endpoint, who may call it and how it can be refused', async () => {
    const { body } = await browser.get('/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    const paths = body['paths'] as Record<
      string,
      Record<string, { operationId: string; 'x-refusals': string[] }>
    >;
    for (const endpoint of endpoints) {
      const operation = paths[endpoint.path]?.[endpoint.method.toLowerCase()];
      expect(operation).toMatchObject({
        operationId: endpoint.name,
        'x-access': endpoint.access,
        'x-refusals': endpoint.refusals,
      });
    }
  });

  test('is shown by a page that loads from our own origin alone', async () => {
    const page = await browser.get('/reference');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:\/\//);
    expect((await browser.get('/reference/redoc.standalone.js')).status).toBe(200);
  });
});

test('no response contains a password hash, a token or a database error', async () => {
  const answers = await Promise.all(
    ['/session', '/profile', '/users', `/users/${(await roster.person({ account })).id}`, '/nothing'].map(
      (path) => browser.get(path),
    ),
  );
  for (const { text } of answers)
    expect(text).not.toMatch(/argon2|passwordHash|tokenHash|at async|node_modules/);
});

test('the process is alive, and ready as long as the database answers', async () => {
  const origin = new URL(roster.base).origin;
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
});
