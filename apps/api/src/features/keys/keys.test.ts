import { createLocalJWKSet, compactVerify, importJWK, decodeProtectedHeader } from 'jose';
import type { KeySet, OperatedKeys, PolicyKey, Voucher } from '@roster/contract/keys';
import { beforeEach, describe, expect, test } from 'vitest';
import { jobs, prepare } from '../../app.ts';
import { sealKeys } from '../../platform/sealing/index.ts';
import { givenProduct } from '../../testing/given-account.ts';
import { givenDevice, readDocument, type TestDevice } from '../../testing/given-devices.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';

// E4: the keys that sign policies, from the first start through rotations.

const hour = 3_600_000;
const day = 24 * hour;
let roster: Roster;
let nobody: Browser;
let olga: Browser;
givenProduct(async (given) => {
  ({ roster, nobody } = given);
  olga = await roster.browserOf(await roster.person({ operator: true }));
});

const list = async () => (await olga.get('/operator/keys')).body as unknown as OperatedKeys;
const states = async () => (await list()).items.map(({ state }) => state);
const published = async () => (await nobody.get('/keys')).body as unknown as KeySet & { vouchers: string[] };
const run = async (name: string) => jobs.find((job) => job.name === name)?.run(roster.platform, {});
const privateParts = async () =>
  (
    await roster.database.owner.query<{ has: boolean }>(
      'select private_key is not null as has from signing_keys order by signs_from',
    )
  ).rows.map(({ has }) => has);

/** Back to one key, which signs. */
beforeEach(async () => {
  await roster.database.owner.query('truncate signing_keys cascade');
  await prepare(roster.platform);
});

describe('the first key', () => {
  test('is made at the start, once, however many servers start together', async () => {
    await roster.database.owner.query('truncate signing_keys cascade');
    await Promise.all(Array.from({ length: 8 }, () => prepare(roster.platform)));
    await prepare(roster.platform);
    expect(await states()).toEqual(['signing']);
  });

  test('is sealed: a server that has another key does not start', async () => {
    const other = { ...roster.platform, sealKeys: sealKeys(['another key that seals, for this test']) };
    await expect(prepare(other)).rejects.toThrow(/set ROSTER_POLICY_SECRET_FILE/);
    const both = sealKeys(['a newer key that seals, for this test', 'a key that seals, for tests only']);
    await expect(prepare({ ...roster.platform, sealKeys: both })).resolves.toBeUndefined();
  });

  test('shows its private part nowhere', async () => {
    const { rows } = await roster.database.owner.query<{ private_key: Buffer; public_key: PolicyKey }>(
      'select private_key, public_key from signing_keys',
    );
    expect(rows[0]?.private_key.toString('latin1')).not.toContain('"d"');
    expect(Object.keys(rows[0]?.public_key ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
    for (const answer of [await nobody.get('/keys'), await olga.get('/operator/keys')])
      expect(answer.text).not.toMatch(/"d"|private/);
  });
});

describe('the key set', () => {
  test('is at its well-known address, may be kept for an hour, and is the one of the API', async () => {
    const reply = await fetch(new URL('/.well-known/jwks.json', roster.platform.env.publicUrl));
    expect(reply.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(reply.headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
    expect(await reply.json()).toEqual({ keys: (await published()).keys });
  });
});

describe('a rotation', () => {
  test('needs an operator who typed their password lately', async () => {
    roster.clock.offset = 11 * 60_000;
    expect((await olga.post('/operator/keys/rotate')).body['code']).toBe('session.proofNeeded');
  });

  test('publishes the new key before it signs, vouched for by the old one, and is in the log', async () => {
    const [before] = (await published()).keys;
    const answer = await olga.post('/operator/keys/rotate');
    expect(answer.status).toBe(201);
    expect(await states()).toEqual(['next', 'signing']);
    const { keys, vouchers } = await published();
    expect(keys.map(({ kid }) => kid)).toEqual([before?.kid, expect.any(String)]);

    const { payload } = await compactVerify(vouchers[0] ?? '', await importJWK(before as PolicyKey, 'EdDSA'));
    expect((JSON.parse(new TextDecoder().decode(payload)) as Voucher).jwk).toEqual(keys[1]);
    expect(decodeProtectedHeader(vouchers[0] ?? '')).toMatchObject({
      kid: before?.kid,
      typ: 'roster-key+jwt',
    });
    const { rows } = await roster.database.owner.query<{ details: object }>(
      `select details from audit_events where event = 'keys.rotated' and account_id is null order by sequence desc limit 1`,
    );
    expect(rows[0]?.details).toEqual({ keyId: keys[1]?.kid, before: { keyId: before?.kid } });
  });

  test('is refused while another one is under way, also of two operators at the same time', async () => {
    const both = await Promise.all([
      olga.post('/operator/keys/rotate'),
      olga.post('/operator/keys/rotate'),
      olga.post('/operator/keys/rotate'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await list()).toMatchObject({ refusal: 'keys.rotationUnderWay' });
    expect(await states()).toEqual(['next', 'signing']);
  });

  test('ends the old key a day later: its policies are verified to their end, and its private part is forgotten', async () => {
    const account = await roster.account();
    await roster.entitlement(account, { kind: 'pooled' });
    const device = await givenDevice(roster, await roster.person({ account }));
    const issue = async (of: TestDevice) =>
      ((await of.send()).body['answer'] as { document: string } | undefined)?.document ?? '';
    await olga.post('/operator/keys/rotate');
    const [before, after] = (await published()).keys;

    const last = await issue(await givenDevice(roster, await roster.person({ account })));
    expect(decodeProtectedHeader(last)).toMatchObject({ kid: before?.kid });
    await run('forget keys');
    expect(await privateParts()).toEqual([true, true]);

    roster.clock.offset = day + 2 * hour;
    const first = await issue(device);
    expect(decodeProtectedHeader(first)).toMatchObject({ kid: after?.kid });
    await run('forget keys');
    expect(await privateParts()).toEqual([false, true]);
    await readDocument(roster, last);
    await readDocument(roster, first);

    roster.clock.offset = 8 * day + 2 * hour;
    await expect(compactVerify(last, createLocalJWKSet(await published()))).rejects.toThrow(
      /no applicable key/,
    );
  });
});
