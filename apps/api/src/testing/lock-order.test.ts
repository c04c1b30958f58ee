import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Account, Browser, Roster } from './given-roster.ts';
import { heldUp } from './held-up.ts';
import { issueToken } from './issue-token.ts';

// The account's row comes first: what waits for it holds no row that a change in that account may want.

let roster: Roster;
let account: Account;
let nobody: Browser;
givenAccount((given) => ({ roster, account, nobody } = given), 'Harbor');

/** Tables of which a transaction that waits for a lock has locked rows already. */
const held = `
  select distinct c.relname as name from pg_locks l join pg_class c on c.oid = l.relation
    join pg_stat_activity a on a.pid = l.pid
  where a.datname = current_database() and a.wait_event_type = 'Lock' and c.relkind = 'r'
    and l.mode in ('RowShareLock', 'RowExclusiveLock') and c.relname not in ('accounts', 'idempotency_keys')`;

async function heldWhileWaiting(call: () => Promise<{ status: number }>): Promise<unknown> {
  let names: unknown = null;
  const [answer] = await heldUp(roster, {
    hold: { text: 'select from accounts where id = $1 for update', values: [account.id] },
    calls: [call],
    whileHeld: async (holder) => {
      names = (await holder.query(held)).rows;
    },
  });
  expect(answer?.status).toBe(200);
  return names;
}

test('sending failed emails again waits for their account before it holds an email', async () => {
  const reader = await roster.person({ account });
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, failure)
     values ($1, $2, $3, 'Ben', 'en', 'signInLocked', '{}', 'failed', 'refused') returning id`,
    [account.id, reader.id, reader.email],
  );
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const mailIds = rows.map(({ id }) => id);
  // Of users the operator's own row, which no account holds.
  expect(await heldWhileWaiting(() => operator.post('/operator/mails/resend', { mailIds }))).toEqual([
    { name: 'users' },
  ]);
});

test('verifying an address waits for the account that it comes into before it uses up the link', async () => {
  const { owner } = roster.database;
  const email = 'nora@waits.example';
  const made = await owner.query<{ id: string }>(
    `with r as (insert into registrations (email, language) values ($1, 'en') returning id)
     insert into tokens (purpose, registration_id, email, expires_at)
     select 'emailVerification', id, $1, now() + interval '1 hour' from r returning id`,
    [email],
  );
  const token = await issueToken(roster.platform.database.app, String(made.rows[0]?.id));
  const { rows } = await owner.query<{ number: string }>('select number from accounts where id = $1', [
    account.id,
  ]);
  const body = {
    token,
    password: 'purple elephants sing',
    firstName: 'Nora',
    lastName: 'Lund',
    country: 'DE',
    accountNumber: rows[0]?.number,
  };
  expect(await heldWhileWaiting(() => nobody.post('/email-verifications', body))).toEqual([]);
});
