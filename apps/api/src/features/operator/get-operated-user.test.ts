import { beforeAll, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let olivia: Browser;
givenProduct((given) => ({ roster } = given));

beforeAll(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

test('an operator reads a user of any account, and of none, as the list of all shows them', async () => {
  const account = await roster.account();
  for (const user of [await roster.person({ account }), await roster.person({})]) {
    const { body: list } = await olivia.get(`/operator/users?search=${user.email}`);
    const { status, body } = await olivia.get(`/operator/users/${user.id}`);
    expect(status).toBe(200);
    expect(body).toEqual((list as unknown as { items: unknown[] }).items[0]);
  }
});

test('no one but an operator reads it, and a user who does not exist is not found', async () => {
  const account = await roster.account();
  const member = await roster.person({ account, roles: ['accountAdministrator'] });
  const { status } = await (await roster.browserOf(member)).get(`/operator/users/${member.id}`);
  expect(status).toBe(403);
  const gone = await olivia.get('/operator/users/00000000-0000-7000-8000-000000000000');
  expect(gone).toMatchObject({ status: 404, body: { code: 'users.notFound' } });
});
