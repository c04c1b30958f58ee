import { beforeEach, expect, test } from 'vitest';
import type { recordedEndings } from '@roster/domain/approvals';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// X1: a wait that no one decided does not just disappear: the account that was asked has it in its log, and who waits reads it.

let roster: Roster;
let account: Account;
let nobody: Browser;
let operator: Browser;
let jane: Person;
let domain: string;
let count = 0;

givenAccount(async (given) => {
  ({ roster, account, nobody } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
}, 'Harbor');
beforeEach(async () => {
  domain = `waits${(count += 1)}.example`;
  await roster.domain(account, domain);
  jane = await roster.person({ email: `jane@${domain}` });
  await roster.waiting(account, jane);
  await roster.mails.receive();
});

async function changeAddress(email: string) {
  await (await roster.browserOf(jane)).post('/profile/email', { email, currentPassword: password });
  const mails = await roster.mails.receive();
  const token = tokenIn(
    mails.find(({ to }) => to === email),
    '/confirm-email',
  );
  return nobody.post('/email-changes/confirm', { token });
}
const otherAccount = async () => (await roster.account('Summit')).id;
const move = { reason: 'Sold' };

/** How each ending comes about. Who joins another account is in the log of that account alone (A8). */
const endings: Record<Exclude<(typeof recordedEndings)[number], 'joined'>, () => Promise<unknown>> = {
  withdrawn: async () => (await roster.browserOf(jane)).post('/join-requests/withdraw'),
  addressChanged: () => changeAddress(`jane.${count}@private.example`),
  domainMoved: async () => {
    await operator.post(`/operator/accounts/${account.id}/domains/remove`, { domain, ...move });
    return operator.post(`/operator/accounts/${await otherAccount()}/domains`, { domain, ...move });
  },
  erased: () => operator.post(`/operator/users/${jane.id}/erase`, move),
  accountClosed: () => operator.post(`/operator/accounts/${account.id}/close`, move),
};

test.each(Object.entries(endings))('a wait that ends is in the log of the account: %s', async (_, end) => {
  await end();
  const { rows } = await roster.database.owner.query<{ event: string }>(
    "select event from audit_events where account_id = $1 and subject_id = $2 and event like 'approvals.%'",
    [account.id, jane.id],
  );
  expect(rows).toHaveLength(1);
  expect(['approvals.ended', 'approvals.withdrawn']).toContain(rows[0]?.event);
});

test('who changes their address to one outside of the domain that led them there reads so on the page and on the profile', async () => {
  const { body } = await changeAddress(`jane.${count}@private.example`);
  expect(body).toMatchObject({ endedRequest: 'Harbor', next: 'signIn' });
  expect((await (await roster.browserOf(jane)).get('/profile')).body['joinRequest']).toMatchObject({
    endedBecause: 'addressChanged',
    accountName: 'Harbor',
  });
});
