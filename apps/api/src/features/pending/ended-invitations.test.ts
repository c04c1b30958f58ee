import { describe, expect, test } from 'vitest';
import { jobs } from '../../app.ts';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { issueToken } from '../../testing/issue-token.ts';
import { tokenIn, type ReceivedMail } from '../../testing/test-mailbox.ts';

// A7, R3: what ended an invitation, or kept one from being sent, is not undone by the person it was for.

let roster: Roster;
let nobody: Browser;
let account: Account;
let boss: Browser;
let count = 0;

givenAccount(async (given) => {
  ({ roster, nobody, account, ana: boss } = given);
  await roster.database.owner.query('delete from throttles');
}, 'Harbor');

const acts = {
  lock: (id: string) => boss.post('/users/lock', { userIds: [id] }),
  leave: (id: string) => boss.post('/users/remove', { userIds: [id] }),
  roleLost: (id: string) => boss.post('/users/roles', { userIds: [id], remove: ['accountAdministrator'] }),
};

/** Everything that runs by itself, a hundred days later. */
async function later(): Promise<void> {
  roster.clock.offset += 100 * 86_400_000;
  for (const job of jobs.filter(({ every }) => every !== null)) await job.run(roster.platform, {});
  await roster.mails.receive();
  boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
}

const times = { now: () => Promise.resolve(), later };

async function add(
  by: Browser,
  { invite, roles = ['accountAdministrator'] }: { invite: boolean; roles?: string[] },
) {
  const email = `invited.${(count += 1)}@example.org`;
  const body = { email, firstName: 'Nora', lastName: 'Lund', country: 'DE', roles, invite };
  const { status, body: added } = await by.post('/users', body);
  expect(status).toBe(201);
  const mail = (await roster.mails.receive()).find(({ to }) => to === email);
  return { id: String(added['id']), email, accountId: account.id, token: tokenIn(mail, '/invitation') };
}

/** A link as an email makes it. */
async function link(purpose: 'emailChange' | 'passwordReset', of: Person, email = of.email): Promise<string> {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, account_id, email, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $5::timestamptz + interval '1 hour') returning id`,
    [purpose, of.id, account.id, email, roster.clock.now()],
  );
  return issueToken(roster.platform.database.app, rows[0]?.id ?? '');
}

/** Tries every way in that needs no administrator, and says what it brought. */
async function tryEverything(person: Person, invitation: string) {
  const moved = `moved.${(count += 1)}@example.org`;
  await roster.mails.receive();
  await nobody.post('/password-reset-requests', { email: person.email });
  await roster.settled();
  const tries = invitation
    ? [
        await nobody.post('/links/renew', { token: invitation }),
        await nobody.post('/invitations/accept', { token: invitation, password }),
      ]
    : [];
  const change = await nobody.post('/email-changes/confirm', {
    token: await link('emailChange', person, moved),
  });
  await nobody.post('/password-reset-requests', { email: moved });
  await roster.settled();
  // Asked for before they were added, as someone without an account.
  const reset = await link('passwordReset', person, moved);
  tries.push(await nobody.post('/password-resets', { token: reset, password: 'purple elephants sing' }));
  await roster.database.owner.query(
    "update tokens set expires_at = created_at where user_id = $1 and purpose = 'passwordReset'",
    [person.id],
  );
  tries.push(await nobody.post('/links/renew', { token: reset }));
  const mails = await roster.mails.receive();
  const isTheirs = ({ to }: ReceivedMail) => to === person.email || to === moved;
  const { rows } = await roster.database.owner.query<{ usable: string }>(
    `select purpose as usable from tokens where user_id = $1 and used_at is null and ended_at is null
     and purpose = 'invitation'`,
    [person.id],
  );
  return {
    opened: tries.filter(({ status }) => status < 300).length,
    next: change.body['next'],
    mails: mails
      .filter((mail) => isTheirs(mail) && !sendsThemToAdministrator(mail))
      .map(({ subject }) => subject),
    usable: rows,
  };
}

/** W1: an email without a link, which says that an administrator can let them in. */
const sendsThemToAdministrator = ({ subject, text }: ReceivedMail) =>
  subject === 'Ask for an invitation' && !text.includes('#');

const nothing = { opened: 0, next: 'askForInvitation', mails: [], usable: [] };

const cells = (['lock', 'leave', 'roleLost'] as const).flatMap((act) =>
  [true, false].flatMap((invite) => (['now', 'later'] as const).map((when) => ({ act, invite, when }))),
);

test.each(cells)(
  'what an administrator gave in an invitation is gone with their right: $act, invited: $invite, $when',
  async ({ act, invite, when }) => {
    const inviter = await roster.person({ account, roles: ['accountAdministrator'] });
    const added = await add(await roster.browserOf(inviter), { invite });
    expect((await acts[act](inviter.id)).status).toBe(200);
    await times[when]();
    expect(await tryEverything(added, added.token)).toEqual(nothing);

    // An administrator who may give the role can still invite them.
    const again = await boss.post('/invitations/resend', { userIds: [added.id] });
    expect(again.body['done']).toEqual([added.id]);
    const [mail] = await roster.mails.receive();
    const accepted = await nobody.post('/invitations/accept', {
      token: tokenIn(mail, '/invitation'),
      password,
    });
    expect(accepted.status).toBe(200);
  },
);

describe('an invitation that a lock ended', () => {
  test.each(['now', 'later'] as const)(
    'does not come back where unlocking could send none: %s',
    async (when) => {
      const added = await add(boss, { invite: true, roles: [] });
      expect((await acts.lock(added.id)).status).toBe(200);
      await times[when]();
      const { owner } = roster.database;
      await owner.query('delete from locks where user_id = $1', [added.id]);
      await owner.query("update users set lock_reasons = '{}' where id = $1", [added.id]);
      expect(await tryEverything(added, added.token)).toEqual(nothing);
    },
  );
});

test('an invitation that only ran out is renewed for its owner, and still ends with its inviter’s right', async () => {
  const inviter = await roster.person({ account, roles: ['accountAdministrator'] });
  const added = await add(await roster.browserOf(inviter), { invite: true });
  await later();
  await nobody.post('/password-reset-requests', { email: added.email });
  await roster.settled();
  const again = tokenIn(
    (await roster.mails.receive()).find(({ to }) => to === added.email),
    '/invitation',
  );
  expect((await nobody.post('/links/inspect', { token: again })).body['refusal']).toBeNull();
  expect((await acts.roleLost(inviter.id)).status).toBe(200);
  expect(await tryEverything(added, again)).toEqual(nothing);
});
