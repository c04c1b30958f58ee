import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { may } from '@roster/domain/permissions';
import { sensitiveActs } from '@roster/domain/sensitive';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import { describe, expect, test } from 'vitest';
import { implementations } from '../app.ts';
import { callerOf, fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import { password, type Account, type Person, type Roster } from './given-roster.ts';
import { pathOf, sendTo } from './send.ts';

// What must hold for every endpoint. An endpoint without a fixture here fails the run.

let roster: Roster;
let account: Account;
let member: Person;
let foreigner: Person;
let fixtures: Record<string, Fixture>;
const unknownId = '01890000-0000-7000-8000-000000000000';

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
  foreigner = await roster.person({ account: await roster.account() });
});

const fixtureOf = (endpoint: Endpoint) => fixtureIn(fixtures, endpoint);

const bossOf = (endpoint: Endpoint) => callerOf({ roster, account }, endpoint);

test('every endpoint has exactly one implementation', () => {
  const implemented = implementations.map(({ endpoint }) => endpoint.name).sort();
  expect(implemented).toEqual(endpoints.map(({ name }) => name).sort());
});

describe.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_name, endpoint) => {
  test('admits exactly the roles in the permission table (R2)', async () => {
    for (const role of [null, ...roleKeys]) {
      const roles: RoleKey[] = role ? [role] : [];
      const browser = await roster.browserOf(await roster.person({ account, roles }));
      const { status, body } = await sendTo(browser, endpoint, fixtureOf(endpoint).request(member));
      const { access } = endpoint;
      const allowed =
        access === 'public' ||
        access === 'signedIn' ||
        access === 'pass' ||
        (access !== 'operator' && may(roles, access));
      const missing = status === 403 && body['code'] === 'permission.missing';
      expect({ role, refused: missing }).toEqual({ role, refused: !allowed });
    }
  });

  test('admits operators if it is for operators or for everyone', async () => {
    const browser = await roster.browserOf(await roster.person({ operator: true }));
    const { body } = await sendTo(browser, endpoint, fixtureOf(endpoint).request(member));
    const open = ['public', 'pass', 'signedIn', 'operator'].includes(endpoint.access);
    expect(body['code'] === 'permission.missing').toBe(!open);
  });

  test('answers 401 without a session', async () => {
    const { status } = await sendTo(
      await roster.browserOf(null),
      endpoint,
      fixtureOf(endpoint).request(member),
    );
    const answersPublic = fixtureOf(endpoint).stranger ?? endpoint.status ?? 200;
    expect(status).toBe(endpoint.access === 'public' ? answersPublic : 401);
  });

  test('is for members only, unless it is for everyone', async () => {
    const browser = await roster.browserOf(await roster.person());
    const { body } = await sendTo(browser, endpoint, fixtureOf(endpoint).request(member));
    const open = ['public', 'pass', 'signedIn'].includes(endpoint.access);
    expect(body['code'] === 'permission.missing').toBe(!open);
  });

  test('answers the id of another account exactly like an unknown one', async () => {
    const fixture = fixtureOf(endpoint);
    if (fixture.ids === 'none') return expect(endpoint.path).not.toContain('{');

    const administrator = await roster.browserOf(await bossOf(endpoint));
    if (endpoint.access === 'operator') {
      // To an operator no account is foreign.
      const { status, body } = await sendTo(
        administrator,
        endpoint,
        fixture.request({ ...foreigner, id: unknownId }),
      );
      if (fixture.ids === 'path') return expect(status).toBe(404);
      return expect(body['refused']).toEqual([{ id: unknownId, code: fixture.unknown, name: null }]);
    }
    const foreign = await sendTo(administrator, endpoint, fixture.request(foreigner));
    const unknown = await sendTo(administrator, endpoint, fixture.request({ ...foreigner, id: unknownId }));
    expect(foreign.status).toBe(unknown.status);
    expect(foreign.text).toBe(unknown.text.replaceAll(unknownId, foreigner.id));
    if (fixture.ids === 'path') expect(foreign.status).toBe(404);
    else if (foreign.status === 200)
      expect(foreign.body['refused']).toMatchObject([
        { code: fixture.unknown ?? 'users.notFound', name: null },
      ]);
    else expect(foreign.body['code']).toBe(fixture.unknown);
  });

  test('answers a malformed id in the path like an unknown one', async () => {
    const fixture = fixtureOf(endpoint);
    if (fixture.ids !== 'path') return expect(endpoint.path).not.toContain('{');

    const administrator = await roster.browserOf(await bossOf(endpoint));
    const malformed = await sendTo(administrator, endpoint, fixture.request({ ...foreigner, id: "x'--" }));
    const unknown = await sendTo(administrator, endpoint, fixture.request({ ...foreigner, id: unknownId }));
    expect([malformed.status, malformed.text]).toEqual([unknown.status, unknown.text]);
  });

  test('does nothing for the screen of another user (X8), and works for the own one', async () => {
    const me = endpoint.access === 'pass' ? await roster.person() : await bossOf(endpoint);
    const browser = await roster.browserOf(me);
    const fixture = fixtureOf(endpoint);
    const request = fixture.once ? await fixture.once(me) : fixture.request(member);
    await roster.settled(); // what the request before left for later
    const before = await everything();
    const refused = await sendTo(browser, endpoint, request, { 'roster-user': foreigner.id });
    expect([refused.status, refused.body['code']]).toEqual([409, 'session.otherIdentity']);
    expect(await everything()).toEqual(before);
    const { body } = await sendTo(browser, endpoint, request, { 'roster-user': me.id });
    expect(body['code']).not.toBe('session.otherIdentity');
  });

  test('refuses fields it does not know', async () => {
    const fixture = fixtureOf(endpoint);
    const administrator = await roster.browserOf(await bossOf(endpoint));
    const request = fixture.request(member);
    if (endpoint.body) {
      const { status, body } = await sendTo(administrator, endpoint, {
        ...request,
        body: { ...(request.body as object), accountId: 'x' },
      });
      expect([status, body['code']]).toEqual([422, 'request.invalid']);
      expect(JSON.stringify(body['fields'])).toContain('accountId');
    }
    if (endpoint.query) {
      const { status } = await administrator.get(`${pathOf(endpoint, request)}?offset=3`);
      expect(status).toBe(422);
    }
  });
});

/** When a session was last seen, and an allowance of which nothing is used up, change nothing. */
const rowOf: Record<string, string> = {
  sessions: 't.id::text || t.ends_at',
  throttles: 'case when t.points > 0 then t.key || t.points end',
};

/** What every table holds. */
async function everything(): Promise<Record<string, string>> {
  const { rows: tables } = await roster.database.owner.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const parts = tables.map(({ name }) => {
    const row = rowOf[name] ?? 't::text';
    return `select '${name}' as name, md5(coalesce(string_agg(${row}, '|' order by ${row}), '')) as hash from ${name} t`;
  });
  const { rows } = await roster.database.owner.query<{ name: string; hash: string }>(
    parts.join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

describe('an act that asks for the password again when the last proof is old (L6)', () => {
  const old = "update sessions set proven_at = now() - interval '11 minutes' where user_id = $1";
  const oldProof = async (endpoint: Endpoint) => {
    const me = endpoint.access === 'pass' ? await roster.person() : await bossOf(endpoint);
    const browser = await roster.browserOf(me);
    await roster.database.owner.query(old, [me.id]);
    return { me, browser };
  };
  const sensitive = endpoints.filter((endpoint) => endpoint.sensitive !== undefined);
  const howOf = ({ sensitive: act }: Endpoint) => act && sensitiveActs[act];

  test('has an endpoint for each in the table of the domain', () => {
    const marked = new Set(sensitive.map((endpoint) => endpoint.sensitive));
    expect([...marked].sort()).toEqual(Object.keys(sensitiveActs).sort());
  });

  test.each(
    sensitive.filter((endpoint) => howOf(endpoint) !== 'withPassword').map((one) => [one.name, one] as const),
  )('%s is refused, changes nothing, and is done after the proof', async (_name, endpoint) => {
    const { me, browser } = await oldProof(endpoint);
    const fixture = fixtureOf(endpoint);
    const prepare = {
      always: fixture.once ?? fixture.request,
      whenGranted: fixture.grants,
      whenOwn: fixture.own,
    }[howOf(endpoint) as 'always' | 'whenGranted' | 'whenOwn'];
    if (!prepare) throw new Error(`${endpoint.name} has no request that asks for the password`);
    const request = await (prepare as (me: Person) => Request | Promise<Request>)(me);
    await roster.settled();
    const before = await everything();
    const refused = await sendTo(browser, endpoint, request);
    expect([refused.status, refused.body['code']]).toEqual([403, 'session.proofNeeded']);
    expect(await everything()).toEqual(before);
    expect((await browser.post('/session/proof', { password: 'wrong' })).body['code']).toBe(
      'password.wrongCurrent',
    );
    expect((await sendTo(browser, endpoint, request)).status).toBe(403);
    expect((await browser.post('/session/proof', { password })).status).toBe(200);
    expect((await sendTo(browser, endpoint, request)).status).toBeLessThan(300);
  });

  test.each(
    sensitive.filter((endpoint) => howOf(endpoint) === 'withPassword').map((one) => [one.name, one] as const),
  )('%s carries the password itself', async (_name, endpoint) => {
    const { browser } = await oldProof(endpoint);
    const { body } = fixtureOf(endpoint).request(member);
    const wrong = { body: { ...(body as object), currentPassword: 'wrong' } };
    expect((await sendTo(browser, endpoint, wrong)).body['code']).toBe('password.wrongCurrent');
    expect((await sendTo(browser, endpoint, { body })).status).toBeLessThan(300);
  });

  test('is marked where its twin on the profile carries the password, so that no one goes round it', () => {
    const onProfile = sensitive.filter(
      (one) => howOf(one) === 'withPassword' && one.path.startsWith('/profile'),
    );
    const twins = endpoints.filter(({ path }) =>
      onProfile.some((own) => path === own.path.replace('/profile', '/users/{userId}')),
    );
    expect(twins.map((twin) => [twin.name, howOf(twin)])).toEqual([['changeUserEmail', 'whenOwn']]);
  });

  test.each(
    endpoints
      .filter(({ sensitive: act }) => !act || ['whenGranted', 'whenOwn'].includes(sensitiveActs[act]))
      .map((one) => [one.name, one] as const),
  )(
    'is not %s as long as nobody becomes an administrator, and it is about others',
    async (name, endpoint) => {
      if (['appointAdministrator', 'createAccount'].includes(name)) return;
      const { me, browser } = await oldProof(endpoint);
      const fixture = fixtureOf(endpoint);
      const request = fixture.once ? await fixture.once(me) : fixture.request(member);
      expect((await sendTo(browser, endpoint, request)).body['code']).not.toBe('session.proofNeeded');
    },
  );
});

test('only an Account Administrator acts on an Account Administrator, on any path (L3)', async () => {
  const administrator = await roster.person({ account, roles: ['accountAdministrator'] });
  const coAdministrator = await roster.browserOf(
    await roster.person({ account, roles: ['coAdministrator'] }),
  );
  const actions = {
    lock: {},
    unlock: {},
    'sign-out': {},
    remove: {},
    roles: { add: ['download'] },
    groups: { add: [await roster.group(account)] },
  };
  for (const [action, more] of Object.entries(actions)) {
    for (const selection of [
      { userIds: [administrator.id] },
      { matching: { search: `${administrator.email} nobody@example.com` }, expectedTotal: 1 },
      { matching: { search: administrator.email }, expectedTotal: 1 },
    ]) {
      const { body } = await coAdministrator.post(`/users/${action}`, { ...selection, ...more });
      expect(body).toMatchObject({ done: [], refused: [{ code: 'users.administratorProtected' }] });
    }
  }
});
