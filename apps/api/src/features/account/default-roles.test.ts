import { neededBy } from '@roster/domain/role-grants';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { findContradictions } from '../../testing/invariants.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// R1: whatever the defaults of an account are, nobody comes in with a role but without the one it needs.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;
let count = 0;

givenAccount((given) => ({ roster, account, ana, nobody } = given));
beforeEach(() => roster.database.owner.query('delete from throttles'));

const typed = { firstName: 'Nora', lastName: 'Lund', country: 'DE' };

/** Every way into the account on which its defaults are given. */
const ways: Record<string, (email: string) => Promise<unknown>> = {
  add: (email) => ana.post('/users', { email, ...typed }),
  addToAccount: async (email) => {
    await roster.person({ email });
    return ana.post('/users/add-to-account', { email });
  },
  approve: async (email) => {
    const requestIds = [await roster.waiting(account, await roster.person({ email }))];
    return ana.post('/approvals/approve', { requestIds });
  },
  autoApproval: async (email) => {
    await nobody.post('/registrations', { email, language: 'en' });
    await roster.settled();
    const token = tokenIn(await roster.mails.receiveOne(email, '/verify-email#'), '/verify-email');
    return nobody.post('/email-verifications', { token, ...typed, password: 'purple elephants sing' });
  },
};

/** Roles that need another one, and those that are needed: every choice among them. */
const related = roleKeys.filter((role) => neededBy[role] || Object.values(neededBy).includes(role));
const choices = related.reduce<RoleKey[][]>(
  (some, role) => [...some, ...some.map((roles) => [...roles, role])],
  [[]],
);

test.each(choices.map((roles) => ({ roles })))(
  'the defaults $roles are given with what they need, on every way in',
  async ({ roles }) => {
    const domain = `defaults${(count += 1)}.example`;
    const addressOf = (way: string) => `${way.toLowerCase()}@${domain}`;
    await roster.domain(account, domain, { autoApproval: true });
    expect((await ana.patch('/account', { version: 1, defaultRoles: roles })).status).toBe(200);
    // As an earlier version kept them.
    await roster.database.owner.query('update accounts set default_roles = $2 where id = $1', [
      account.id,
      roles,
    ]);

    for (const [way, comeIn] of Object.entries(ways)) await comeIn(addressOf(way));
    const { rows } = await roster.database.owner.query<{ email: string; roles: RoleKey[] }>(
      'select email, roles from users where email like $1 and account_id is not null',
      [`%@${domain}`],
    );
    expect(rows.map(({ email }) => email).sort()).toEqual(Object.keys(ways).map(addressOf).sort());
    for (const { email, roles: given } of rows)
      expect([email, given]).toEqual([email, expect.arrayContaining(roles)]);
    expect(await findContradictions(roster.database)).toEqual([]);
  },
);

test.each(related.map((role) => ({ role })))(
  'the settings show $role with what it needs',
  async ({ role }) => {
    const { body } = await ana.patch('/account', { version: 1, defaultRoles: [role] });
    const needed = neededBy[role];
    expect(body['defaultRoles']).toEqual(needed ? [needed, role] : [role]);
  },
);
