import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let me: Person;
let nobody: Browser;

givenAccount((given) => ({ roster, account, me, nobody } = given));

test('a right password for a closed account is in the history as that, not as a lock (S3)', async () => {
  const chloe = await roster.person({ account });
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  await operator.post(`/operator/accounts/${account.id}/close`, { reason: 'Merged' });
  const answer = await nobody.post('/sign-in', { email: chloe.email, password });
  expect(answer.body['code']).toBe('signIn.accountClosed');
  const { body } = await (await roster.browserOf(me)).get(`/users/${chloe.id}/sign-ins`);
  expect(body['items']).toMatchObject([{ result: 'accountClosed' }]);
});
