import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { jobs } from '../../app.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Person, Roster } from '../../testing/given-roster.ts';
import { queryable } from '../postgres/database.ts';
import { forgetTimesAhead } from './heartbeat.ts';

// What a clock that ran ahead wrote down does not silence a job once the clock is right again.

let roster: Roster;
let account: Account;
let me: Person;
let folder: string;

givenAccount((given) => ({ roster, account, me } = given), 'Harbor');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-anchors-'));
  return () => rmSync(folder, { recursive: true });
});

async function run(name: string, platform = roster.platform): Promise<void> {
  await jobs.find((one) => one.name === name)?.run(platform, {});
}
const sql = async <Row>(text: string, values: unknown[] = []) =>
  (await roster.database.owner.query<Row & Record<string, unknown>>(text, values)).rows;
const withFile = () => {
  const anchorFile = join(folder, 'anchors');
  const platform = { ...roster.platform, env: { ...roster.platform.env, anchorFile } };
  const lines = () => readFileSync(anchorFile, 'utf8').trim().split('\n').filter(Boolean);
  return { platform, lines };
};

test('the queue repeats a job whose last run lies ahead, and runs one that waits for such a time', async () => {
  await sql(
    `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
     values ('ahead', now(), now() + interval '40 days'), ('right', now(), now() - interval '1 hour')
     on conflict (identifier) do update set last_execution = excluded.last_execution`,
  );
  await sql(
    `select graphile_worker.add_job('ahead', '{}'::json, run_at => now() + interval '40 days', job_key => 'ahead')`,
  );
  await forgetTimesAhead(queryable(roster.platform.database.pools.jobs));
  expect(
    await sql(
      `select identifier, last_execution <= now() as past, last_execution < now() - interval '50 minutes' as kept
       from graphile_worker._private_known_crontabs where identifier in ('ahead', 'right') order by 1`,
    ),
  ).toEqual([
    { identifier: 'ahead', past: true, kept: false },
    { identifier: 'right', past: true, kept: true },
  ]);
  expect(await sql("select run_at <= now() as due from graphile_worker.jobs where key = 'ahead'")).toEqual([
    { due: true },
  ]);
});

test('the ends of the audit chains are written down today though they were “written down” next month', async () => {
  await sql(
    "update platform_chain set anchored_at = now() + interval '40 days', in_file_at = now() + interval '40 days'",
  );
  const { platform, lines } = withFile();
  await run('anchor audit chains', platform);
  expect(lines().length).toBeGreaterThan(0);
  const before = lines().length;
  await run('anchor audit chains', platform);
  expect(lines()).toHaveLength(before);
});

test('of several servers that write them down at once one does, and each chain has one line', async () => {
  await sql('update platform_chain set anchored_at = null, in_file_at = null');
  const { platform, lines } = withFile();
  await Promise.all(Array.from({ length: 6 }, () => run('anchor audit chains', platform)));
  const chains = lines().map((line) => (JSON.parse(line) as { chain: string }).chain);
  expect(chains.length).toBeGreaterThan(0);
  expect(new Set(chains).size).toBe(chains.length);
});

test.each([
  ['before', [false, true]],
  ['after', [true, false]],
] as const)(
  'a worker without the file that runs %s a server with it takes no day from it',
  async (_when, order) => {
    await sql('update platform_chain set anchored_at = null, in_file_at = null');
    const { platform, lines } = withFile();
    for (const hasFile of order) await run('anchor audit chains', hasFile ? platform : undefined);
    expect(lines().length).toBeGreaterThan(0);
    const before = lines().length;
    roster.clock.offset += 86_400_000;
    for (const hasFile of [false, true]) await run('anchor audit chains', hasFile ? platform : undefined);
    expect(lines().length).toBeGreaterThan(before);
  },
);

test('approvers get the daily email though they were “notified” next month', async () => {
  await roster.waiting(account);
  await sql("update accounts set approvals_told_at = now() + interval '40 days' where id = $1", [account.id]);
  await run('tell approvers daily');
  const told = (await roster.mails.receive()).filter(({ to }) => to === me.email);
  expect(told).toHaveLength(1);
});

test('emails go out though a server a month ahead queued them and paused the queue', async () => {
  await roster.waiting(account);
  await sql("update mails set due_at = now() + interval '40 days' where state = 'queued'");
  await sql(
    "update mail_queue set paused_until = now() + interval '40 days', paused_since = now(), fault = 'away', faults = 1",
  );
  await run('put times right');
  expect(await sql("select from mails where state = 'queued' and due_at > now()")).toEqual([]);
  expect(await sql('select from mail_queue where paused_until > now()')).toEqual([]);
});

test('tries that a server a month ahead counted keep nobody waiting, and others count as before', async () => {
  const ahead = Date.now() + 40 * 86_400_000;
  const soon = Date.now() + 600_000;
  await sql(
    `insert into throttles (key, points, expire) values ('ahead', 9, ${ahead}), ('soon', 9, ${soon})`,
  );
  await run('put times right');
  expect(
    await sql(`select key from throttles where key in ('ahead', 'soon') and expire > ${Date.now()}`),
  ).toEqual([{ key: 'soon' }]);
});

/** Times that lie ahead, and why a clock that ran ahead silences nothing by them for good. */
const ahead: Record<string, string> = {
  'mail_queue.paused_until': 'put right by the job',
  'mails.due_at': 'put right by the job',
  'throttles.expire': 'put right by the job',
  'throttle_reservations.expire': 'put right by the job',
};
/** What the account, the user or the contract set, or what ends something: later is no silence. */
const meant =
  /\.(expires_at|ends_at|idle_ends_at|offline_until|signs_until|published_until|restorable_until|invites_until|seen_until|access_days_seen_until|ask_again_at|next_poll_at)$/;

test('every time that something waits for is known here', async () => {
  const columns = await sql<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and column_name ~ '(_until|_at|^expire)$'
       and column_name ~ '(until|due|expire|ends_|again|next|after)' order by 1`,
  );
  const unknown = columns.map(({ name }) => name).filter((name) => !(name in ahead) && !meant.test(name));
  expect(unknown).toEqual([]);
});
