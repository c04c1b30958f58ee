import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { silent, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { startPost, type Mood, type Post } from '../../testing/test-post.ts';
import * as mailQueue from './mail-queue.ts';
import { claimMails, holdMail, type ClaimedMail } from './mail-queue.ts';
import { createMailWorker } from './mail-worker.ts';
import { createMailer } from './mailer.ts';

// Real SMTP conversations with a server that does not let us in, and with mails that cannot be sent.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  await roster.database.owner.query('delete from mails');
  await roster.database.owner.query(
    'update mail_queue set paused_until = null, paused_since = null, fault = null, reason = null, faults = 0',
  );
});

const lockSome = async (count: number, domain = 'example.com') => {
  const users = await Promise.all(
    Array.from({ length: count }, (_, nth) =>
      roster.person({ account, email: `reader.${nth}.${(made += 1)}@${domain}` }),
    ),
  );
  await ana.post('/users/lock', { userIds: users.map(({ id }) => id) });
  return users;
};
let made = 0;

function workerFor({ port }: Pick<Post, 'port'>) {
  const mailer = createMailer(`smtp://roster:secret@127.0.0.1:${port}`, 'no-reply@roster.example');
  const { database, env } = roster.platform;
  return createMailWorker({
    database,
    mailer,
    publicUrl: env.publicUrl,
    clock: roster.clock.now,
    log: silent,
  });
}

const countOf = async () => {
  const { rows } = await roster.database.owner.query<{ state: string; n: number }>(
    'select state, count(*)::integer as n from mails group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};
const failures = async () =>
  (
    await roster.database.owner.query<{ last_error: string }>(
      "select last_error from mails where state = 'failed'",
    )
  ).rows;

/** What a running worker does: again and again, as the time passes. */
async function runFor(days: number, worker: ReturnType<typeof workerFor>) {
  for (let hour = 0; hour < days * 24; hour += 3) {
    await worker.runOnce();
    roster.clock.offset += 3 * 3_600_000;
  }
}

describe.each([
  ['refusesTheLogin', 'loginRefused'],
  ['refusesTheSender', 'senderRefused'],
  ['refusesTheQuota', 'away'],
] satisfies [Mood, string][])('a server that %s', (mood, fault) => {
  test('fails no mail, pauses the queue, shows in the readiness, and everything arrives after the repair', async () => {
    await lockSome(30);
    const closed = await startPost(mood);
    await runFor(1, workerFor(closed));
    expect(await countOf()).toEqual({ queued: 30 });
    expect(await readiness()).toMatchObject({ status: 'ready', mail: { paused: { fault }, waiting: 30 } });
    await closed.close();

    const open = await startPost('kind', closed.port);
    await sendAll(workerFor(open));
    expect(open.recipients).toHaveLength(30);
    expect(new Set(open.messageIds).size).toBe(30);
    expect(await readiness()).toEqual({ status: 'ready', mail: { paused: null, waiting: 0 } });
    await open.close();
  });
});

test('three days without a server lose nothing (X2)', async () => {
  const gone = await startPost('kind');
  await gone.close();
  await lockSome(25);
  await runFor(3, workerFor(gone));
  expect(await countOf()).toEqual({ queued: 25 });
  expect(await readiness()).toMatchObject({ mail: { paused: { fault: 'away' } } });

  const back = await startPost('kind', gone.port);
  await sendAll(workerFor(back));
  expect(back.recipients).toHaveLength(25);
  await back.close();
});

test('a server that puts off for longer than five days has refused', async () => {
  const later = await startPost('refusesForNow');
  await lockSome(2);
  await runFor(4, workerFor(later));
  expect(await countOf()).toEqual({ queued: 2 });
  await runFor(2, workerFor(later));
  expect(await countOf()).toEqual({ failed: 2 });
  await later.close();
});

test('the five days begin when the receiving server puts it off first, not while our own server is away', async () => {
  const gone = await startPost('kind');
  await gone.close();
  await lockSome(2);
  await runFor(6, workerFor(gone));
  const later = await startPost('refusesForNow', gone.port);
  await runFor(4, workerFor(later));
  expect(await countOf()).toEqual({ queued: 2 });
  await runFor(2, workerFor(later));
  expect(await countOf()).toEqual({ failed: 2 });
  await later.close();
});

test('a mail that an operator sends again has five days again', async () => {
  const operator = await roster.person({ operator: true });
  const later = await startPost('refusesForNow');
  await lockSome(2);
  await runFor(6, workerFor(later));
  expect(await countOf()).toEqual({ failed: 2 });
  const browser = await roster.browserOf(operator);
  await browser.post('/operator/mails/resend', { matching: {}, expectedTotal: 2 });
  await runFor(4, workerFor(later));
  expect(await countOf()).toEqual({ queued: 2 });
  await later.close();
});

test('one refused recipient stops nobody else', async () => {
  const post = await startPost('refusesSome');
  await lockSome(3, 'refused.example');
  await lockSome(3);
  await sendAll(workerFor(post));
  expect(await countOf()).toEqual({ failed: 3, sent: 3 });
  expect(await failures()).toContainEqual({ last_error: expect.stringContaining('no such user') as string });
  await post.close();
});

test('a mail that cannot be written fails with the true reason and stops nobody else', async () => {
  const post = await startPost('kind');
  await lockSome(3);
  await roster.database.owner.query(
    `with one as (select id from mails order by id limit 1) update mails set template = 'ofTomorrow' from one where mails.id = one.id`,
  );
  await roster.database.owner.query(
    `with one as (select id from mails where template <> 'ofTomorrow' order by id limit 1)
     update mails set content = '{}' from one where mails.id = one.id`,
  );
  await sendAll(workerFor(post));
  expect(await countOf()).toEqual({ failed: 2, sent: 1 });
  for (const { last_error: reason } of await failures()) expect(reason).toContain('cannot be written');
  await post.close();
});

test('a link that a reader waits for overtakes hundreds of notices', async () => {
  const post = await startPost('kind');
  await lockSome(200);
  const forgetful = await roster.person({ account });
  await (await roster.browserOf(null)).post('/password-reset-requests', { email: forgetful.email });
  await roster.settled();
  await workerFor(post).runOnce();
  expect(post.recipients[0]).toBe(forgetful.email);
  await post.close();
});

test('a mail whose server is slow is held by renewing its lease, and by one worker only', async () => {
  await lockSome(1);
  const { app } = roster.platform.database;
  const at = (seconds: number) => new Date(roster.clock.now().getTime() + seconds * 1_000);
  const [mail] = await claimMails(app, at(0), 10);
  if (!mail) throw new Error('a mail was queued');
  expect(await holdMail(app, mail, at(50))).toBe(true);
  expect(await claimMails(app, at(61), 10)).toEqual([]);
  expect(await claimMails(app, at(111), 10)).toHaveLength(1);
  expect(await holdMail(app, mail, at(112))).toBe(false);
});

const readiness = async () =>
  (await (await fetch(roster.base.replace('/api/v1', '/readyz'))).json()) as object;

/** Until nothing is left, as the time passes. */
async function sendAll(worker: ReturnType<typeof workerFor>) {
  for (let minute = 0; minute < 20 && (await countOf())['queued']; minute += 1) {
    while ((await worker.runOnce()) > 0);
    roster.clock.offset += 60_000;
  }
}

describe('a worker whose lease ran out', () => {
  const { defer, markDropped, markFailed, pauseQueue } = mailQueue;
  const trouble = { fault: 'away', reason: '421 closing' } as const;
  const app = () => roster.platform.database.app;
  const now = () => roster.clock.now();
  const changes: Record<string, (mail: ClaimedMail, other: ClaimedMail) => Promise<unknown>> = {
    defer: (mail) => defer(app(), mail, '451 later', now()),
    markDropped: (mail) => markDropped(app(), mail),
    markFailed: (mail) => markFailed(app(), mail, 'refused', '550 no such user'),
    pauseQueue: (met, other) => pauseQueue(app(), { met, untouched: [other] }, trouble, now()),
    takeInHand: (mail) => mailQueue.takeInHand(app(), mail, now()),
    holdMail: (mail) => holdMail(app(), mail, now()),
  };
  // Whatever another worker did, a mail that went out was sent. The others are about no claim.
  const others = [
    'markSent',
    'claimMails',
    'endPause',
    'findOldestWaiting',
    'forgetMailTimesAhead',
    'hasDueMail',
    'mailQueueState',
  ];

  test('is watched in everything that it can do', () => {
    const all = Object.entries(mailQueue).flatMap(([name, one]) => (typeof one === 'function' ? name : []));
    expect(all.toSorted()).toEqual([...Object.keys(changes), ...others].toSorted());
  });

  test.each(Object.keys(changes))(
    'changes nothing by %s of what another worker has or has sent',
    async (name) => {
      await lockSome(2);
      const [mine, rest] = await claimMails(app(), now(), 10);
      roster.clock.offset += (mailQueue.leaseSeconds + 1) * 1_000;
      const [theirs] = await claimMails(app(), now(), 1);
      const sent = [mine, rest].find((mail) => mail?.id !== theirs?.id);
      if (!mine || !rest || !sent) throw new Error('two mails were queued');
      await mailQueue.markSent(app(), sent, now());
      const rows = async () => (await roster.database.owner.query('select * from mails order by id')).rows;
      const before = await rows();
      await changes[name]?.(mine, rest);
      await changes[name]?.(rest, mine);
      expect(await rows()).toEqual(before);
    },
  );
});
