import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { measure, median, memoryOf, oneByOne, timed } from './measure.ts';
import type { PeerCosts } from './peer.ts';
import { milliseconds, report } from './report.ts';
import { benchUsage } from './usage.ts';

type Needs = {
  untilMailsAreSent: () => Promise<void>;
  api: string;
  cookie: string;
  pid: number;
  databaseUrl: string;
  account: string;
  size: string;
  /** Ids that may be removed, many thousands. */
  ids: string[];
  /** A thousand rows updated with an audit row each, by one statement: the fastest possible. */
  floorThousand: number;
  /** The same work done by better-auth. */
  peer: PeerCosts;
};

/** Measures changes of many users, adding, and the export. */
export async function benchChanges(needs: Needs): Promise<void> {
  await benchAdd(needs);
  await needs.untilMailsAreSent();
  await benchOne(needs);
  await benchThousands(needs);
  await benchApproving(needs);
  await needs.untilMailsAreSent();
  await benchVerify(needs);
  await benchUsage(needs);
  await benchExport(needs);
}

const post = async ({ api, cookie }: Needs, path: string, body: object) => {
  const reply = await fetch(`${api}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });
  const answer = (await reply.json()) as { done?: string[] };
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(answer)}`);
  return answer;
};

async function benchAdd(needs: Needs): Promise<void> {
  const { peer, pid, size } = needs;
  let added = 0;
  for (const [what, invite] of [
    ['add a user, audit and invitation included', true],
    ['add a user without an invitation', false],
  ] as const) {
    const add = async () => {
      const email = `bench.${(added += 1)}@example.org`;
      await post(needs, '/users', { email, firstName: 'Ben', lastName: 'Ch', country: 'DE', invite });
    };
    await needs.untilMailsAreSent();
    const cost = await measure(pid, add, oneByOne);
    report({
      what,
      users: size,
      measured: `${cost.perSecond.toFixed(0)} a second, ${milliseconds(cost.wall)}`,
      beside: `better-auth ${peer.add.perSecond.toFixed(0)} a second`,
      ratio: cost.perSecond / peer.add.perSecond,
      goal: '≥ 1.2 × better-auth',
      met: cost.perSecond >= 1.2 * peer.add.perSecond,
    });
  }
}

async function benchThousands(needs: Needs): Promise<void> {
  const calls = [
    ['give a role to 1,000 in one call', '/users/roles', { add: ['betaSoftware'] }],
    ['remove 1,000 in one call', '/users/remove', {}],
  ] as const;
  for (const [what, path, more] of calls) {
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const userIds = needs.ids.slice(round * 1_000, (round + 1) * 1_000);
      times.push(await timed(() => post(needs, path, { userIds, ...more })));
    }
    const time = median(times);
    report({
      what,
      users: needs.size,
      measured: milliseconds(time),
      beside: `floor ${milliseconds(needs.floorThousand)}`,
      ratio: time / needs.floorThousand,
      goal: what.startsWith('remove') ? '≤ 1.5 s' : '',
      met: what.startsWith('remove') ? time <= 1_500 : null,
    });
  }
}

async function benchOne(needs: Needs): Promise<void> {
  const remove = (nth: number) =>
    post(needs, '/users/remove', { userIds: needs.ids.slice(-1 - nth).slice(0, 1) });
  const load = { count: 60, parallel: 1, warmUp: 10 };
  const cost = await measure(needs.pid, async (nth) => void (await remove(nth)), load);
  report({
    what: 'remove one, whole request',
    users: needs.size,
    measured: milliseconds(cost.wall),
    beside: '',
    ratio: null,
    goal: '≤ 50 ms',
    met: cost.wall <= 50,
  });
}

/** The people who wait since `benchReads`. */
async function benchApproving(needs: Needs): Promise<void> {
  const client = new pg.Client({ connectionString: needs.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `select id from approval_requests where account_id = $1 and state = 'open' order by id limit 1000`,
    [needs.account],
  );
  await client.end();
  const time = await timed(() => post(needs, '/approvals/approve', { requestIds: rows.map(({ id }) => id) }));
  report({
    what: 'approve 1,000 in one call',
    users: needs.size,
    measured: milliseconds(time),
    beside: `floor ${milliseconds(needs.floorThousand)}`,
    ratio: time / needs.floorThousand,
    goal: '≤ 1.5 s',
    met: time <= 1_500,
  });
}

async function benchVerify(needs: Needs): Promise<void> {
  let events = 0;
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(
      await timed(async () => {
        const verdict = (await post(needs, '/audit-events/verify', {})) as {
          events?: number;
          fault?: string;
        };
        if (verdict.fault) throw new Error(`the log is broken: ${verdict.fault}`);
        events = verdict.events ?? 0;
      }),
    );
  const time = median(times);
  const perSecond = (events / time) * 1_000;
  report({
    what: 'check the audit log',
    users: needs.size,
    measured: `${perSecond.toFixed(0)} events a second`,
    beside: `${events} events`,
    ratio: null,
    // Of a short log most of the time is the start of the thread.
    goal: '≥ 50,000 events a second, of 100,000 and more',
    met: events < 100_000 ? null : perSecond >= 50_000,
  });
}

async function benchExport({ api, cookie, pid, databaseUrl, account, size }: Needs): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const floors: number[] = [];
  const times: number[] = [];
  const firsts: number[] = [];
  const before = memoryOf(pid);
  let peak = before;
  for (let round = 0; round < 3; round += 1) {
    floors.push(
      await timed(async () => {
        const rows = client.query(
          copyTo(
            `copy (select * from users where account_id = '${account}' order by sort_name, id) to stdout with (format csv)`,
          ),
        );
        for await (const chunk of rows) void chunk;
      }),
    );
    const startedAt = performance.now();
    const reply = await fetch(`${api}/users/export.csv`, {
      headers: { cookie, 'accept-encoding': 'identity' },
    });
    let chunks = 0;
    for await (const chunk of reply.body ?? []) {
      void chunk;
      if (chunks === 0) firsts.push(performance.now() - startedAt);
      chunks += 1;
      if (chunks % 50 === 0) peak = Math.max(peak, memoryOf(pid));
    }
    times.push(performance.now() - startedAt);
  }
  await client.end();
  const [time, floor] = [median(times), median(floors)];
  report({
    what: 'export all as CSV',
    users: size,
    measured: `${milliseconds(time)}, first byte ${milliseconds(median(firsts))}, memory + ${(peak - before).toFixed(0)} MiB`,
    beside: `COPY piped ${milliseconds(floor)}`,
    ratio: time / floor,
    goal: '≤ 2 × COPY, + ≤ 30 MiB, first byte < 200 ms',
    met: time <= 2 * floor && peak - before <= 30 && median(firsts) < 200,
  });
}
