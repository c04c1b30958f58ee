import type pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Answer, Browser, Roster } from '../../testing/given-roster.ts';
import { heldUp } from '../../testing/held-up.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// P1: what decides whether someone joins is looked at where they join.

let roster: Roster;
let account: Account;
let nobody: Browser;
let domain: string;
let token: string;
let count = 0;

givenAccount((given) => ({ roster, account, nobody } = given), 'Harbor');
beforeEach(async () => {
  domain = `meets${(count += 1)}.example`;
  await roster.domain(account, domain, { autoApproval: true });
  await nobody.post('/registrations', { email: `nora@${domain}`, language: 'en' });
  await roster.settled();
  token = tokenIn(await roster.mails.receiveOne(`nora@${domain}`, '/verify-email#'), '/verify-email');
});

const verify = () =>
  nobody.post('/email-verifications', {
    token,
    firstName: 'Nora',
    lastName: 'Lund',
    country: 'DE',
    password: 'purple elephants sing',
  });

/** Verifies, and the account changes after the domain was read and before the person joins. */
async function verifyMeanwhile(change: (holder: pg.PoolClient) => Promise<unknown>): Promise<Answer> {
  const [answer] = await heldUp(roster, {
    hold: { text: 'select from accounts where id = $1 for no key update', values: [account.id] },
    calls: [verify],
    whileHeld: change,
  });
  if (!answer) throw new Error('no call was made');
  return answer;
}

test('someone whose verification meets the end of auto-approval waits', async () => {
  const answer = await verifyMeanwhile((holder) =>
    holder.query('update account_domains set auto_approval = false where domain = $1', [domain]),
  );
  expect(answer.body).toMatchObject({ standing: 'waiting', accountName: 'Harbor' });
});

const gone: [string, (holder: pg.PoolClient) => Promise<unknown>][] = [
  [
    'the removal of the domain',
    (holder) => holder.query('delete from account_domains where domain = $1', [domain]),
  ],
  [
    'the closing of the account',
    (holder) => holder.query('update accounts set closed_at = now() where id = $1', [account.id]),
  ],
];

test.each(gone)(
  'someone whose verification meets %s joins no one with the next try',
  async (_what, change) => {
    const answer = await verifyMeanwhile(change);
    expect([answer.status, answer.body['code']]).toEqual([503, 'platform.unavailable']);
    // The link was not used up.
    expect((await verify()).body).toMatchObject({ standing: 'unaffiliated', accountName: null });
  },
);
