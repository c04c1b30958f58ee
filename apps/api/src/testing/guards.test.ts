import { describe, expect, test } from 'vitest';
import { issueToken } from './issue-token.ts';
import { startSession } from '../platform/sessions/sessions.ts';
import { givenAccount } from './given-account.ts';
import { password, type Account, type Browser, type Person, type Roster } from './given-roster.ts';
import { heldUp } from './held-up.ts';

// What the race tests meet by many tries, met here every time. Each of these fails when its guard is taken out: see
// packages/tasks/src/mutant-list.mjs.

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
givenAccount((given) => ({ roster, account, me, ana } = given));

const holdUser = ({ id }: Person) => ({
  text: 'select from users where id = $1 for no key update',
  values: [id],
});
const holdAccount = () => ({
  text: 'select from accounts where id = $1 for no key update',
  values: [account.id],
});
const joins = (user: Person, other: Account) => ({
  text: 'update users set account_id = $2, joined_at = now(), version = version + 1 where id = $1',
  values: [user.id, other.id],
});
const linkOf = async (person: Person, purpose: string) => {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, account_id, email, expires_at)
     values ($1, $2, $3, $4, now() + interval '1 hour') returning id`,
    [purpose, person.id, person.accountId, person.email],
  );
  return issueToken(roster.platform.database.app, rows[0]?.id ?? '');
};
const accountOf = async ({ id }: Person) =>
  (
    await roster.database.owner.query<{ account_id: string }>('select account_id from users where id = $1', [
      id,
    ])
  ).rows[0]?.account_id;

test('a user who joined another account while they were being added stays there (invariant 1)', async () => {
  const [wanted, other] = [await roster.person(), await roster.account()];
  const [added] = await heldUp(roster, {
    hold: holdUser(wanted),
    calls: [() => ana.post('/users/add-to-account', { email: wanted.email })],
    whileHeld: (holder) => holder.query(joins(wanted, other)),
  });
  expect(added?.body).toMatchObject({ code: 'users.inOtherAccount' });
  expect(await accountOf(wanted)).toBe(other.id);
});

test('a user who joined another account while they were being restored stays there (invariant 1)', async () => {
  const [gone, other] = [await roster.person({ account }), await roster.account()];
  await ana.post('/users/remove', { userIds: [gone.id] });
  const [restored] = await heldUp(roster, {
    hold: holdUser(gone),
    calls: [() => ana.post('/removed-users/restore', { userIds: [gone.id] })],
    whileHeld: (holder) => holder.query(joins(gone, other)),
  });
  expect(restored?.body).toMatchObject({ done: [], refused: [{ code: 'users.joinedElsewhere' }] });
  expect(await accountOf(gone)).toBe(other.id);
});

test('of two administrators who lock each other in parallel one can still sign in (invariant 2)', async () => {
  const eva = await roster.person({ account, roles: ['accountAdministrator'] });
  const evas = await roster.browserOf(eva);
  await heldUp(roster, {
    // Weaker than the lock of the action: a call that is allowed reads, decides, and waits when writing.
    hold: { text: 'select from users where id = any($1) for share', values: [[me.id, eva.id]] },
    calls: [
      () => ana.post('/users/lock', { userIds: [eva.id] }),
      () => evas.post('/users/lock', { userIds: [me.id] }),
    ],
  });
  const { rows } = await roster.database.owner.query(
    `select from users where account_id = $1 and status = 'active'`,
    [account.id],
  );
  expect(rows).toHaveLength(1);
});

test('an administrator who was locked while their request waited locks no one (invariant 3)', async () => {
  const [ben, victim] = [
    await roster.person({ account, roles: ['accountAdministrator'] }),
    await roster.person({ account }),
  ];
  const bens = await roster.browserOf(ben);
  const [answer] = await heldUp(roster, {
    hold: holdAccount(),
    calls: [() => bens.post('/users/lock', { userIds: [victim.id] })],
    whileHeld: (holder) =>
      holder.query(`update users set lock_reasons = '{administrator}' where id = $1`, [ben.id]),
  });
  expect(answer?.status).toBe(401);
  expect((await ana.get(`/users/${victim.id}`)).body).toMatchObject({ status: 'active' });
});

test('a user who was locked while they signed in gets no session (invariant 4)', async () => {
  const user = await roster.person({ account });
  const [session] = await heldUp(roster, {
    hold: holdUser(user),
    calls: [
      () =>
        startSession(roster.platform.database.app, {
          userId: user.id,
          passwordHash: roster.passwordHash,
          device: 'Race',
          now: new Date(),
        }),
    ],
    whileHeld: (holder) =>
      holder.query(`update users set lock_reasons = '{administrator}' where id = $1`, [user.id]),
  });
  expect(session).toBeNull();
});

test('a user who is removed has no session left (invariant 4)', async () => {
  const user = await roster.person({ account });
  await roster.browserOf(user);
  await ana.post('/users/remove', { userIds: [user.id] });
  const { rows } = await roster.database.owner.query('select from sessions where user_id = $1', [user.id]);
  expect(rows).toEqual([]);
});

test('a link that is used twice in parallel works once (invariant 5)', async () => {
  const invited = await roster.person({ account, invited: true });
  const token = await linkOf(invited, 'invitation');
  const nobody = await roster.browserOf(null);
  const use = () => nobody.post('/invitations/accept', { token, password: 'purple elephants sing' });
  const answers = await heldUp(roster, { hold: holdAccount(), calls: [use, use] });
  expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('an account whose last administrator the operator locks requests one (H4)', async () => {
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  await operator.post(`/operator/users/${me.id}/lock`, { reason: 'A test' });
  const { rows } = await roster.database.owner.query(
    'select category, state from service_requests where account_id = $1',
    [account.id],
  );
  expect(rows).toEqual([{ category: 'noAdministrator', state: 'open' }]);
});

describe.each(['with', 'without'])('of a user %s an account, whose session someone else has (A7)', (has) => {
  const doors: Record<string, object> = {
    '/profile/password': { password: 'the thief sings louder' },
    '/profile/email': { email: 'thief@example.org' },
  };

  test.each(Object.keys(doors))(
    'what is on its way to %s is refused once the owner is back',
    async (path) => {
      const chloe = await roster.person({ account: has === 'with' ? account : null });
      const thief = await roster.browserOf(chloe);
      const token = await linkOf(chloe, 'passwordReset');
      const nobody = await roster.browserOf(null);
      const owners = 'purple elephants sing';
      const [reset, late] = await heldUp(roster, {
        hold: has === 'with' ? holdAccount() : holdUser(chloe),
        calls: [
          () => nobody.post('/password-resets', { token, password: owners }),
          // The password is still the old one when it is checked.
          () => thief.post(path, { currentPassword: password, ...doors[path] }),
        ],
      });
      expect([reset?.status, late?.status, late?.body['code']]).toEqual([200, 401, 'session.required']);
      expect((await nobody.post('/sign-in', { email: chloe.email, password: owners })).status).toBe(200);
      const { rows } = await roster.database.owner.query(
        "select from tokens where user_id = $1 and purpose = 'emailChange' and ended_at is null",
        [chloe.id],
      );
      expect(rows).toEqual([]);
    },
  );
});

test('of two changes of a password that were checked at the same time one counts (A7)', async () => {
  const chloe = await roster.person({ account });
  const browser = await roster.browserOf(chloe);
  const change = (wanted: string) => () =>
    browser.post('/profile/password', { currentPassword: password, password: wanted });
  const [first, second] = await heldUp(roster, {
    hold: holdAccount(),
    calls: [change('purple elephants sing'), change('green elephants whisper')],
  });
  expect([first?.status, second?.body['code']]).toEqual([200, 'password.wrongCurrent']);
});
