import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import pg from 'pg';
import { startInbox } from '../src/inbox/inbox.ts';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.ts';
import { firstRoute } from './first-route.ts';
import { benchChanges } from './changes.ts';
import { benchLocks } from './locks.ts';
import { measure, median, memoryOf, startProgram, timed, type Cost } from './measure.ts';
import { measurePeer } from './peer.ts';
import { asMarkdown, milliseconds, report } from './report.ts';
import { benchPolicies } from './policies.ts';
import { benchNeighbors } from './neighbors.ts';
import { benchReads } from './reads.ts';
import { cursorAfter, lockableIds, untilMailsAreSent, valueOf } from './rows.ts';
import { benchSeats } from './seats.ts';
import { benchTrips } from './trips.ts';

// `npm run bench`: the product and the floor on the same data, machine and run. Figures are ratios; the goals are fixed
// and never edited to fit a result.

const usual = process.argv.includes('--full') ? '10000,100000,1000000' : '10000,100000';
const sizes = (process.env['ROSTER_BENCH_SIZES'] ?? usual).split(',').map(Number);
const [portalPort, floorPort] = [3480, 3481];
const portal = `http://localhost:${portalPort}`;
const floor = `http://localhost:${floorPort}`;
const api = `${portal}/api/v1`;
const demoPassword = 'roster demo password';
const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));

const postgres = await startEmbeddedPostgres({ dataDir: folder, durability: 'kept' });
const inbox = await startInbox({ folder: join(folder, 'mails'), port: 0 });
try {
  firstRoute();
  for (const users of sizes) {
    await benchSize(users);
    // After each size: a run of a million takes half an hour, and what was measured until then is not lost with it.
    writeFileSync(join(process.cwd(), 'node_modules/.roster/bench.md'), asMarkdown());
  }
} finally {
  await inbox.close();
  await postgres.stop();
  rmSync(dirname(postgres.dataDir), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

async function benchSize(users: number): Promise<void> {
  const DATABASE_URL = await freshDatabase(`bench_${users}`);
  const settings = {
    DATABASE_URL,
    SMTP_URL: inbox.smtpUrl,
    PORT: String(portalPort),
    ROSTER_LOG_LEVEL: 'silent',
    ROSTER_DATA_DIR: folder,
  };
  const main = ['apps/api/dist/main.js'];
  const loading = await startProgram(
    main,
    { ...settings, ROSTER_DEMO: 'on', ROSTER_DEMO_USERS: String(users) },
    portal,
  );
  await loading.stop();

  const owner = new pg.Client({ connectionString: DATABASE_URL });
  owner.on('error', () => undefined); // the database is stopped when something else failed
  await owner.connect();
  await owner.query('vacuum analyze');
  await owner.query('create sequence floor_sequence');
  await owner.query('grant usage on sequence floor_sequence to roster_app');
  const account = await valueOf(owner, "select id as value from accounts where name like 'Harbor%'");
  const floorSettings = { DATABASE_URL, PORT: String(floorPort), ROSTER_BENCH_ACCOUNT: account };

  const peer = await measurePeer(await freshDatabase(`peer_${users}`), users);
  const bare = await startProgram(['apps/api/dist/floor.js'], floorSettings, floor);
  const product = await startProgram(main, settings, portal);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const size = users.toLocaleString('en');

  report({
    what: 'cold start, database up',
    users: size,
    measured: milliseconds(product.coldStartMilliseconds),
    beside: `floor ${milliseconds(bare.coldStartMilliseconds)}`,
    ratio: product.coldStartMilliseconds / bare.coldStartMilliseconds,
    goal: '≤ 0.5 s class, ≤ 4 × floor',
    met:
      product.coldStartMilliseconds <= 750 && product.coldStartMilliseconds <= 4 * bare.coldStartMilliseconds,
  });
  const idle = memoryOf(product.pid);
  report({
    what: 'memory, idle',
    users: size,
    measured: `${idle.toFixed(0)} MiB`,
    beside: `floor ${memoryOf(bare.pid).toFixed(0)} MiB`,
    ratio: null,
    goal: '≤ 170 MiB class',
    met: idle <= 180,
  });

  const cookie = await signIn();
  // Uncompressed on both sides: the floor does not compress, and compression would be most of what is measured.
  const plain = { 'accept-encoding': 'identity' };
  const get = async (url: string) => {
    const reply = await fetch(url, { headers: { cookie, ...plain } });
    if (reply.status !== 200) throw new Error(`${url} answered ${reply.status}`);
    return (await reply.json()) as {
      items: { id: string; refusals?: { lock?: string } }[];
      nextCursor: string | null;
    };
  };
  const load = { count: 400, parallel: 4, warmUp: 2_000 };
  const listed = (query: string) =>
    measure(product.pid, async () => void (await get(`${api}/users?${query}`)), load);

  const floorList = await measure(
    bare.pid,
    async () => void (await (await fetch(`${floor}/users`, { headers: plain })).json()),
    load,
  );
  const first = await listed('limit=50');
  const ofFloor = (cost: Cost, what: string, goal: number) =>
    report({
      what,
      users: size,
      measured: `${milliseconds(cost.cpu)} CPU, ${milliseconds(cost.wall)}`,
      beside: `floor ${milliseconds(floorList.cpu)} CPU`,
      ratio: cost.cpu / floorList.cpu,
      goal: `CPU ≤ ${goal} × floor`,
      met: cost.cpu <= goal * floorList.cpu,
    });
  ofFloor(first, 'list, first page by name', 2.5);
  ofFloor(await listed('limit=50&sort=-lastSignInAt'), 'list, first page by last sign-in', 2.5);
  ofFloor(await listed('limit=50&sort=status'), 'list, first page by status', 2.5);

  report({
    what: 'list, pages a second',
    users: size,
    measured: `${first.perSecond.toFixed(0)} a second`,
    beside: `better-auth ${peer.list.perSecond.toFixed(0)} a second`,
    ratio: first.perSecond / peer.list.perSecond,
    goal: '≥ 2 × better-auth',
    met: first.perSecond >= 2 * peer.list.perSecond,
  });

  const deepCursor = await cursorAfter(get, api, Math.floor(users * 0.9));
  const deep = await listed(`limit=50&cursor=${encodeURIComponent(deepCursor)}`);
  report({
    what: 'list, page at 90 % of the list',
    users: size,
    measured: milliseconds(deep.wall),
    beside: `first page ${milliseconds(first.wall)}`,
    ratio: deep.wall / first.wall,
    goal: '≤ 1.3 × first page',
    met: deep.wall <= 1.3 * first.wall,
  });

  for (const [what, word] of [
    ['search, a common word', 'ana'],
    ['search, a rare word', 'castillo.12'],
    ['search, nobody', 'zzzzqqq'],
  ] as const) {
    const cost = await measure(product.pid, async () => void (await get(`${api}/users?search=${word}`)), {
      count: 120,
      parallel: 1,
      warmUp: 20,
    });
    report({
      what,
      users: size,
      measured: milliseconds(cost.wall),
      beside: `first page ${milliseconds(first.wall)}`,
      ratio: cost.wall / first.wall,
      goal: '≤ 25 ms in PostgreSQL',
      met: cost.wall <= 25,
    });
  }

  const floorThousand = await benchLocks({
    api,
    floor,
    cookie,
    pid: product.pid,
    floorPid: bare.pid,
    owner,
    account,
    size,
    peer,
  });
  await untilMailsAreSent(owner);
  await benchPolicies({ portal, floor, pid: product.pid, floorPid: bare.pid, owner, account, size });
  await benchSeats({ api, floor, cookie, pid: product.pid, floorPid: bare.pid, owner, account, size });
  await benchReads({ api, cookie, pid: product.pid, owner, account, size });
  const ids = await lockableIds(owner, account);
  const stranger = await signIn('greta.lind@summit.example');
  await benchNeighbors({ portal, api, cookie, stranger, size, ids });
  await untilMailsAreSent(owner);
  await benchChanges({
    untilMailsAreSent: () => untilMailsAreSent(owner),
    api,
    cookie,
    pid: product.pid,
    databaseUrl: settings.DATABASE_URL,
    account,
    size,
    ids,
    floorThousand,
    peer,
  });

  await untilMailsAreSent(owner);
  const hashed = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const hashes: number[] = [];
  for (let nth = 0; nth < 40; nth += 1) hashes.push(await timed(() => verify(hashed, demoPassword)));
  const signIns = await measure(product.pid, async () => void (await signIn()), {
    count: 60,
    parallel: 1,
    warmUp: 10,
  });
  const onlyHash = median(hashes);
  report({
    what: 'sign-in',
    users: size,
    measured: milliseconds(signIns.wall),
    beside: `hash ${milliseconds(onlyHash)}`,
    ratio: signIns.wall / onlyHash,
    goal: 'the hash + ≤ 5 ms',
    met: signIns.wall <= onlyHash + 5,
  });
  report({
    what: 'memory, after all this',
    users: size,
    measured: `${memoryOf(product.pid).toFixed(0)} MiB`,
    beside: `floor ${memoryOf(bare.pid).toFixed(0)} MiB`,
    ratio: null,
    goal: '',
    met: null,
  });

  await product.stop();
  await benchTrips({ settings, portal, signIn, ids: await lockableIds(owner, account), size });
  await bare.stop();
  await owner.end();
}

async function freshDatabase(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.connectionString });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(postgres.connectionString);
  url.pathname = `/${name}`;
  return url.href;
}

async function signIn(email = 'ana.weber@harbor.example'): Promise<string> {
  const reply = await fetch(`${api}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status}`);
  await reply.json();
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}
