import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startInbox, type Inbox } from './inbox.ts';

// The inbox of the demo lives in the process of the product: whatever happens to its folder, that goes on.

let folder: string;
let inbox: Inbox;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roster-inbox-'));
  inbox = await startInbox({ folder, port: 0 });
});
afterEach(async () => {
  await inbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = () =>
  createTransport(inbox.smtpUrl).sendMail({ from: 'a@roster.example', to: 'b@x.example', subject: 'Hello' });
const page = async () => {
  const answer = await fetch(inbox.pageUrl);
  return [answer.status, await answer.text()] as const;
};

test('a folder that was cleared away is made again by the next email', async () => {
  rmSync(folder, { recursive: true });
  expect((await page())[0]).toBe(500);
  await send();
  expect(await page()).toEqual([200, expect.stringContaining('Hello')]);
});

test('where nothing can be kept, the sender learns that it may try later', async () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'no folder');
  await expect(send()).rejects.toMatchObject({ responseCode: 452 });
  expect((await page())[0]).toBe(500);
});
