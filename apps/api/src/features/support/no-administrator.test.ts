import { beforeEach, describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';
import { requestMissingAdministrators } from './no-administrator.ts';

let roster: Roster;
let olivia: Browser;

givenProduct((given) => ({ roster } = given));
beforeEach(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

describe('H4: an account left without an administrator', () => {
  test('opens one request automatically when the operator locks the last', async () => {
    const alone = await roster.account();
    const only = await roster.person({ account: alone, roles: ['accountAdministrator'] });
    await roster.person({ account: alone });
    await olivia.post(`/operator/users/${only.id}/lock`, { reason: 'Asked by the police' });
    await requestMissingAdministrators(roster.platform);
    const { rows } = await roster.database.owner.query(
      'select category, state, email from service_requests where account_id = $1',
      [alone.id],
    );
    expect(rows).toEqual([{ category: 'noAdministrator', state: 'open', email: null }]);
  });

  test('opens none while one is invited', async () => {
    const waiting = await roster.account();
    const boss = await roster.browserOf(
      await roster.person({ account: waiting, roles: ['accountAdministrator'] }),
    );
    const yuri = { firstName: 'Yuri', lastName: 'Ost', country: 'DE', roles: ['accountAdministrator'] };
    await boss.post('/users', { ...yuri, email: 'yuri.ost@example.org', invite: true });
    await roster.database.owner.query(
      "update users set lock_reasons = '{administrator}' where account_id = $1 and status = 'active'",
      [waiting.id],
    );
    await requestMissingAdministrators(roster.platform);
    const { rows } = await roster.database.owner.query('select from service_requests where account_id = $1', [
      waiting.id,
    ]);
    expect(rows).toEqual([]);
  });
});
