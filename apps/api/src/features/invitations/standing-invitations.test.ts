import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;

givenAccount(async (given) => {
  ({ roster, account } = given);
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
