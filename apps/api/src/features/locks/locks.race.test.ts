import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import { password, type Roster } from '../../testing/given-roster.ts';

// Each of these fails when its guard is taken out: see packages/tasks/src/mutant-list.mjs.

/** `npm run test:soak` runs more rounds. */
const rounds = Number(process.env['ROSTER_RACE_ROUNDS'] ?? 300);

let roster: Roster;

givenProduct((given) => ({ roster } = given));

test(
  `no session is usable after a lock that raced a sign-in, in ${rounds} rounds`,
  { timeout: 300_000 },
  async () => {
    const account = await roster.account();
    const administrator = await roster.browserOf(
      await roster.person({ account, roles: ['accountAdministrator'] }),
    );
    const nobody = await roster.browserOf(null);
    const { startSession } = await import('../../platform/sessions/sessions.ts');
    let alive = 0;
    let won = 0;

    for (let round = 0; round < rounds; round += 1) {
      const user = await roster.person({ account });
      const start = () =>
        startSession(roster.platform.database.app, {
          userId: user.id,
          passwordHash: roster.passwordHash,
          device: 'Race',
          now: new Date(),
        });
      // Several sign-ins start at different moments of the lock's transaction, as several browsers would.
      const [, ...started] = await Promise.all([
        administrator.post('/users/lock', { userIds: [user.id] }),
        ...[0, 1, 2, 4, 6].map((milliseconds) => later(milliseconds, start)),
      ]);
      won += started.filter((session) => session !== null).length;
      const { rows } = await roster.database.owner.query('select from sessions where user_id = $1', [
        user.id,
      ]);
      alive += rows.length;
    }
    console.log(
      `lock against sign-in: ${rounds} rounds, ${won} sign-ins before the lock, ${alive} sessions alive after it`,
    );
    expect(alive).toBe(0);

    // And over HTTP, hash and all.
    const user = await roster.person({ account });
    await Promise.all([
      nobody.post('/sign-in', { email: user.email, password }),
      later(20, () => administrator.post('/users/lock', { userIds: [user.id] })),
    ]);
    const { rows } = await roster.database.owner.query('select from sessions where user_id = $1', [user.id]);
    expect(rows).toHaveLength(0);
  },
);

test(
  `administrators who lock each other never leave an account without one, in ${rounds} rounds (L3)`,
  { timeout: 300_000 },
  async () => {
    let none = 0;
    for (let round = 0; round < rounds; round += 1) {
      const account = await roster.account();
      const count = 2 + (round % 3);
      const administrators = await Promise.all(
        Array.from({ length: count }, () => roster.person({ account, roles: ['accountAdministrator'] })),
      );
      const browsers = await Promise.all(administrators.map((person) => roster.browserOf(person)));
      await Promise.all(
        browsers.map((browser, nth) =>
          browser.post('/users/lock', {
            userIds: administrators.filter((_, other) => other !== nth).map(({ id }) => id),
          }),
        ),
      );
      const { rows } = await roster.database.owner.query(
        `select from users where account_id = $1 and roles @> '{accountAdministrator}' and status = 'active'`,
        [account.id],
      );
      if (rows.length === 0) none += 1;
    }
    console.log(`administrators locking each other: ${rounds} rounds, ${none} accounts left without one`);
    expect(none).toBe(0);
  },
);

test('an administrator who is locked while their request waits can no longer lock anyone', async () => {
  const account = await roster.account();
  const [ana, ben] = await Promise.all(
    [1, 2].map(() => roster.person({ account, roles: ['accountAdministrator'] })),
  );
  const victim = await roster.person({ account });
  if (!ana || !ben) throw new Error('two administrators were made');
  const bens = await roster.browserOf(ben);

  // Ana's transaction holds the account; Ben's request is admitted and waits for it.
  const holder = await roster.database.owner.connect();
  await holder.query('begin');
  await holder.query('select from accounts where id = $1 for no key update', [account.id]);
  const waiting = bens.post('/users/lock', { userIds: [victim.id] });
  await untilOneWaits();
  await holder.query(`update users set lock_reasons = '{administrator}' where id = $1`, [ben.id]);
  await holder.query('commit');
  holder.release();

  expect((await waiting).status).toBe(401);
  const { rows } = await roster.database.owner.query('select status from users where id = $1', [victim.id]);
  expect(rows).toEqual([{ status: 'active' }]);
});

test('locks and unlocks of the same users, in any order, do not deadlock in 50 parallel calls', async () => {
  const account = await roster.account();
  const administrator = await roster.browserOf(
    await roster.person({ account, roles: ['accountAdministrator'] }),
  );
  const users = await Promise.all(Array.from({ length: 20 }, () => roster.person({ account })));
  const ids = users.map(({ id }) => id);
  const calls = Array.from({ length: 50 }, (_, nth) =>
    administrator.post(nth % 2 === 0 ? '/users/lock' : '/users/unlock', {
      userIds: nth % 3 === 0 ? ids : [...ids].reverse(),
    }),
  );
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(
    Array.from({ length: 50 }, () => 200),
  );
});

const later = <T>(milliseconds: number, work: () => Promise<T>) =>
  new Promise<T>((resolve, reject) => setTimeout(() => work().then(resolve, reject), milliseconds));

/** Waits until the database itself reports a statement that waits for a lock. */
async function untilOneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await roster.database.owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
  }
}
