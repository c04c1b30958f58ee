import { setTimeout as pause } from 'node:timers/promises';
import { milliseconds, report } from './report.ts';

type Needs = {
  portal: string;
  api: string;
  cookie: string;
  /** Someone in another account. */
  stranger: string;
  size: string;
  ids: string[];
};

const atOnce = 50;
const samples = 300;

/** What others feel while an account is changed by many at once, or a long answer is made: waits of requests, and of the thread. */
export async function benchNeighbors(needs: Needs): Promise<void> {
  for (const path of ['/session', '/users?limit=50']) {
    const idle = await sample(needs, path);
    const changes = changing(needs);
    const busy = await sample(needs, path);
    await changes.stop();
    report({
      what: `p99 of ${path} in another account, ${atOnce} changes at once`,
      users: needs.size,
      measured: milliseconds(percentile(busy, 99)),
      beside: `idle ${milliseconds(percentile(idle, 99))}`,
      ratio: percentile(busy, 99) / percentile(idle, 99),
      goal: '',
      met: null,
    });
  }
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });
  const csv = { headers: { cookie: needs.cookie } };
  await benchStalls(needs, 'a file of the audit log', `${needs.api}/audit-events/export.csv`, csv);
  await benchStalls(needs, 'the check of the audit log', `${needs.api}/audit-events/verify`, {
    method: 'POST',
    headers: { ...writes(needs.cookie), ...key() },
    body: '{}',
  });
  const userIds = needs.ids.slice(0, 1_000);
  await benchStalls(needs, 'locking 1,000', `${needs.api}/users/lock`, {
    method: 'POST',
    headers: { ...writes(needs.cookie), ...key() },
    body: JSON.stringify({ userIds }),
  });
  await fetch(`${needs.api}/users/unlock`, {
    method: 'POST',
    headers: writes(needs.cookie),
    body: JSON.stringify({ userIds }),
  });
}

const writes = (cookie: string) => ({
  cookie,
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
});

async function sample({ api, stranger }: Needs, path: string): Promise<number[]> {
  const waits: number[] = [];
  for (let nth = 0; nth < samples; nth += 1) {
    const sentAt = performance.now();
    const reply = await fetch(`${api}${path}`, { headers: { cookie: stranger } });
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
    await reply.arrayBuffer();
    waits.push(performance.now() - sentAt);
  }
  return waits;
}

/** Locks and unlocks users of the account, one in each request, so many requests at a time. */
function changing({ api, cookie, ids }: Needs): { stop: () => Promise<void> } {
  let stopped = false;
  const one = async (id: string) => {
    for (let nth = 0; !stopped; nth += 1) {
      const reply = await fetch(`${api}/users/${nth % 2 === 0 ? 'lock' : 'unlock'}`, {
        method: 'POST',
        headers: writes(cookie),
        body: JSON.stringify({ userIds: [id] }),
      });
      await reply.arrayBuffer();
    }
  };
  const all = Promise.all(ids.slice(0, atOnce).map(one));
  return {
    stop: async () => {
      stopped = true;
      await all;
    },
  };
}

/** How long the thread that answers requests kept an answer that needs nothing else, while it did something long. */
async function benchStalls({ portal, size }: Needs, what: string, url: string, request: RequestInit) {
  const waits: number[] = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      const sentAt = performance.now();
      await (await fetch(`${portal}/healthz`)).arrayBuffer();
      waits.push(performance.now() - sentAt);
      await pause(5);
    }
  })();
  const startedAt = performance.now();
  const reply = await fetch(url, request);
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}`);
  for await (const chunk of reply.body ?? []) void chunk;
  const took = performance.now() - startedAt;
  over = true;
  await watching;
  report({
    what: `longest stall during ${what}`,
    users: size,
    measured: milliseconds(Math.max(...waits)),
    beside: `p99 ${milliseconds(percentile(waits, 99))}, the whole ${milliseconds(took)}`,
    ratio: null,
    goal: '≤ 50 ms',
    met: Math.max(...waits) <= 50,
  });
}

const percentile = (values: number[], percent: number) =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor((values.length * percent) / 100))
  ] ?? 0;
