import { describe, expect, test } from 'vitest';
import { codeIn, givenTool, signInThrough, type Tool } from '../../testing/given-tools.ts';
import { givenDevice, readDocument } from '../../testing/given-devices.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let nobody: Browser;
let ana: Browser;
let lena: Person;
let browser: Browser;
let tool: Tool;

givenAccount(async (given) => {
  ({ roster, account, nobody, ana } = given);
  await roster.database.owner.query('delete from throttles');
  lena = await roster.person({ account, firstName: 'Lena', lastName: 'Berg' });
  browser = await roster.browserOf(lena);
  tool = givenTool(nobody);
});

type Device = { id: string; name: string; mustSignInAgain: boolean; policy: object | null };
const devicesOf = async (of: Browser) => (await of.get('/profile/devices')).body['items'] as Device[];
const allow = (more = {}) => browser.post('/device-sign-ins', { ...tool.wanted, ...more });
const refusalOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['code'],
];
const eventsOf = async ({ id }: Person) => {
  const { rows } = await roster.database.owner.query<{ event: string }>(
    "select event from audit_events where subject_id = $1 and event like 'devices.%' order by sequence",
    [id],
  );
  return rows.map(({ event }) => event);
};

describe('E4: a device is signed in through the browser of its own machine', () => {
  test('and the tool learns whose it is, and gets a token, once', async () => {
    const answer = await allow();
    expect(answer.status).toBe(201);
    const address = new URL(String(answer.body['redirectTo']));
    expect([address.origin, address.searchParams.get('state')]).toEqual([
      'http://127.0.0.1:49152',
      'state-of-the-tool',
    ]);
    const { status, body } = await tool.redeem(codeIn(answer));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      device: { name: 'lena-laptop' },
      user: { id: lena.id, firstName: 'Lena', lastName: 'Berg', email: lena.email },
      account: { id: account.id, name: account.name },
    });
    expect(String(body['refreshToken']).length).toBeGreaterThan(40);
    const { document } = body['answer'] as { document: string };
    expect(await readDocument(roster, document)).toMatchObject({ kind: 'policy', sub: lena.id });
    expect((body['keys'] as { keys: unknown }).keys).toEqual((await nobody.get('/keys')).body['keys']);
    expect(refusalOf(await tool.redeem(codeIn(answer)))).toEqual([409, 'devices.codeUsed']);
    expect((await devicesOf(browser)).map(({ name }) => name)).toEqual(['lena-laptop']);
    expect(await eventsOf(lena)).toEqual(['devices.allowed', 'devices.signedIn']);
  });

  test('and its user gets an email, with the device, the time and the way to sign it out', async () => {
    await signInThrough(browser, tool);
    const mail = await roster.mails.receiveOne(lena.email, 'lena-laptop');
    expect(mail?.subject).toBe('Your licenses can be used on lena-laptop');
    expect(mail?.text).toContain('lena-laptop (Linux x64)');
    expect(mail?.text).toMatch(/\/profile#devices\n/);
  });

  test('with an email for each key that is not signed in, whatever its name, and none for one that is', async () => {
    await roster.mails.receive();
    const mails = async () => (await roster.mails.receive()).length;
    await signInThrough(browser, tool);
    expect(await mails()).toBe(1);
    await signInThrough(browser, tool);
    expect(await mails()).toBe(0);
    const [device] = await devicesOf(browser);
    const sameName = givenTool(nobody);
    await browser.post(`/profile/devices/${device?.id}/sign-out`);
    await signInThrough(browser, sameName);
    expect(await mails()).toBe(1);
    await signInThrough(browser, tool);
    expect(await mails()).toBe(1);
  });

  test('and one that is signed in again and never hears of it is asked to sign in again, no more', async () => {
    const device = await givenDevice(roster, lena);
    const code = codeIn(await allow({ deviceKey: device.jwk }));
    expect((await tool.redeem(code, { deviceKey: device.jwk })).status).toBe(201);
    expect(await device.refresh()).toMatchObject({ code: 'devices.signInAgain' });
    expect(await eventsOf(lena)).not.toContain('devices.tokenReused');
    expect((await devicesOf(browser)).map(({ id }) => id)).toEqual([device.id]);
  });

  test('neither with another key nor with another verifier than those it asked with', async () => {
    const code = codeIn(await allow());
    const verifier = 'x'.repeat(43);
    const { deviceKey } = givenTool(nobody);
    expect(refusalOf(await tool.redeem(code, { verifier }))).toEqual([404, 'devices.codeUnknown']);
    expect(refusalOf(await tool.redeem(code, { deviceKey }))).toEqual([404, 'devices.codeUnknown']);
    expect((await tool.redeem(code)).status).toBe(201);
  });

  test('within two minutes', async () => {
    const code = codeIn(await allow());
    roster.clock.offset = 2 * 60_000 + 1;
    expect(refusalOf(await tool.redeem(code))).toEqual([409, 'devices.codeExpired']);
  });

  test('and neither its code nor its token is stored as it is', async () => {
    const code = codeIn(await browser.post('/device-sign-ins', tool.wanted, { 'idempotency-key': 'mine' }));
    const { body } = await tool.redeem(code);
    const { rows } = await roster.database.owner.query<{ text: string }>(
      `select coalesce(string_agg(t::text, ' '), '') as text from (select to_jsonb(d) from device_sign_ins d
         union all select to_jsonb(d) from devices d union all select to_jsonb(k) from idempotency_keys k
         union all select to_jsonb(a) from audit_events a union all select to_jsonb(p) from audit_personal p) as t`,
    );
    expect(rows[0]?.text).toContain('lena-laptop');
    expect(rows[0]?.text).not.toContain(code);
    expect(rows[0]?.text).not.toContain(String(body['refreshToken']));
  });
});

describe('a user may not have every device', () => {
  test('but three, and one that signs in again takes no further place', async () => {
    for (let nth = 0; nth < 3; nth += 1) await signInThrough(browser, givenTool(nobody, `machine ${nth}`));
    expect((await allow()).body).toMatchObject({ status: 409, code: 'devices.tooMany', limit: 3 });

    const devices = await devicesOf(browser);
    const replaces = devices[0]?.id;
    expect((await tool.redeem(codeIn(await allow({ replaces })))).status).toBe(201);
    expect((await devicesOf(browser)).map(({ name }) => name)).toEqual([
      'lena-laptop',
      'machine 1',
      'machine 0',
    ]);
    expect((await tool.redeem(codeIn(await allow()))).status).toBe(201);
    expect(await devicesOf(browser)).toHaveLength(3);
  });

  test('not even where the place was taken between letting it in and its token', async () => {
    const code = codeIn(await allow());
    for (let nth = 0; nth < 3; nth += 1) await roster.device(lena);
    expect(refusalOf(await tool.redeem(code))).toEqual([409, 'devices.tooMany']);
  });

  test('replaces only one of their own', async () => {
    const replaces = await roster.device(await roster.person({ account }));
    expect(refusalOf(await allow({ replaces }))).toEqual([404, 'devices.notFound']);
  });

  test('nor the key of another user', async () => {
    await signInThrough(browser, tool);
    const other = await roster.browserOf(await roster.person({ account }));
    expect(refusalOf(await other.post('/device-sign-ins', tool.wanted))).toEqual([409, 'devices.keyKnown']);
  });
});

describe('a user who may not sign in gets nothing on a device', () => {
  test('where they were locked after they let it in, and learns why and who can help (H2)', async () => {
    const code = codeIn(await allow());
    await ana.post('/users/lock', { userIds: [lena.id] });
    const { status, body } = await tool.redeem(code);
    expect([status, body['code']]).toEqual([403, 'signIn.locked']);
    expect(body['locked']).toMatchObject({ reasons: ['administrator'], pass: false });
    expect(
      await roster.database.owner.query('select from devices where user_id = $1', [lena.id]),
    ).toMatchObject({
      rowCount: 0,
    });
    await ana.post('/users/unlock', { userIds: [lena.id] });
    expect(refusalOf(await tool.redeem(code))).toEqual([409, 'devices.codeExpired']);
  });

  test('where their account was closed', async () => {
    const code = codeIn(await allow());
    await roster.database.owner.query('update accounts set closed_at = now() where id = $1', [account.id]);
    expect(refusalOf(await tool.redeem(code))).toEqual([403, 'signIn.accountClosed']);
  });

  test('and a lock ends the token of a device, which stays theirs', async () => {
    await signInThrough(browser, tool);
    await ana.post('/users/lock', { userIds: [lena.id] });
    await ana.post('/users/unlock', { userIds: [lena.id] });
    const [device] = await devicesOf(await roster.browserOf(lena));
    expect(device).toMatchObject({ name: 'lena-laptop', mustSignInAgain: true });
  });
});

describe('the devices of a user', () => {
  test('are renamed by them, and keep the name when they sign in again', async () => {
    await signInThrough(browser, tool);
    const [device] = await devicesOf(browser);
    const renamed = await browser.patch(`/profile/devices/${device?.id}`, { name: 'Workshop' });
    expect(renamed.body).toMatchObject({ id: device?.id, name: 'Workshop' });
    await signInThrough(browser, tool);
    expect((await devicesOf(browser)).map(({ name }) => name)).toEqual(['Workshop']);
    expect(await eventsOf(lena)).toContain('devices.renamed');
  });

  test('are signed out by them, and by administrators', async () => {
    const [one, other] = [await roster.device(lena), await roster.device(lena)];
    expect((await browser.post(`/profile/devices/${one}/sign-out`)).status).toBe(200);
    expect((await ana.post(`/users/${lena.id}/devices/${other}/sign-out`)).status).toBe(200);
    expect(await devicesOf(browser)).toEqual([]);
    expect(await eventsOf(lena)).toEqual(['devices.signedOut', 'devices.signedOut']);
    expect(refusalOf(await browser.post(`/profile/devices/${one}/sign-out`))).toEqual([
      404,
      'devices.notFound',
    ]);
  });

  test('are signed out by their own key, also where their user is locked, and get a stop afterwards', async () => {
    const device = await givenDevice(roster, lena);
    await ana.post('/users/lock', { userIds: [lena.id] });
    const signOut = async (assertion: string) =>
      refusalOf(await nobody.post(`/devices/${device.id}/sign-out`, { assertion }));
    const other = await givenDevice(roster, lena);
    expect(await signOut(await other.sign({ sub: device.id }))).toEqual([404, 'devices.notFound']);
    const assertion = await device.sign();
    expect(await signOut(assertion)).toEqual([200, undefined]);
    expect(await signOut(assertion)).toEqual([409, 'devices.assertionUsed']);
    expect(await signOut(await device.sign())).toEqual([200, undefined]);
    expect(await eventsOf(lena)).toEqual(['devices.signedOut']);
    expect(await device.refresh()).toMatchObject({ kind: 'stop', why: 'signedOut' });
  });

  test('of an Account Administrator are not signed out by a Co-Administrator (L3)', async () => {
    const boss = await roster.person({ account, roles: ['accountAdministrator'] });
    const device = await roster.device(boss);
    const helper = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    expect((await helper.get(`/users/${boss.id}/devices`)).body).toMatchObject({
      refusal: 'users.administratorProtected',
    });
    expect(refusalOf(await helper.post(`/users/${boss.id}/devices/${device}/sign-out`))).toEqual([
      403,
      'users.administratorProtected',
    ]);
    expect((await ana.post(`/users/${boss.id}/devices/${device}/sign-out`)).status).toBe(200);
  });

  test('of one user are not signed out as those of another', async () => {
    const device = await roster.device(await roster.person({ account }));
    expect(refusalOf(await ana.post(`/users/${lena.id}/devices/${device}/sign-out`))).toEqual([
      404,
      'devices.notFound',
    ]);
  });

  test('say which version they have of which, and until when they run (L1)', async () => {
    await signInThrough(browser, tool);
    const { owner } = roster.database;
    const { body } = await browser.get('/profile/devices');
    expect(body).toMatchObject({ policyVersion: 1, limit: 3 });
    expect((await devicesOf(browser))[0]?.policy).toMatchObject({ version: 1, upToDate: true });
    await owner.query('update policy_versions set version = 2 where user_id = $1', [lena.id]);
    const seen = await ana.get(`/users/${lena.id}/devices`);
    expect(seen.body).toMatchObject({ policyVersion: 2, refusal: null });
    expect((seen.body['items'] as Device[])[0]?.policy).toMatchObject({ version: 1, upToDate: false });
  });

  test('are out of date once the entitlements of the account have changed, whatever their own version (E4)', async () => {
    await signInThrough(browser, tool);
    expect((await devicesOf(browser))[0]?.policy).toMatchObject({ upToDate: true });
    await roster.database.owner.query(
      'update accounts set entitlement_epoch = entitlement_epoch + 1 where id = $1',
      [account.id],
    );
    expect((await devicesOf(browser))[0]?.policy).toMatchObject({ upToDate: false });
  });
});
