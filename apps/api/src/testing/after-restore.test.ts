import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verifyAudit } from '../platform/audit/index.ts';
import { givenAccount } from './given-account.ts';
import { testKeys, type Account, type Browser, type Roster } from './given-roster.ts';
import { issueToken } from './issue-token.ts';

// What the README has operators run on a restored database.

const script = readFileSync(new URL('../../../../docker/after-restore.sql', import.meta.url), 'utf8');

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;

givenAccount((given) => ({ roster, account, ana, nobody } = given), 'Harbor');

test('sessions and links from before the backup are dead, emails wait for an operator, and the audit log is intact', async () => {
  const chloe = await roster.person({ account });
  await roster.device(chloe);
  const { owner } = roster.database;
  const { rows } = await owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, account_id, email, expires_at)
     values ('passwordReset', $1, $2, $3, now() + interval '1 hour') returning id`,
    [chloe.id, account.id, chloe.email],
  );
  const token = await issueToken(roster.platform.database.app, rows[0]?.id ?? '');
  expect((await ana.post('/users/lock', { userIds: [chloe.id] })).status).toBe(200);
  await owner.query("update users set lock_reasons = '{}' where id = $1", [chloe.id]);
  expect((await ana.get('/session')).status).toBe(200);

  await owner.query(script);
  expect((await ana.get('/session')).status).toBe(401);
  const reset = await nobody.post('/password-resets', { token, password: 'purple elephants sing' });
  expect(reset.body['code']).toBe('links.replaced');
  const left = await owner.query(
    `select (select count(*)::integer from mails where state = 'queued') as queued,
       (select count(*)::integer from devices where token_hash is not null) as devices`,
  );
  expect(left.rows).toEqual([{ queued: 0, devices: 0 }]);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const undelivered = await operator.get('/operator/mails?template=signInLocked');
  expect(undelivered.body['items']).toMatchObject([{ to: chloe.email }]);
  const verdict = await verifyAudit(roster.platform.database.app, account.id, { keys: testKeys });
  expect(verdict).toMatchObject({ brokenAt: null });
});
