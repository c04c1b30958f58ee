import type pg from 'pg';
import { measure, median, oneByOne, timed } from './measure.ts';
import type { PeerCosts } from './peer.ts';
import { milliseconds, report } from './report.ts';
import { lockableIds, untilMailsAreSent } from './rows.ts';
import type { Running } from './running.ts';

type Needs = Running & { peer: PeerCosts };

/** One user locked and a thousand in one call. Returns what the floor took for a thousand; all are unlocked again. */
export async function benchLocks(needs: Needs): Promise<number> {
  const { owner, account } = needs;
  const ids = await lockableIds(owner, account);
  await benchOne(needs, ids);
  await untilMailsAreSent(owner);
  const floorThousand = await benchThousand(needs, ids);
  await unlockAll(owner, account);
  return floorThousand;
}

async function benchOne(needs: Needs, ids: string[]): Promise<void> {
  const { peer, pid, floorPid } = needs;
  const some = ids.splice(0, 1_800);
  const one = await measure(pid, (nth) => lock(needs, [some[nth] ?? '']), oneByOne);
  const floorOne = await measure(floorPid, (nth) => lockBare(needs, [some[900 + nth] ?? '']), oneByOne);
  report({
    what: 'lock one',
    users: needs.size,
    measured: `${one.perSecond.toFixed(0)} a second`,
    beside: `better-auth ${peer.lock.perSecond.toFixed(0)}, floor ${floorOne.perSecond.toFixed(0)} a second`,
    ratio: one.perSecond / peer.lock.perSecond,
    goal: '≥ 1.2 × better-auth',
    met: one.perSecond >= 1.2 * peer.lock.perSecond,
  });
}

async function benchThousand(needs: Needs, ids: string[]): Promise<number> {
  const many: number[] = [];
  const floorMany: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const [ours, theirs] = [ids.splice(0, 1_000), ids.splice(0, 1_000)];
    floorMany.push(await timed(() => lockBare(needs, theirs)));
    many.push(await timed(() => lock(needs, ours)));
  }
  const [thousand, floorThousand] = [median(many), median(floorMany)];
  report({
    what: 'lock 1,000 in one call',
    users: needs.size,
    measured: milliseconds(thousand),
    beside: `floor ${milliseconds(floorThousand)}`,
    ratio: thousand / floorThousand,
    goal: '≤ 2 × floor, ≤ 150 ms class',
    met: thousand <= 2 * floorThousand && thousand <= 225,
  });
  return floorThousand;
}

async function lock({ api, cookie }: Needs, userIds: string[]): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const reply = await fetch(`${api}/users/lock`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ userIds }),
  });
  const { done } = (await reply.json()) as { done: string[] };
  if (done.length !== userIds.length) throw new Error(`locked ${done.length} of ${userIds.length}`);
}

async function lockBare({ floor }: Needs, userIds: string[]): Promise<void> {
  const reply = await fetch(`${floor}/lock`, { method: 'POST', body: JSON.stringify({ userIds }) });
  await reply.json();
}

/** What was locked for the bench is unlocked, without emails: others are measured with these users. */
async function unlockAll(owner: pg.Client, account: string): Promise<void> {
  await owner.query(`delete from locks where account_id = $1 and locked_at > now() - interval '1 hour'`, [
    account,
  ]);
  await owner.query(
    `update users set lock_reasons = '{}' where account_id = $1 and lock_reasons = '{administrator}'
       and id not in (select user_id from locks)`,
    [account],
  );
  await owner.query('vacuum analyze users, locks');
}
