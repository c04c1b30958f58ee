import { expect, test } from 'vitest';
import { startSession } from '../../platform/sessions/sessions.ts';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { findContradictions } from '../../testing/invariants.ts';

// Each of these fails when its guard is taken out: see packages/tasks/src/mutant-list.mjs.

/** `npm run test:soak` runs more rounds. */
const rounds = Number(process.env['ROSTER_REMOVAL_ROUNDS'] ?? 100);

let roster: Roster;
let operator: Browser;

givenProduct(async (given) => {
  ({ roster } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

const later = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return work();
};

test(
  `removing races with everything else that can happen to a user, in ${rounds} rounds`,
  { timeout: 300_000 },
  async () => {
    const [here, there] = [await roster.account(), await roster.account()];
    const bosses = await Promise.all(
      [1, 2].map(async () =>
        roster.browserOf(await roster.person({ account: here, roles: ['accountAdministrator'] })),
      ),
    );
    const greta = await roster.browserOf(
      await roster.person({ account: there, roles: ['accountAdministrator'] }),
    );
    const [ana, eva] = [bosses[0] as Browser, bosses[1] as Browser];
    const group = await roster.group(here);
    const ends: Record<string, number> = { nowhere: 0, there: 0 };

    for (let round = 0; round < rounds; round += 1) {
      await roster.database.owner.query("delete from throttles where key like 'probe%'");
      const user = await roster.person({ account: here, roles: ['download'] });
      const theirs = await roster.browserOf(user);
      const start = () =>
        startSession(roster.platform.database.app, {
          userId: user.id,
          passwordHash: roster.passwordHash,
          device: 'Race',
          now: new Date(),
        });
      const ids = { userIds: [user.id] };
      const [removed] = await Promise.all([
        ana.post('/users/remove', ids),
        ...[0, 1, 2, 4, 8].map((milliseconds) => later(milliseconds, start)),
        eva.post('/users/roles', { ...ids, add: ['betaSoftware'] }),
        eva.post('/users/groups', { ...ids, add: [group] }),
        eva.post('/users/lock', ids),
        later(2, () => eva.post('/users/unlock', ids)),
        eva.post(`/users/${user.id}/password-reset`),
        eva.post('/fulfillment-contacts', { userId: user.id }),
        theirs.post('/profile/requests', { kind: 'country', country: 'ES' }),
        ...[2, 6, 12].map((milliseconds) =>
          later(milliseconds, () => greta.post('/users/add-to-account', { email: user.email })),
        ),
        later(10, () => ana.post('/removed-users/restore', ids)),
      ]);
      expect(removed.status).toBe(200);
      const { rows } = await roster.database.owner.query<{ account_id: string | null }>(
        'select account_id from users where id = $1',
        [user.id],
      );
      const end =
        rows[0]?.account_id === null ? 'nowhere' : rows[0]?.account_id === there.id ? 'there' : 'here';
      ends[end] = (ends[end] ?? 0) + 1;
      await roster.database.owner.query('delete from fulfillment_contacts where user_id = $1', [user.id]);
    }
    console.log(`removing against everything: ${rounds} rounds, where they ended: ${JSON.stringify(ends)}`);
    expect(await findContradictions(roster.database)).toEqual([]);
  },
);

test(
  `of parallel restores and additions elsewhere one succeeds, in ${rounds} rounds (D5)`,
  { timeout: 300_000 },
  async () => {
    const [here, there] = [await roster.account(), await roster.account()];
    const boss = async (account: Account) =>
      roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    const [ana, greta] = [await boss(here), await boss(there)];
    const wins = { restored: 0, added: 0 };
    for (let round = 0; round < rounds; round += 1) {
      await roster.database.owner.query("delete from throttles where key like 'probe%'");
      const user = await roster.person({ account: here });
      await ana.post('/users/remove', { userIds: [user.id] });
      const add = () => greta.post('/users/add-to-account', { email: user.email });
      const restore = () => ana.post('/removed-users/restore', { userIds: [user.id] });
      const tries = round % 2 === 0 ? [add, restore, restore, add] : [restore, add, add, restore];
      const answers = await Promise.all(tries.map((go) => go()));
      const restored = answers.filter(
        ({ body }) => (body['done'] as string[] | undefined)?.length === 1,
      ).length;
      const added = answers.filter(({ status }) => status === 201).length;
      expect(restored + added).toBe(1);
      wins.restored += restored;
      wins.added += added;
    }
    console.log(
      `restoring against adding elsewhere: ${rounds} rounds, one winner each: ${JSON.stringify(wins)}`,
    );
    expect(await findContradictions(roster.database)).toEqual([]);
  },
);

type Path = 'lock' | 'remove' | 'demote' | 'release' | 'leave' | 'operator';

test(
  `administrators who lock, remove, demote and release each other by every path never leave an account without one, in ${rounds} rounds`,
  { timeout: 300_000 },
  async () => {
    const paths: Path[] = ['lock', 'remove', 'demote', 'release', 'leave'];
    let none = 0;
    for (let round = 0; round < rounds; round += 1) {
      const account = await roster.account();
      const administrators = await Promise.all(
        Array.from({ length: 2 + (round % 3) }, () =>
          roster.person({ account, roles: ['accountAdministrator'] }),
        ),
      );
      const browsers = await Promise.all(administrators.map((person) => roster.browserOf(person)));
      const tries = browsers.map(async (browser, nth) => {
        const target = administrators[(nth + 1) % administrators.length] as Person;
        return prepare(account, browser, target, paths[(round + nth) % paths.length] as Path);
      });
      const ready = await Promise.all(tries);
      await Promise.all(ready.map((go) => go()));
      const { rows } = await roster.database.owner.query<{ n: number }>(
        `select count(*)::integer as n from users
         where account_id = $1 and status = 'active' and roles @> array['accountAdministrator']`,
        [account.id],
      );
      if (rows[0]?.n === 0) none += 1;
    }
    console.log(`last administrator, every path: ${rounds} rounds, ${none} accounts without one`);
    expect(none).toBe(0);
  },
);

test('after any action of the operator, an account without an administrator has requested one', async () => {
  for (let round = 0; round < 20; round += 1) {
    const account = await roster.account();
    const [a, b] = [
      await roster.person({ account, roles: ['accountAdministrator'] }),
      await roster.person({ account, roles: ['accountAdministrator'] }),
    ];
    const boss = await roster.browserOf(a);
    const go = await prepare(account, operator, a, 'operator');
    await Promise.all([go(), boss.post('/users/remove', { userIds: [b.id] })]);
  }
  expect(await findContradictions(roster.database)).toEqual([]);
});

/** Preconditions such as a request for release are created before the race begins. */
async function prepare(
  account: Account,
  browser: Browser,
  target: Person,
  path: Path,
): Promise<() => Promise<unknown>> {
  const userIds = [target.id];
  switch (path) {
    case 'lock':
      return () => browser.post('/users/lock', { userIds });
    case 'remove':
      return () => browser.post('/users/remove', { userIds });
    case 'demote':
      return () => browser.post('/users/roles', { userIds, remove: ['accountAdministrator'] });
    case 'operator':
      return () => browser.post(`/operator/users/${target.id}/lock`, { reason: 'Race' });
    case 'release': {
      const asked = await (await roster.browserOf(target)).post('/profile/requests', { kind: 'release' });
      return () => browser.post(`/user-requests/${String(asked.body['id'])}/answer`, { answer: 'grant' });
    }
    case 'leave': {
      const token = await leaveLink(account, target);
      const nobody = await roster.browserOf(null);
      return () => nobody.post('/not-my-organization', { token });
    }
  }
}

/** The link "this is not my organization" of an email, as if it had been sent. */
async function leaveLink(account: Account, { id, email }: Person): Promise<string> {
  const { issueToken } = await import('../../testing/issue-token.ts');
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, account_id, email, created_at, expires_at)
     values ('notMyOrganization', $1, $2, $3, now(), now() + interval '1 day') returning id`,
    [id, account.id, email],
  );
  return issueToken(roster.platform.database.app, rows[0]?.id ?? '');
}
