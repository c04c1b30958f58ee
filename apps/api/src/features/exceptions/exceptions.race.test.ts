import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount((given) => ({ roster, account, ana } = given));

const managers = (count: number): Promise<Browser[]> =>
  Promise.all(
    Array.from({ length: count }, async () =>
      roster.browserOf(await roster.person({ account, roles: ['licenseManager'] })),
    ),
  );
const exceptionsOf = async (userId: string) => {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    'select id from exceptions where user_id = $1',
    [userId],
  );
  return rows;
};

test('of twenty who deny a user the same in parallel, one does, and the others hear that it is there (E1)', async () => {
  const callers = await managers(20);
  const { id } = await roster.person({ account });
  const answers = await Promise.all(
    callers.map((caller) =>
      caller.post('/users/exceptions', { userIds: [id], productId: null, effect: 'deny' }),
    ),
  );
  expect(answers.flatMap(({ body }) => body['done'] as string[])).toEqual([id]);
  const codes = answers.flatMap(({ body }) => body['refused'] as { code: string }[]);
  expect(codes.map(({ code }) => code)).toEqual(Array.from({ length: 19 }, () => 'exceptions.alreadyThere'));
  expect(await exceptionsOf(id)).toHaveLength(1);
});

test('a user who is removed while they are denied a product keeps no exception behind (A5)', async () => {
  const callers = await managers(8);
  const people = await Promise.all(callers.map(() => roster.person({ account })));
  const [removal, ...answers] = await Promise.all([
    ana.post('/users/remove', { userIds: people.map(({ id }) => id) }),
    ...callers.map((caller, nth) =>
      caller.post('/users/exceptions', { userIds: [people[nth]?.id], productId: null, effect: 'deny' }),
    ),
  ]);
  expect(removal?.body['done']).toHaveLength(8);
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  for (const { id } of people) expect(await exceptionsOf(id)).toEqual([]);
});
