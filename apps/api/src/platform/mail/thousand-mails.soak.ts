import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { silent, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { startPost, type Arrival, type Mood, type Post } from '../../testing/test-post.ts';
import { createMailSender, type MailSender } from './mail-sender.ts';

// X2, for `npm run test:soak`: a thousand mails are queued, the mail server fails in one way for a while and is then
// repaired. What arrived, and when, is printed. Real time, a real server, and the thread as it runs in production.

const mails = Number(process.env['ROSTER_MAILS'] ?? 1_000);
const faultSeconds = Number(process.env['ROSTER_FAULT_SECONDS'] ?? 20);
const links = mails / 10;
const refusedOnes = mails / 20;

let roster: Roster;
let account: Account;
let ana: Browser;
let post: Post;
let sender: MailSender;
givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  const { owner } = roster.database;
  await owner.query('delete from mails');
  await owner.query(
    'update mail_queue set paused_until = null, paused_since = null, fault = null, faults = 0',
  );
});
afterEach(async () => {
  await sender.stop();
  await post.close();
});

type Fault = { mood: Mood | 'isAway'; pauses: boolean; refuses: boolean };
const faults: Fault[] = [
  { mood: 'isAway', pauses: true, refuses: false },
  { mood: 'refusesTheLogin', pauses: true, refuses: false },
  { mood: 'refusesTheSender', pauses: true, refuses: false },
  { mood: 'refusesSome', pauses: false, refuses: true },
  { mood: 'takesSecondsPerAnswer', pauses: false, refuses: false },
];

describe.each(faults)('a server that $mood', ({ mood, pauses, refuses }) => {
  test(`keeps none of ${mails} mails for good, and doubles none`, { timeout: 900_000 }, async () => {
    post = await startPost(mood === 'isAway' ? 'kind' : mood);
    if (mood === 'isAway') await post.close();
    const waiting = await queueMails(refuses ? 'refused.example' : 'example.com');

    const began = performance.now();
    sender = startSender(post.port);
    await seconds(faultSeconds);
    const paused = await pausedFault();
    const during = await countOf();
    if (mood === 'isAway') post = await startPost('kind', post.port);
    else if (!refuses) post.become('kind');
    const repaired = performance.now();
    while ((await countOf()).queued > 0) await seconds(0.25);

    const { arrivals } = post;
    const after = await countOf();
    report(mood, { paused, during, after, arrivals, began, repaired, waiting });
    expect(Boolean(paused)).toBe(pauses);
    expect(after).toEqual({
      queued: 0,
      sent: mails - (refuses ? refusedOnes : 0),
      failed: refuses ? refusedOnes : 0,
    });
    expect(new Set(arrivals.map(({ messageId }) => messageId)).size).toBe(arrivals.length);
    expect(arrivals).toHaveLength(after.sent);
    expect(arrivals.filter(({ to }) => to.endsWith('@refused.example'))).toEqual([]);
    expect(overtaken(arrivals, waiting)).toBe(0);
  });
});

/** Notices to many first, so that the links have something to overtake. Returns who waits for a link. */
async function queueMails(domainOfSome: string): Promise<Set<string>> {
  const people = await Promise.all(
    Array.from({ length: mails }, (_, nth) =>
      roster.person({
        account,
        email: `reader.${nth}.${(made += 1)}@${nth < refusedOnes ? domainOfSome : 'example.com'}`,
      }),
    ),
  );
  const forgetful = people.slice(-links);
  await ana.post('/users/lock', { userIds: people.slice(0, -links).map(({ id }) => id) });
  for (const { id } of forgetful) {
    const { status } = await ana.post(`/users/${id}/password-reset`, {});
    expect(status).toBe(202);
  }
  return new Set(forgetful.map(({ email }) => email));
}
let made = 0;

function startSender(port: number): MailSender {
  const { database, env, clock } = roster.platform;
  const started = createMailSender({
    database,
    smtpUrl: `smtp://roster:secret@127.0.0.1:${port}`,
    mailFrom: 'no-reply@roster.example',
    publicUrl: env.publicUrl,
    clock,
    log: silent,
  });
  started.start();
  return started;
}

/** How many links arrived after a notice, but for the one that met the fault: it is put behind the others. */
const overtaken = (arrivals: readonly Arrival[], waiting: ReadonlySet<string>) => {
  const first = arrivals.findIndex(({ to }) => !waiting.has(to));
  const late = arrivals.slice(first).filter(({ to }) => waiting.has(to)).length;
  return first === -1 ? 0 : Math.max(0, late - metAtMost);
};
/** A pause of 20 seconds has at most four tries: after 2, 4, 8 and 16 seconds. */
const metAtMost = 5;

async function pausedFault(): Promise<string | null> {
  const { rows } = await roster.database.owner.query<{ fault: string | null }>(
    'select fault from mail_queue',
  );
  return rows[0]?.fault ?? null;
}

async function countOf() {
  const { rows } = await roster.database.owner.query<{ state: 'queued' | 'sent' | 'failed'; n: number }>(
    'select state, count(*)::integer as n from mails group by state',
  );
  return { queued: 0, sent: 0, failed: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
}

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000));

type Facts = {
  paused: string | null;
  during: Awaited<ReturnType<typeof countOf>>;
  after: Awaited<ReturnType<typeof countOf>>;
  arrivals: readonly Arrival[];
  began: number;
  repaired: number;
  waiting: ReadonlySet<string>;
};

function report(mood: string, { paused, during, after, arrivals, began, repaired, waiting }: Facts): void {
  const at = (arrival: Arrival | undefined) =>
    arrival ? `${((arrival.at - repaired) / 1_000).toFixed(1)} s` : 'never';
  const ofLinks = arrivals.filter(({ to }) => waiting.has(to));
  const notices = arrivals.filter(({ to }) => !waiting.has(to));
  const distinct = new Set(arrivals.map(({ messageId }) => messageId)).size;
  process.stdout.write(
    [
      '',
      `${mood}: broken for ${((repaired - began) / 1_000).toFixed(0)} s, queue paused: ${paused ?? 'no'}`,
      `  while broken: ${during.sent} sent, ${during.failed} failed, ${during.queued} waiting`,
      `  in the end: ${after.sent} sent, ${after.failed} failed, ${arrivals.length} arrived, ${arrivals.length - distinct} twice`,
      `  from the repair on: first ${at(arrivals.find(({ at: moment }) => moment >= repaired))}, last link ${at(ofLinks.at(-1))}, first notice ${at(notices[0])}, last notice ${at(notices.at(-1))}`,
      `  links behind the first notice: ${arrivals.slice(arrivals.findIndex(({ to }) => !waiting.has(to))).filter(({ to }) => waiting.has(to)).length}`,
      '',
    ].join('\n'),
  );
}
