import { expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';
import { holdings } from './holdings.ts';

let roster: Roster;
givenSharedAccount((given) => {
  roster = given.roster;
});

/** Tables whose rows name a user of an account but do not end with the affiliation, and why. */
const stay: Record<string, string> = {
  approval_requests: 'ends when the user joins: nobody waits who belongs to an account',
  audit_events: 'is never deleted (X1)',
  departures: 'is written by leaving',
  idempotency_keys: 'belongs to the request; it ends with what is pending (A7)',
  issued_policies: 'what a device was given stays on the device, and usage by it is still reported (E4)',
  locks: 'ends with the affiliation itself, beside the lock reasons of the user',
  mails: 'what was sent is kept, with the address it went to',
  service_requests: 'goes on between the platform and the person (H4)',
  sign_in_attempts: 'the history of sign-ins is the account’s',
  tokens: 'ends with what is pending (A7)',
  usage_events: 'the account keeps its usage when a user leaves',
  usage_user_days: 'the account keeps its usage when a user leaves',
  usage_users: 'the account keeps its usage when a user leaves',
};

test('every table that names a user of an account ends with the affiliation, or says why not (A5)', async () => {
  const { rows } = await roster.database.owner.query<{ name: string }>(
    `select distinct c.table_name as name from information_schema.columns c
     where c.table_schema = 'public' and c.column_name in ('user_id', 'owner_id', 'actor_id', 'requester_id')
       and exists (select from information_schema.columns a
         where a.table_schema = 'public' and a.table_name = c.table_name and a.column_name = 'account_id')
     order by 1`,
  );
  const held = Object.values(holdings)
    .map(({ takeBack, list }) => `${takeBack?.([]).text} ${list?.text}`)
    .join('\n');
  const found = rows.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(held));
  expect(found).toEqual(Object.keys(stay));
});
