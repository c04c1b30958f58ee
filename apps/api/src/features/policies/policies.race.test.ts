import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice, readDocument } from '../../testing/given-devices.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { heldUp } from '../../testing/held-up.ts';

// Each of these fails when its guard is taken out: see packages/tasks/src/mutant-list.mjs.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  await roster.entitlement(account, { product: 'Suite', kind: 'pooled' });
});

const documentOf = ({ body }: { body: Record<string, unknown> }) =>
  (body['answer'] as { document: string }).document;

test('a policy that meets a lock gives no more time: it waits for the lock and sees it (L1)', async () => {
  const user = await roster.person({ account });
  const device = await givenDevice(roster, user);
  await device.refresh();
  const [answer] = await heldUp(roster, {
    hold: { text: 'select from users where id = $1 for no key update', values: [user.id] },
    calls: [() => device.refresh()],
    whileHeld: (holder) =>
      holder.query(`update users set lock_reasons = '{administrator}' where id = $1`, [user.id]),
  });
  expect(answer).toMatchObject({ kind: 'locked' });
});

test('a policy that meets a deny leaves it out (E1)', async () => {
  const user = await roster.person({ account });
  const device = await givenDevice(roster, user);
  const [answer] = await heldUp(roster, {
    // As a change of exceptions does, which raises the version.
    hold: { text: 'update policy_versions set version = version + 1 where user_id = $1', values: [user.id] },
    calls: [() => device.refresh()],
    whileHeld: (holder) =>
      holder.query(`insert into exceptions (account_id, user_id, effect) values ($1, $2, 'deny')`, [
        account.id,
        user.id,
      ]),
  });
  expect(answer).toMatchObject({ kind: 'policy', document: { version: 2, products: [] } });
});

test('many refreshes of one device with one token leave it with one token that counts (E4)', async () => {
  const device = await givenDevice(roster, await roster.person({ account }));
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => device.send()));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const tokens = new Set(answers.map(({ body }) => body['refreshToken']));
    expect(tokens.size).toBe(1);
    device.token = [...tokens][0] as string;
  }
});

test('one assertion that is sent many times at once counts once (E4)', async () => {
  const device = await givenDevice(roster, await roster.person({ account }));
  const assertion = await device.sign();
  const answers = await Promise.all(Array.from({ length: 10 }, () => device.send({ assertion })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ body }) => body['code'] === 'devices.assertionUsed')).toHaveLength(9);
});

test('policies that are issued while keys are rotated are signed by a published key', async () => {
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const devices = await Promise.all(
    Array.from({ length: 12 }, async () => givenDevice(roster, await roster.person({ account }))),
  );
  const [rotated, ...answers] = await Promise.all([
    operator.post('/operator/keys/rotate'),
    ...devices.map((device) => device.send()),
  ]);
  expect(rotated?.status).toBe(201);
  const documents = answers.map(documentOf);
  expect(new Set(documents.map((document) => decodeProtectedHeader(document).kid)).size).toBe(1);
  for (const document of documents) await readDocument(roster, document);
});

test('machines of one account do not wait for each other, nor for a change of it', async () => {
  const devices = await Promise.all(
    Array.from({ length: 4 }, async () => givenDevice(roster, await roster.person({ account }))),
  );
  const holder = await roster.database.owner.connect();
  try {
    await holder.query('begin');
    await holder.query('select from accounts where id = $1 for no key update', [account.id]);
    for (const device of devices) expect(await device.refresh()).toMatchObject({ kind: 'policy' });
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  expect((await ana.get('/session')).status).toBe(200);
});
