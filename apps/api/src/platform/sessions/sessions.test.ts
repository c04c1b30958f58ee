import { backgroundHeader } from '@roster/contract/machinery/client';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';

let roster: Roster;

givenProduct((given) => ({ roster } = given));

test('a session of a locked user is invalid, even if its row still exists', async () => {
  const chloe = await roster.person({ account: await roster.account() });
  const browser = await roster.browserOf(chloe);
  await roster.database.owner.query(`update users set lock_reasons = '{directory}' where id = $1`, [
    chloe.id,
  ]);
  expect((await browser.get('/session')).status).toBe(401);
});

test('unassigned roles have no effect from the next request on', async () => {
  const account = await roster.account();
  const ben = await roster.person({ account, roles: ['coAdministrator'] });
  const browser = await roster.browserOf(ben);
  expect((await browser.get('/users')).status).toBe(200);
  await roster.database.owner.query(`update users set roles = '{}' where id = $1`, [ben.id]);
  expect((await browser.get('/users')).body['code']).toBe('permission.missing');
});

test('housekeeping deletes ended sessions', async () => {
  const { forgetEndedSessions } = await import('./sessions.ts');
  const chloe = await roster.person({ account: await roster.account() });
  await roster.browserOf(chloe);
  const later = new Date(Date.now() + 2 * 3_600_000);
  await forgetEndedSessions(roster.platform.database.app, later);
  const { rows } = await roster.database.owner.query('select from sessions where user_id = $1', [chloe.id]);
  expect(rows).toHaveLength(0);
});

describe('a call that the page makes by itself', () => {
  const reads = endpoints.filter(({ method, params, query, produces }) => {
    const needsQuery = query && !query.safeParse({}).success;
    return method === 'GET' && !params && !needsQuery && !produces;
  });

  test.each(reads.map(({ name, path }) => [name, path]))(
    'to %s moves neither the end of the session nor its last use',
    async (_name, path) => {
      roster.clock.offset = 0;
      const ana = await roster.person({
        account: await roster.account(),
        roles: ['accountAdministrator'],
      });
      const browser = await roster.browserOf(ana);
      const used = async () =>
        (
          await roster.database.owner.query(
            'select last_seen_at, idle_ends_at from sessions where user_id = $1',
            [ana.id],
          )
        ).rows;
      const before = await used();
      roster.clock.offset = 30 * 60_000;
      await browser.get(path, { [backgroundHeader]: 'true' });
      expect(await used()).toEqual(before);
      await browser.get('/session');
      expect(await used()).not.toEqual(before);
    },
  );
});

test('background requests of the screen keep no session alive', async () => {
  const ana = await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] });
  const [passive, active] = [await roster.browserOf(ana), await roster.browserOf(ana)];
  const minute = 60_000;
  for (let minutes = 20; minutes <= 60; minutes += 20) {
    roster.clock.offset = minutes * minute;
    expect((await passive.get('/notices')).status).toBe(minutes < 60 ? 200 : 401);
    expect((await active.get('/session')).status).toBe(200);
  }
});
