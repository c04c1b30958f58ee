import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Answer, Browser, Roster } from '../../testing/given-roster.ts';

// X1: asking and withdrawing are in the log of the account, whose row comes first: they meet approving without a deadlock.

const rounds = Number(process.env['ROSTER_ASKING_ROUNDS'] ?? 12);

let roster: Roster;
let account: Account;
let ana: Browser;
let operator: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
}, 'Harbor');

const numberOf = async ({ id }: Account) =>
  (await roster.database.owner.query<{ number: string }>('select number from accounts where id = $1', [id]))
    .rows[0]?.number;

const deadlocks = async () =>
  (
    await roster.database.owner.query<{ n: string }>(
      'select deadlocks as n from pg_stat_database where datname = current_database()',
    )
  ).rows[0]?.n;

test('a request to join by number and its withdrawal are in the log of the account that was asked', async () => {
  const ivo = await roster.person({ firstName: 'Ivo', lastName: 'Kask' });
  const browser = await roster.browserOf(ivo);
  expect((await browser.post('/join-requests', { accountNumber: await numberOf(account) })).status).toBe(201);
  expect((await browser.post('/join-requests/withdraw', {})).status).toBe(200);
  const { body } = await ana.get(`/audit-events?subjectId=${ivo.id}`);
  expect(body['items']).toMatchObject([
    { event: 'approvals.withdrawn', subject: { name: 'Ivo Kask' } },
    { event: 'approvals.asked', subject: { name: 'Ivo Kask' } },
  ]);
});

test(
  `asking, withdrawing, approving, rejecting, adding and locking at once: no deadlock in ${rounds} rounds`,
  { timeout: 120_000 },
  async () => {
    const other = await roster.account('Summit');
    const numbers = [await numberOf(account), await numberOf(other)];
    const before = await deadlocks();
    const codes: unknown[] = [];
    const note = (answer: Answer) => codes.push(answer.status >= 500 ? answer.text : null);
    for (let round = 0; round < rounds; round += 1) {
      const ivo = await roster.person();
      const requestId = await roster.waiting(account, ivo);
      const browser = await roster.browserOf(ivo);
      const ask = (accountNumber: string | undefined) =>
        browser.post('/join-requests', { accountNumber }).then(note);
      await Promise.all([
        ...Array.from({ length: 3 }, () => browser.post('/join-requests/withdraw', {}).then(note)),
        ...[...numbers, ...numbers].map(ask),
        ana.post('/approvals/approve', { requestIds: [requestId] }).then(note),
        ana.post('/approvals/reject', { requestIds: [requestId] }).then(note),
        ana.post('/users/add-to-account', { email: ivo.email }).then(note),
        // Says so, and is to be tried again, where they join in between.
        operator.post(`/operator/users/${ivo.id}/lock`, { reason: 'Asked for' }),
      ]);
      const { rows } = await roster.database.owner.query<{ open: number; affiliated: boolean }>(
        `select (select count(*)::integer from approval_requests where user_id = u.id and state = 'open') as open,
           account_id is not null as affiliated from users u where id = $1`,
        [ivo.id],
      );
      expect(rows[0]?.open).toBeLessThanOrEqual(rows[0]?.affiliated ? 0 : 1);
    }
    expect(codes.filter((code) => code !== null)).toEqual([]);
    expect(await deadlocks()).toBe(before);
  },
);
