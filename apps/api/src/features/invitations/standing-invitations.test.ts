import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { findContradictions } from '../../testing/invariants.ts';
import { platformJobs } from '../../platform/jobs/index.ts';

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
});

const many = 3_000;
const pagesForEach = 10;

test('the latest invitation of each of many is found by their own emails, in a table without statistics too', async () => {
  const { owner } = roster.database;
  const { rows } = await owner.query<{ user_id: string }>(
    `with added as (
       insert into users (email, first_name, last_name, account_id, joined_at)
       select 'new.' || n || '@many.example', 'Kim', 'New ' || n, $1, now() from generate_series(1, $2::integer) as n
       returning id, email
     )
     insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, queued_at, sent_at)
     select $1, id, email, 'Kim', 'en', 'invitation', '{}', 'sent', now(), now() from added returning user_id`,
    [account.id, many],
  );
  const ids = rows.map(({ user_id }) => user_id);
  const explained = await owner.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    'explain (analyze, buffers, format json) select keep_standing_invitations($1)',
    [ids],
  );
  const plan = explained.rows[0]?.['QUERY PLAN'][0].Plan;
  const pages = (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
  expect(pages).toBeGreaterThan(many);
  expect(pages).toBeLessThan(many * pagesForEach);
});

test('an invitation whose link is long gone has expired, whatever becomes of its user; one without a link yet is on its way', async () => {
  const { owner } = roster.database;
  const body = { firstName: 'Kim', lastName: 'Long', country: 'DE' };
  const { body: added } = await ana.post('/users', { ...body, email: 'kim.long@away.example' });
  await roster.mails.receive();
  roster.clock.offset = 80 * 86_400_000;
  for (const { run } of platformJobs) await run(roster.platform, {});
  // The link of the latest one stays, since it says whether it was ended; earlier versions deleted it with the others.
  const links = "from tokens where user_id = $1 and purpose = 'invitation'";
  expect((await owner.query(`select ${links}`, [added['id']])).rows).toHaveLength(1);
  await owner.query(`delete ${links}`, [added['id']]);

  const fresh = await roster.person({ account, invited: true });
  await owner.query(
    `insert into mails (account_id, user_id, to_address, to_name, language, template, content)
     values ($1, $2, $3, 'Kim', 'en', 'invitation', '{}')`,
    [account.id, fresh.id, fresh.email],
  );
  // As a lock and an unlock do, where no other invitation could be sent.
  for (const reasons of ['{administrator}', '{}'])
    await owner.query('update users set lock_reasons = $2 where account_id = $1', [account.id, reasons]);

  const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const { body: list } = await boss.get('/invitations');
  const states = (list['items'] as Record<string, unknown>[]).map(({ userId, state }) => [userId, state]);
  expect(Object.fromEntries(states)).toEqual({ [String(added['id'])]: 'expired', [fresh.id]: 'sending' });
  expect(list['counts']).toMatchObject({ expired: 1, sending: 1, sent: 0 });
  expect(await findContradictions(roster.database)).toEqual([]);
});
