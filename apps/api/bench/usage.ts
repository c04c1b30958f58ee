import { randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair } from 'jose';
import pg from 'pg';
import { measure } from './measure.ts';
import { milliseconds, report } from './report.ts';

type Needs = { api: string; pid: number; databaseUrl: string; account: string; size: string };
type Reporter = { deviceId: string; policyId: string; sign: () => Promise<string> };

const eventsInBatch = 500;
const devices = 20;
/** Usage of the last weeks, spread as people work: a batch touches many days. */
const days = 30;
const goal = 2_000;

/** Measures how many events a second are taken in, from devices of many users that report in batches. */
export async function benchUsage({ api, pid, databaseUrl, account, size }: Needs): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  const { rows: products } = await owner.query<{ id: string }>(
    'select id from products order by name limit 4',
  );
  const { rows: users } = await owner.query<{ id: string }>(
    `select id from users where account_id = $1 and status = 'active' order by id limit $2`,
    [account, devices],
  );
  const productIds = products.map(({ id }) => id);
  const reporters = await Promise.all(
    users.map(({ id }) =>
      reporterOf(owner, { userId: id, account, productIds, origin: new URL(api).origin }),
    ),
  );
  await owner.end();

  let turn = 0;
  const batch = async () => {
    const nth = (turn += 1);
    const reporter = reporters[nth % reporters.length];
    if (!reporter) throw new Error('there is no user who could report');
    const events = Array.from({ length: eventsInBatch }, (_, each) => {
      const startedAt = Date.now() - (each % days) * 86_400_000 - 3_600_000 - nth * 1_000;
      return {
        id: randomUUID(),
        policyId: reporter.policyId,
        productId: productIds[each % productIds.length],
        feature: null,
        startedAt: new Date(startedAt).toISOString(),
        endedAt: new Date(startedAt + 1_200_000).toISOString(),
      };
    });
    const reply = await fetch(`${api}/devices/${reporter.deviceId}/usage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ assertion: await reporter.sign(), events }),
    });
    const { accepted } = (await reply.json()) as { accepted?: string[] };
    if (accepted?.length !== eventsInBatch) throw new Error(`usage answered ${reply.status}`);
  };
  const cost = await measure(pid, batch, { count: 60, parallel: 2, warmUp: 6 });
  const perSecond = cost.perSecond * eventsInBatch;
  report({
    what: `usage, in batches of ${eventsInBatch}`,
    users: size,
    measured: `${perSecond.toFixed(0)} a second, ${milliseconds(cost.wall)}`,
    beside: '',
    ratio: null,
    goal: `≥ ${goal.toLocaleString('en')} events a second`,
    met: perSecond >= goal,
  });
}

type Of = { userId: string; account: string; productIds: string[]; origin: string };

/** A device with a policy, written to the database: how devices sign in is measured elsewhere. */
async function reporterOf(owner: pg.Client, { userId, account, productIds, origin }: Of): Promise<Reporter> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const jwk = await exportJWK(publicKey);
  const device = await owner.query<{ id: string }>(
    `insert into devices (user_id, name, public_key, thumbprint, signed_in_at, last_seen_at)
     values ($1, 'Bench', $2, $3, now(), now()) returning id`,
    [userId, jwk, await calculateJwkThumbprint(jwk)],
  );
  const deviceId = device.rows[0]?.id ?? '';
  const policy = await owner.query<{ id: string }>(
    `insert into issued_policies (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, products)
     select $1, $2, $3, id, 'policy', 1, 1, now(), $4 from signing_keys limit 1 returning id`,
    [deviceId, userId, account, JSON.stringify(productIds.map((productId) => ({ productId, until: null })))],
  );
  const sign = () => {
    const said = { aud: origin, sub: deviceId, iat: Math.floor(Date.now() / 1_000), jti: randomUUID() };
    return new CompactSign(Buffer.from(JSON.stringify(said)))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'roster-device+jwt' })
      .sign(privateKey);
  };
  return { deviceId, policyId: policy.rows[0]?.id ?? '', sign };
}
