import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

// The floor: plain node:http and one prepared statement, on the same data and machine. No session, no permission,
// no validation, no history. DATABASE_URL and the account's id come from the bench.
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c role=roster_app -c jit=off',
});
const account = process.env['ROSTER_BENCH_ACCOUNT'];

const page = {
  name: 'page',
  text: `select u.id, u.email, u.first_name, u.last_name, u.status, u.lock_reasons, u.roles, u.country, u.entitlement_country,
           u.language, u.source, u.federated, u.joined_at, u.last_sign_in_at, u.version,
           (select json_agg(json_build_object('id', g.id, 'name', g.name)) from group_members m join groups g on g.id = m.group_id
             where m.user_id = u.id) as groups,
           (select array_agg(p.name) from seats s join products p on p.id = s.product_id where s.user_id = u.id) as licenses
         from users u where u.account_id = $1 order by u.sort_name, u.id limit 50`,
};

const seats = {
  name: 'seats',
  text: `select s.id, s.user_id, s.assigned_at, s.lost_holder, u.email, full_name(u.first_name, u.last_name) as name, u.offline_until
         from seats s left join users u on u.id = s.user_id
         where s.entitlement_id = $1 order by s.nth_state, s.holder_sort, s.id limit 50`,
};

async function lock(ids: string[]): Promise<void> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query({
    name: 'lock',
    text: `update users set lock_reasons = lock_reasons || array['administrator'] where id = any($1::uuid[]) and account_id = $2`,
    values: [ids, account],
  });
  await client.query({
    name: 'audit',
    text: `insert into audit_events (id, account_id, sequence, at, actor_kind, event, subject_id, details, previous_hash, hash)
           select uuid_v7(), $2, -nextval('floor_sequence'), now(), 'user', 'users.locked', id, '{}', '', '' from unnest($1::uuid[]) as id`,
    values: [ids, account],
  });
  await client.query('commit');
  client.release();
}

const { privateKey } = generateKeyPairSync('ed25519');

/** One read, one write and one signature. */
async function policy(deviceId: string): Promise<object> {
  const { rows } = await pool.query({
    name: 'device',
    text: `select d.id, d.user_id, d.thumbprint, u.email, u.account_id, v.version from devices d
           join users u on u.id = d.user_id join policy_versions v on v.user_id = u.id where d.id = $1`,
    values: [deviceId],
  });
  const document = Buffer.from(JSON.stringify(rows[0]));
  const signature = sign(null, document, privateKey);
  await pool.query({
    name: 'issued',
    text: `insert into issued_policies (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, products)
           select $1, user_id, $2, (select id from signing_keys limit 1), 'policy', 1, 1, now(), '[]' from devices where id = $1`,
    values: [deviceId, account],
  });
  return { document: `${document.toString('base64url')}.${signature.toString('base64url')}` };
}

createServer((request, response) => {
  const answer = (body: unknown) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
  if (request.url === '/healthz') answer({ status: 'ok' });
  else if (request.url === '/users')
    void pool.query({ ...page, values: [account] }).then(({ rows }) => answer({ items: rows }));
  else if (request.url?.startsWith('/seats?'))
    void pool
      .query({ ...seats, values: [request.url.slice('/seats?'.length)] })
      .then(({ rows }) => answer({ items: rows }));
  else {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on(
      'end',
      () =>
        void (request.url === '/policy'
          ? policy((JSON.parse(body) as { deviceId: string }).deviceId).then(answer)
          : lock((JSON.parse(body) as { userIds: string[] }).userIds).then(() => answer({ done: true }))),
    );
  }
}).listen(Number(process.env['PORT']));
