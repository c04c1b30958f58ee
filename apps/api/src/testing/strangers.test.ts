import { expect, test } from 'vitest';
import { givenProduct } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';

// Who waits for an account waits for their own only.

let roster: Roster;
let account: Account;
let ana: Browser;
let stranger: Browser;
givenProduct(async (given) => {
  ({ roster } = given);
  account = await roster.account();
  ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const other = await roster.account();
  stranger = await roster.browserOf(await roster.person({ account: other, roles: ['accountAdministrator'] }));
});

/** Keeps the account's row, as a change that takes long would. */
async function holdingAccount<T>(work: () => Promise<T>): Promise<T> {
  const holder = await roster.database.owner.connect();
  try {
    await holder.query('begin');
    await holder.query('select from accounts where id = $1 for no key update', [account.id]);
    return await work();
  } finally {
    await holder.query('commit');
    holder.release();
  }
}

const people = (n: number) =>
  Promise.all(Array.from({ length: n }, (): Promise<Person> => roster.person({ account })));

test('fifty changes that wait for one account keep nobody of another one waiting, nor any reader', async () => {
  const members = await people(50);
  const changes = await holdingAccount(async () => {
    const sent = members.map(({ id }) => ana.post('/users/roles', { userIds: [id], add: ['download'] }));
    // All of these are answered while the fifty wait: none of them could be if it waited for their account.
    for (let nth = 0; nth < 5; nth += 1)
      for (const who of [stranger, ana])
        for (const path of ['/session', '/users?limit=50', '/account'])
          expect([path, (await who.get(path)).status]).toEqual([path, 200]);
    const newcomer = {
      email: `${crypto.randomUUID()}@example.com`,
      firstName: 'A',
      lastName: 'B',
      country: 'DE',
    };
    expect((await stranger.post('/users', newcomer)).status).toBe(201);
    return { sent };
  });
  const answers = await Promise.all(changes.sent);
  expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
});

test('sixty people are added at once by one administrator, and none is refused', async () => {
  const add = () =>
    ana.post('/users', {
      email: `${crypto.randomUUID()}@example.com`,
      firstName: 'Nora',
      lastName: 'Lund',
      country: 'DE',
    });
  const answers = await Promise.all(Array.from({ length: 60 }, add));
  expect([...new Set(answers.map(({ status }) => status))]).toEqual([201]);
  expect((await add()).status).toBe(201);
});
