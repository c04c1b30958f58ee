import { beforeEach, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let olivia: Browser;

givenProduct((given) => ({ roster } = given));
beforeEach(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

test('accounts are narrowed by their state and main country', async () => {
  const closed = await roster.account('Narrowed closed');
  await roster.database.owner.query('update accounts set closed_at = now() where id = $1', [closed.id]);
  const headless = await roster.account('Narrowed headless');
  const led = await roster.account('Narrowed led');
  await roster.person({ account: led, roles: ['accountAdministrator'] });
  await roster.database.owner.query(`update accounts set main_country = 'NO' where id = $1`, [led.id]);
  const named = async (query: string) => {
    const { body } = await olivia.get(`/operator/accounts?search=narrowed&${query}`);
    const items = body['items'] as { name: string }[];
    expect(body['total']).toBe(items.length);
    return items.map(({ name }) => name);
  };
  expect(await named('state=closed')).toEqual([closed.name]);
  expect(await named('state=open')).toEqual([headless.name, led.name]);
  expect(await named('state=noAdministrator')).toEqual([headless.name]);
  expect(await named('country=NO')).toEqual([led.name]);
  expect(await named('country=NO&state=closed')).toEqual([]);
});
