import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Roster } from '../../testing/given-roster.ts';
import { endClosedAccounts } from './end-closed-accounts.ts';

// S2: whatever an account still has when it is closed, 31 days later nothing of it is open, and its end is logged once.

let roster: Roster;
givenProduct((given) => ({ roster } = given));

const sql = async (text: string, values: unknown[] = []) =>
  (await roster.database.owner.query<Record<string, unknown>>(text, values)).rows;

test.each([
  ['members and a domain', true, true],
  ['members', true, false],
  ['a domain', false, true],
  ['neither members nor a domain', false, false],
])('a closed account with %s ends', async (_what, members, domain) => {
  const account = await roster.account();
  if (members) await roster.person({ account });
  if (domain) await roster.domain(account, `d${account.id}.example`);
  await whatIsOpen(account);
  await sql('update accounts set closed_at = $2 where id = $1', [account.id, roster.platform.clock()]);
  roster.clock.offset = 31 * 86_400_000;
  await endClosedAccounts(roster.platform);
  await endClosedAccounts(roster.platform);
  expect(
    await sql(
      `select
         (select count(*)::integer from users where account_id = $1) as members,
         (select count(*)::integer from account_domains where account_id = $1) as domains,
         (select count(*)::integer from seats where account_id = $1) as seats,
         (select count(*)::integer from approval_requests where account_id = $1 and state = 'open') as waiting,
         (select count(*)::integer from service_requests where account_id = $1 and state <> 'closed') as requests,
         (select count(*)::integer from audit_events where account_id = $1 and event = 'account.ended') as ended`,
      [account.id],
    ),
  ).toEqual([{ members: 0, domains: 0, seats: 0, waiting: 0, requests: 0, ended: 1 }]);
});

/** Open without any member: an operator released the last one, or a contact of the supplier wrote. */
async function whatIsOpen(account: Account): Promise<void> {
  await roster.waiting(account);
  await roster.seat(account, 'Suite');
  await sql(
    `insert into service_requests (account_id, category, subject, created_at, updated_at)
     values ($1, 'other', 'Seats', now(), now())`,
    [account.id],
  );
}
