import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { silent, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { startPost } from '../../testing/test-post.ts';
import { createMailSender } from './mail-sender.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  await roster.database.owner.query('delete from mails');
});

test('mail that becomes due goes out on a thread of its own, once (X2)', async () => {
  const post = await startPost('kind');
  const sender = senderTo(post.port);
  sender.start();
  await lockOne();
  await expect.poll(() => post.messageIds, { timeout: 20_000 }).toHaveLength(1);
  await lockOne();
  await expect.poll(() => post.messageIds, { timeout: 20_000 }).toHaveLength(2);
  await sender.stop();
  expect(await states()).toEqual(['sent', 'sent']);
  await post.close();
});

test('a sender that stops finishes the mail in hand, and takes none that comes later (X2)', async () => {
  const post = await startPost('takesSecondsPerAnswer');
  const sender = senderTo(post.port);
  sender.start();
  await lockOne();
  await expect.poll(claimed, { timeout: 20_000 }).toBe(1);
  await sender.stop();
  expect(await states()).toEqual(['sent']);
  await lockOne();
  expect(await states()).toEqual(['sent', 'queued']);
  await post.close();
});

test('a mail server that is away pauses the queue, also from the thread, and what the thread says is logged', async () => {
  const post = await startPost('kind');
  await post.close();
  const warnings: string[] = [];
  const sender = senderTo(post.port, (message) => warnings.push(message));
  sender.start();
  await lockOne();
  await expect.poll(() => warnings, { timeout: 20_000 }).toContain('a mail could not be sent');
  await sender.stop();
  expect(await states()).toEqual(['queued']);
});

const senderTo = (port: number, warn: (message: string) => void = () => {}) =>
  createMailSender({
    database: roster.platform.database,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'no-reply@roster.example',
    publicUrl: roster.platform.env.publicUrl,
    // The mail of a lock waits while the lock can be taken back, and the thread has the real time.
    clock: () => new Date(),
    log: { ...silent, warn: (_fields, message) => warn(message) },
  });

async function lockOne() {
  const user = await roster.person({ account });
  await ana.post('/users/lock', { userIds: [user.id] });
  await roster.database.owner.query(
    `update mails set due_at = now() - interval '1 second' where state = 'queued'`,
  );
}

const states = async () =>
  (await roster.database.owner.query<{ state: string }>('select state from mails order by id')).rows.map(
    ({ state }) => state,
  );

const claimed = async () =>
  (await roster.database.owner.query('select from mails where attempts > 0')).rowCount;
