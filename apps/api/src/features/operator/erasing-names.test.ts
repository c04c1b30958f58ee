import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// A name is found however it is written. One of a single word may be any word: what only has the word is about others, in
// this account and in all.

let roster: Roster;
let account: Account;
let ana: Browser;
let operator: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

const sql = async (text: string, values: unknown[] = []) =>
  (await roster.database.owner.query<Record<string, unknown>>(text, values)).rows;

test.each([
  ['Ayşe Yılmaz', 'AYŞE YILMAZ'],
  ['İnci Μάριος', 'inci ΜΆΡΙΟΣ'],
  ['Jo 100%_sure', 'JO 100%_SURE'],
  ['Jo "Jojo" Lee', 'JO "JOJO" LEE'],
])('a person whose name was %s is found where others wrote %s', async (known, written) => {
  const [firstName = '', ...rest] = known.split(' ');
  const person = await roster.person({ firstName, lastName: rest.join(' ') });
  const other = await roster.person();
  await sql(
    `insert into mails (user_id, to_address, to_name, language, template, content, state)
     select id, email, 'X', 'en', 'administratorLost', jsonb_build_object('userNames', $2::text), 'sent'
     from users where id = $1`,
    [other.id, `Ben, ${written}, Chloé`],
  );
  await ok(operator.post(`/operator/users/${person.id}/erase`, { reason: 'Asked for' }));
  expect(await sql('select content from mails where user_id = $1', [other.id])).toEqual([
    { content: { userNames: 'Ben, …, Chloé' } },
  ]);
});

test.each(['Will', 'Reason', 'firstName', 'Email', 'status'])(
  'a person named %s and no more takes nothing along that only has this word',
  async (only) => {
    const person = await roster.person({ firstName: only, lastName: '' });
    const namesake = await roster.person({ account, firstName: 'Ben', lastName: 'Keller' });
    const reason = `We ${only} see; ${only}, if asked`;
    await ok(ana.patch(`/users/${namesake.id}`, { version: 1, firstName: only, note: reason }));
    await ok(ana.post('/users/lock', { userIds: [namesake.id], reason }));
    await ok(ana.post('/saved-views', { name: only, query: { status: 'locked' }, shared: true }));
    const seat = await roster.seat(account, 'Suite');
    await sql('update seats set lost_holder = $2 where id = $1', [seat, `${only} Keller`]);
    const held = async () => [
      await sql('select sequence, data from audit_personal where account_id = $1 order by 1', [account.id]),
      await sql('select id, name, query from saved_views order by 1'),
      await sql('select id, lost_holder from seats order by 1'),
      await sql('select id, content from mails where user_id <> $1 order by 1', [person.id]),
    ];
    const before = await held();
    await ok(operator.post(`/operator/users/${person.id}/erase`, { reason: 'Asked for' }));
    expect(await held()).toEqual(before);
  },
);

test('a name of one word is found where a name stands, alone or among others', async () => {
  const person = await roster.person({ firstName: 'Will', lastName: '' });
  const other = await roster.person();
  const written = { userName: 'Will', userNames: 'Ben, Will, Chloé', text: 'Will', accountName: 'Will' };
  await sql(
    `insert into mails (user_id, to_address, to_name, language, template, content, state)
     select id, email, 'X', 'en', 'administratorLost', $2, 'sent' from users where id = $1`,
    [other.id, written],
  );
  await ok(operator.post(`/operator/users/${person.id}/erase`, { reason: 'Asked for' }));
  expect(await sql('select content from mails where user_id = $1', [other.id])).toEqual([
    { content: { ...written, userName: '…', userNames: 'Ben, …, Chloé', text: '…' } },
  ]);
});

async function ok(call: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await call;
  if (status >= 300) throw new Error(text);
}
