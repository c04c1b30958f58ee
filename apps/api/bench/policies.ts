import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type pg from 'pg';
import { measure } from './measure.ts';
import { milliseconds, report } from './report.ts';

type Needs = {
  portal: string;
  floor: string;
  pid: number;
  floorPid: number;
  owner: pg.Client;
  account: string;
  size: string;
};

/** One key for all machines: what they sign is checked by the one that their row has. */
const pair = generateKeyPairSync('ed25519');
const tokenOf = (deviceId: string) => `token of ${deviceId}`;

/** Devices that refresh their policy. */
export async function benchPolicies(needs: Needs): Promise<void> {
  const devices = await giveDevices(needs);
  const load = { count: 600, parallel: 4, warmUp: 1_200 };
  const ours = devices.slice(0, load.count + load.warmUp);
  // Signed beforehand: the machines do that, and this process is on the same processors.
  const requests = ours.map((id) => requestOf(needs.portal, id));
  const fetched = await measure(needs.pid, (nth) => refresh(needs.portal, requests[nth]), load);
  const bare = await measure(needs.floorPid, (nth) => refreshBare(needs.floor, ours[nth]), load);
  report({
    what: 'fetch a signed policy',
    users: needs.size,
    measured: `${milliseconds(fetched.cpu)} CPU, ${milliseconds(fetched.wall)}`,
    beside: `floor ${milliseconds(bare.cpu)} CPU`,
    ratio: fetched.cpu / bare.cpu,
    goal: 'CPU ≤ 2.5 × one read, one write, one signature',
    met: fetched.cpu <= 2.5 * bare.cpu,
  });
}

/** A machine with a policy for everyone; half of them can run offline for some days. Returns the ids. */
async function giveDevices({ owner, account }: Needs): Promise<string[]> {
  await owner.query(
    `insert into devices (user_id, name, public_key, thumbprint, signed_in_at, last_seen_at)
     select id, 'Bench', $2, 'bench ' || id, now(), now() from users where account_id = $1`,
    [account, pair.publicKey.export({ format: 'jwk' })],
  );
  await owner.query(
    `update devices set token_hash = sha256(convert_to('token of ' || id, 'UTF8')) where name = 'Bench'`,
  );
  await owner.query(
    `insert into issued_policies (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, offline_until, products)
     select d.id, d.user_id, $1, k.id, 'policy', 1, 1, now() - interval '3 days', now() + make_interval(secs => abs(hashtext(d.id::text)) % 400000),
       '[]'
     from devices d, signing_keys k where d.name = 'Bench' and k.signs_until is null`,
    [account],
  );
  await owner.query(
    `update users u set offline_until = i.offline_until, (offline_products, offline_product_untils) = (
       select array_agg(product_id), array_agg(i.offline_until) from seats where user_id = u.id)
     from issued_policies i
     where i.user_id = u.id and u.account_id = $1 and abs(hashtext(u.email)) % 2 = 0`,
    [account],
  );
  await owner.query('vacuum analyze users, devices, issued_policies');
  const { rows } = await owner.query<{ id: string }>(
    `select d.id from devices d join users u on u.id = d.user_id
     where d.name = 'Bench' and u.lock_reasons = '{}' order by d.thumbprint limit 2000`,
  );
  return rows.map(({ id }) => id);
}

function requestOf(portal: string, deviceId: string): { deviceId: string; body: string } {
  const now = Math.floor(Date.now() / 1_000);
  const text = [
    { alg: 'EdDSA', typ: 'roster-device+jwt' },
    { aud: portal, sub: deviceId, iat: now, jti: randomUUID() },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign(null, Buffer.from(text), pair.privateKey).toString('base64url');
  return {
    deviceId,
    body: JSON.stringify({ assertion: `${text}.${signature}`, refreshToken: tokenOf(deviceId) }),
  };
}

async function refresh(portal: string, request?: { deviceId: string; body: string }): Promise<void> {
  const reply = await fetch(`${portal}/api/v1/devices/${request?.deviceId}/policy`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request?.body ?? null,
  });
  if (reply.status !== 200)
    throw new Error(`a policy was answered with ${reply.status}: ${await reply.text()}`);
  await reply.arrayBuffer();
}

async function refreshBare(floor: string, deviceId = ''): Promise<void> {
  const reply = await fetch(`${floor}/policy`, { method: 'POST', body: JSON.stringify({ deviceId }) });
  if (reply.status !== 200) throw new Error(`the floor answered ${reply.status}`);
  await reply.arrayBuffer();
}
