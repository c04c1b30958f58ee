import { createServer } from 'node:http';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { toNodeHandler } from 'better-auth/node';
import { admin } from 'better-auth/plugins';
import pg from 'pg';

// The peer of the bench: better-auth with its admin plugin, behind node:http, on a database of its own with as many users. Run
// by the bench alone, which also installs it; nothing of the product imports it.
const { DATABASE_URL, PORT, PEER_USERS } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const auth = betterAuth({
  baseURL: `http://localhost:${PORT}`,
  secret: 'only for the bench, on this machine',
  database: pool,
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  plugins: [admin()],
});

const { runMigrations } = await getMigrations(auth.options);
await runMigrations();
await auth.api.signUpEmail({
  body: { email: 'ana.weber@harbor.example', password: 'roster demo password', name: 'Ana Weber' },
});
await pool.query(`update "user" set role = 'admin'`);
await pool.query(
  `insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt", role)
   select 'user-' || n, initcap(substr(md5(n::text), 1, 6)) || ' Number', 'person.' || n || '@example.com', true, now(), now(), 'user'
   from generate_series(1, $1) as n`,
  [Number(PEER_USERS)],
);
await pool.query('vacuum analyze');

const handle = toNodeHandler(auth);
createServer((request, response) => {
  if (request.url === '/healthz') response.end('ok');
  else void handle(request, response);
}).listen(Number(PORT));
