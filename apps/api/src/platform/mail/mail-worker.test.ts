import { beforeEach, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Roster } from '../../testing/given-roster.ts';
import { createMailWorker } from './mail-worker.ts';
import { startPost } from '../../testing/test-post.ts';
import { createMailer } from './mailer.ts';

// Real SMTP conversations with a server that can be away, refuse, or hang up.

let roster: Roster;
let account: Account;
const log = { info: () => {}, warn: () => {}, error: () => {} };

givenProduct((given) => ({ roster } = given));
beforeEach(async () => {
  account = await roster.account('Harbor Bridge Engineering');
  await roster.database.owner.query('delete from mails');
  await roster.database.owner.query(
    'update mail_queue set paused_until = null, paused_since = null, fault = null, reason = null, faults = 0',
  );
});

function workerFor(port: number) {
  const mailer = createMailer(`smtp://127.0.0.1:${port}`, 'no-reply@roster.example');
  const { database, env } = roster.platform;
  return createMailWorker({
    database,
    mailer,
    publicUrl: env.publicUrl,
    clock: roster.clock.now,
    log,
  });
}

async function lockOne(language = 'en') {
  const administrator = await roster.browserOf(
    await roster.person({ account, roles: ['accountAdministrator'] }),
  );
  const user = await roster.person({ account, language });
  await administrator.post('/users/lock', { userIds: [user.id] });
  return { user, administrator };
}

const states = async () =>
  (await roster.database.owner.query<{ state: string }>('select state from mails order by id')).rows.map(
    ({ state }) => state,
  );

test('a queued mail is delivered once, with a text part in the language of its reader (X2)', async () => {
  const post = await startPost('kind');
  await lockOne('de');
  const worker = workerFor(post.port);
  expect(await worker.runOnce()).toBe(1);
  expect(await worker.runOnce()).toBe(0);
  expect(post.subjects).toEqual(['Ihre Anmeldung wurde gesperrt']);
  expect(post.texts[0]).toContain('text/plain');
  expect(post.texts[0]).toContain('Content-Language: de');
  expect(await states()).toEqual(['sent']);
  await post.close();
});

test('while SMTP is away requests work, and everything is delivered once it is back', async () => {
  const gone = await startPost('kind');
  await gone.close();
  const { user } = await lockOne();
  const worker = workerFor(gone.port);
  await worker.runOnce();
  expect(await states()).toEqual(['queued']);
  expect(
    (await roster.database.owner.query('select status from users where id = $1', [user.id])).rows,
  ).toEqual([{ status: 'locked' }]);

  const back = await startPost('kind', gone.port);
  roster.clock.offset += 60_000;
  await worker.runOnce();
  expect(await states()).toEqual(['sent']);
  expect(back.messageIds).toHaveLength(1);
  await back.close();
});

test('a temporary refusal is tried again, a permanent one is not', async () => {
  const later = await startPost('refusesForNow');
  await lockOne();
  await workerFor(later.port).runOnce();
  expect(await states()).toEqual(['queued']);
  await later.close();

  const never = await startPost('refusesForEver');
  roster.clock.offset += 60_000;
  await workerFor(never.port).runOnce();
  expect(await states()).toEqual(['failed']);
  await never.close();
});

test('a server that disconnects after the data may get a mail twice, with the same Message-ID', async () => {
  const rude = await startPost('hangsUpAfterData');
  await lockOne();
  await workerFor(rude.port).runOnce();
  expect(await states()).toEqual(['queued']);
  await rude.close();

  const kind = await startPost('kind');
  roster.clock.offset += 60_000;
  await workerFor(kind.port).runOnce();
  expect(await states()).toEqual(['sent']);
  expect(kind.messageIds).toEqual([rude.messageIds[0]]);
  await kind.close();
});

test('a worker that dies while sending a mail holds it only until its lease ends', async () => {
  const post = await startPost('kind');
  await lockOne();
  const { claimMails } = await import('./mail-queue.ts');
  expect(await claimMails(roster.platform.database.app, roster.clock.now(), 10)).toHaveLength(1);

  const worker = workerFor(post.port);
  expect(await worker.runOnce()).toBe(0);
  roster.clock.offset += 61_000;
  expect(await worker.runOnce()).toBe(1);
  expect(await states()).toEqual(['sent']);
  await post.close();
});

test('four parallel workers send each of forty mails once', async () => {
  const post = await startPost('kind');
  const administrator = await roster.browserOf(
    await roster.person({ account, roles: ['accountAdministrator'] }),
  );
  const users = await Promise.all(Array.from({ length: 40 }, () => roster.person({ account })));
  await administrator.post('/users/lock', { userIds: users.map(({ id }) => id) });
  const workers = Array.from({ length: 4 }, () => workerFor(post.port));
  await Promise.all(
    workers.map(async (worker) => {
      while ((await worker.runOnce()) > 0);
    }),
  );
  expect(post.messageIds).toHaveLength(40);
  expect(new Set(post.messageIds).size).toBe(40);
  await post.close();
});

test('a transaction that fails leaves no mail behind', async () => {
  const administrator = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
  const protectedOne = await roster.person({ account, roles: ['accountAdministrator'] });
  await administrator.post('/users/lock', { userIds: [protectedOne.id] });
  expect(await states()).toEqual([]);
});
