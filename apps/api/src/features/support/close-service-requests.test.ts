import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;

givenAccount((given) => ({ roster, account } = given));

const asked = { category: 'other', subject: 'A license', text: 'It shows nobody.' };

test('an operator closes service requests of several accounts together: the log of each says so, and what was closed before is refused', async () => {
  const olivia = await roster.browserOf(await roster.person({ operator: true }));
  const chloe = await roster.person({ account });
  const theirs = await roster.browserOf(chloe);
  const elsewhere = await roster.account();
  const olaf = await roster.person({ account: elsewhere });
  const open = async (browser: Browser) =>
    String((await browser.post('/service-requests', asked)).body['id']);
  const [ours, closed] = [await open(theirs), await open(theirs)];
  const others = await open(await roster.browserOf(olaf));
  await olivia.post(`/service-requests/${closed}/close`);
  await roster.mails.receive();
  const requestIds = [ours, closed, others];
  const { body } = await olivia.post('/operator/service-requests/close', { requestIds });
  expect(body).toEqual({
    done: [ours, others],
    refused: [{ id: closed, code: 'support.closed', name: asked.subject }],
  });
  expect((await roster.mails.receive()).map(({ to }) => to).sort()).toEqual([chloe.email, olaf.email].sort());
  for (const [at, times] of [
    [account, 2],
    [elsewhere, 1],
  ] as const) {
    const { rows } = await roster.database.owner.query(
      "select from audit_events where account_id = $1 and event = 'support.closed'",
      [at.id],
    );
    expect(rows).toHaveLength(times);
  }
  const matching = { state: 'all', search: 'A license' };
  const again = await olivia.post('/operator/service-requests/close', { matching, expectedTotal: 3 });
  const refused = [1, 2, 3].map(() => ({ code: 'support.closed' }));
  expect(again.body).toMatchObject({ done: [], refused });
});

test('operators narrow the service requests of all to one account, in the list and where they close what matches; others see no more by it', async () => {
  const olivia = await roster.browserOf(await roster.person({ operator: true }));
  const elsewhere = await roster.account();
  const ours = await roster.browserOf(await roster.person({ account }));
  const theirs = await roster.browserOf(await roster.person({ account: elsewhere }));
  const { body: kept } = await ours.post('/service-requests', asked);
  await theirs.post('/service-requests', asked);
  const list = await olivia.get(`/service-requests?accountId=${account.id}`);
  expect(list.body).toMatchObject({ items: [{ id: kept['id'], accountName: account.name }], total: 1 });
  const closing = { matching: { accountId: account.id }, expectedTotal: 1, dryRun: true };
  expect((await olivia.post('/operator/service-requests/close', closing)).body['done']).toEqual([kept['id']]);
  expect((await theirs.get(`/service-requests?accountId=${account.id}`)).body['total']).toBe(0);
});
