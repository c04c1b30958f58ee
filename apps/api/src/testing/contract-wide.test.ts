import { endpoints } from '@roster/contract/contract';
import type { Endpoint } from '@roster/contract/endpoint';
import { may } from '@roster/domain/permissions';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { implementations } from '../app.ts';
import {
  givenRoster,
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from './given-roster.ts';

// What must hold for every endpoint. An endpoint without a fixture here fails the run.

type Request = { path?: Record<string, string>; body?: unknown };
type Fixture = {
  /** A request that a user of the role may send, about `target`. */
  request: (target: Person) => Request;
  /** Where an id of another account could be smuggled in; none: the endpoint takes no id. */
  ids: 'path' | 'body' | 'filter' | 'none';
};

const fixtures: Record<string, Fixture> = {
  signIn: { request: () => ({ body: { email: 'nobody@example.com', password } }), ids: 'none' },
  signOut: { request: () => ({ body: {} }), ids: 'none' },
  getSession: { request: () => ({}), ids: 'none' },
  getProfile: { request: () => ({}), ids: 'none' },
  updateProfile: { request: () => ({ body: { language: 'de' } }), ids: 'none' },
  listUsers: { request: () => ({}), ids: 'none' },
  countUsers: { request: () => ({}), ids: 'none' },
  getUser: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
  listUserSignIns: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
  listUserSessions: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
  listUserMails: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
  listUserHistory: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
  lockUsers: { request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }), ids: 'body' },
  unlockUsers: { request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }), ids: 'body' },
  signOutUsers: { request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }), ids: 'body' },
  listGroups: { request: () => ({}), ids: 'none' },
  listApprovals: { request: () => ({}), ids: 'none' },
};

let roster: Roster;
let account: Account;
let member: Person;
let foreigner: Person;
const unknownId = '01890000-0000-7000-8000-000000000000';

beforeAll(async () => {
  roster = await givenRoster();
  account = await roster.account();
  member = await roster.person({ account });
  await roster.person({ account, roles: ['accountAdministrator'] });
  foreigner = await roster.person({ account: await roster.account() });
});
afterAll(() => roster.close());

const fixtureOf = (endpoint: Endpoint): Fixture => {
  const fixture = fixtures[endpoint.name];
  if (!fixture) throw new Error(`the endpoint ${endpoint.name} has no fixture`);
  return fixture;
};

function send(browser: Browser, endpoint: Endpoint, { path = {}, body }: Request) {
  const url = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) => path[key] ?? '');
  if (endpoint.method === 'GET') return browser.get(url);
  return endpoint.method === 'PATCH' ? browser.patch(url, body) : browser.post(url, body);
}

test('every endpoint has exactly one implementation', () => {
  const implemented = implementations.map(({ endpoint }) => endpoint.name).sort();
  expect(implemented).toEqual(endpoints.map(({ name }) => name).sort());
});

describe.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_name, endpoint) => {
  test('lets in exactly the roles that the permission table names', async () => {
    for (const role of [null, ...roleKeys]) {
      const roles: RoleKey[] = role ? [role] : [];
      const browser = await roster.browserOf(await roster.person({ account, roles }));
      const { status } = await send(browser, endpoint, fixtureOf(endpoint).request(member));
      const { access } = endpoint;
      const allowed = access === 'public' || access === 'signedIn' || may(roles, access);
      expect({ role, refused: status === 403 }).toEqual({ role, refused: !allowed });
    }
  });

  test('asks those who are not signed in to do so', async () => {
    const { status } = await send(
      await roster.browserOf(null),
      endpoint,
      fixtureOf(endpoint).request(member),
    );
    const answersPublic = endpoint.name === 'signIn' ? 401 : 200;
    expect(status).toBe(endpoint.access === 'public' ? answersPublic : 401);
  });

  test('is for members only, unless it is for everybody', async () => {
    const browser = await roster.browserOf(await roster.person());
    const { status } = await send(browser, endpoint, fixtureOf(endpoint).request(member));
    expect(status === 403).toBe(endpoint.access !== 'public' && endpoint.access !== 'signedIn');
  });

  test('answers the id of another account exactly like an unknown one', async () => {
    const fixture = fixtureOf(endpoint);
    if (fixture.ids === 'none') return expect(endpoint.path).not.toContain('{');

    const administrator = await roster.browserOf(
      await roster.person({ account, roles: ['accountAdministrator'] }),
    );
    const foreign = await send(administrator, endpoint, fixture.request(foreigner));
    const unknown = await send(administrator, endpoint, fixture.request({ ...foreigner, id: unknownId }));
    expect(foreign.status).toBe(unknown.status);
    expect(foreign.text).toBe(unknown.text.replaceAll(unknownId, foreigner.id));
    if (fixture.ids === 'body')
      expect(foreign.body['refused']).toMatchObject([{ code: 'users.notFound', name: null }]);
    else expect(foreign.status).toBe(404);
  });

  test('answers a malformed id in the path like an unknown one', async () => {
    const fixture = fixtureOf(endpoint);
    if (fixture.ids !== 'path') return expect(endpoint.path).not.toContain('{');

    const administrator = await roster.browserOf(
      await roster.person({ account, roles: ['accountAdministrator'] }),
    );
    const malformed = await send(administrator, endpoint, fixture.request({ ...foreigner, id: "x'--" }));
    const unknown = await send(administrator, endpoint, fixture.request({ ...foreigner, id: unknownId }));
    expect([malformed.status, malformed.text]).toEqual([unknown.status, unknown.text]);
  });

  test('refuses fields it does not know', async () => {
    const fixture = fixtureOf(endpoint);
    const administrator = await roster.browserOf(
      await roster.person({ account, roles: ['accountAdministrator'] }),
    );
    const request = fixture.request(member);
    if (endpoint.body) {
      const { status, body } = await send(administrator, endpoint, {
        ...request,
        body: { ...(request.body as object), accountId: 'x' },
      });
      expect([status, body['code']]).toEqual([422, 'request.invalid']);
      expect(JSON.stringify(body['fields'])).toContain('accountId');
    }
    if (endpoint.query) {
      const { status } = await administrator.get(`${endpoint.path}?offset=3`);
      expect(status).toBe(422);
    }
  });
});

test('nobody acts on an Account Administrator but another one, on any path', async () => {
  const administrator = await roster.person({ account, roles: ['accountAdministrator'] });
  const coAdministrator = await roster.browserOf(
    await roster.person({ account, roles: ['coAdministrator'] }),
  );
  for (const action of ['lock', 'unlock', 'sign-out']) {
    for (const selection of [
      { userIds: [administrator.id] },
      { matching: { search: `${administrator.email} nobody@example.com` }, expectedTotal: 1 },
      { matching: { search: administrator.email }, expectedTotal: 1 },
    ]) {
      const { body } = await coAdministrator.post(`/users/${action}`, selection);
      expect(body).toMatchObject({ done: [], refused: [{ code: 'users.administratorProtected' }] });
    }
  }
});
