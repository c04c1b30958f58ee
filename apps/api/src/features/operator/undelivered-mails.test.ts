import { beforeEach, describe, expect, test } from 'vitest';
import { claimMails, markFailed, pauseQueue } from '../../platform/mail/mail-queue.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// X2: what an operator sees of the queue, and how failed emails are sent again.

let roster: Roster;
let account: Account;
let me: Person;
let operator: Browser;
givenAccount((given) => ({ roster, account, me } = given));
beforeEach(async () => {
  const { owner } = roster.database;
  await owner.query('delete from mails');
  await owner.query(
    'update mail_queue set paused_until = null, paused_since = null, fault = null, faults = 0',
  );
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

type Failed = {
  to?: string;
  template?: string;
  failure?: string;
  at?: string;
  of?: Account | null;
  links?: object;
};
async function failed({
  to = 'a@example.com',
  template = 'signInUnlocked',
  failure = 'refused',
  at,
  of = account,
  links,
}: Failed = {}) {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, failure, queued_at, links)
     values ($1, $2, $7, 'A', 'en', $3, '{}', 'failed', $4, coalesce($5::timestamptz, now()), $6) returning id`,
    [of?.id ?? null, me.id, template, failure, at ?? null, links ?? {}, to],
  );
  return rows[0]?.id ?? '';
}
const list = async (query = '') => (await operator.get(`/operator/mails?${query}`)).body;
const idsOf = (body: Record<string, unknown>) => (body['items'] as { id: string }[]).map(({ id }) => id);
const stateOf = async (id: string) =>
  (await roster.database.owner.query<{ state: string }>('select state from mails where id = $1', [id]))
    .rows[0]?.state;

describe('failed emails', () => {
  test('are sorted by recipient or by when they were queued, the newest first if nothing is asked for', async () => {
    const second = await failed({ to: 'b@example.com', at: '2026-03-05T08:00:00Z' });
    const first = await failed({ to: 'a@example.com', at: '2026-03-06T08:00:00Z' });
    expect(idsOf(await list())).toEqual([first, second]);
    expect(idsOf(await list('sort=queuedAt'))).toEqual([second, first]);
    expect(idsOf(await list('sort=to'))).toEqual([first, second]);
    expect(idsOf(await list('sort=-to'))).toEqual([second, first]);
    const { items, nextCursor } = await list('sort=to&limit=1');
    expect(items).toHaveLength(1);
    expect(idsOf(await list(`sort=to&limit=1&cursor=${String(nextCursor)}`))).toEqual([second]);
  });

  test('are found by kind, account, reason and day, and each choice says how many there are', async () => {
    const other = await roster.account('Other');
    const old = await failed({ at: '2026-03-05T23:30:00Z' });
    const invitation = await failed({ template: 'invitation' });
    const foreign = await failed({ of: other, failure: 'givenUp' });
    expect(idsOf(await list('template=invitation'))).toEqual([invitation]);
    expect(idsOf(await list(`accountId=${other.id}`))).toEqual([foreign]);
    expect(idsOf(await list('failure=givenUp'))).toEqual([foreign]);
    expect(idsOf(await list('from=2026-03-05&to=2026-03-05'))).toEqual([old]);
    expect(idsOf(await list('from=2026-03-06&to=2026-03-07'))).toEqual([]);
    const { templates, accounts, failures } = await list();
    expect(templates).toContainEqual({ template: 'signInUnlocked', count: 2 });
    expect(accounts).toContainEqual({ id: other.id, name: 'Other', count: 1 });
    expect(failures).toEqual([
      { failure: 'refused', count: 2 },
      { failure: 'givenUp', count: 1 },
    ]);
  });

  test('that match are counted first, then sent again, and each account’s log says so', async () => {
    const other = await roster.account();
    const mine = await failed();
    const foreign = await failed({ of: other });
    const left = await failed({ template: 'invitation' });
    const matching = { template: 'signInUnlocked' };
    const body = { matching, expectedTotal: 2 };
    const dry = await operator.post('/operator/mails/resend', { ...body, dryRun: true });
    expect((dry.body['done'] as string[]).toSorted()).toEqual([mine, foreign].toSorted());
    expect(await stateOf(mine)).toBe('failed');

    await operator.post('/operator/mails/resend', body);
    expect(await Promise.all([mine, foreign, left].map(stateOf))).toEqual(['queued', 'queued', 'failed']);
    const { rows } = await roster.database.owner.query(
      "select account_id from audit_events where event = 'mails.resent' and account_id = any($1::uuid[])",
      [[account.id, other.id]],
    );
    expect(rows).toHaveLength(2);
  });

  test('are found by recipient and account, and those that match are sent again', async () => {
    const other = await roster.account('Élan Vital');
    const mine = await failed();
    const foreign = await failed({ of: other });
    await roster.database.owner.query("update mails set to_address = 'jo_x@example.org' where id = $1", [
      mine,
    ]);
    expect(idsOf(await list('search=jo_x@example.org'))).toEqual([mine]);
    expect(idsOf(await list('search=joyx'))).toEqual([]);
    expect(idsOf(await list('search=vital,+ELAN'))).toEqual([foreign]);
    await operator.post('/operator/mails/resend', { matching: { search: 'elan' }, expectedTotal: 1 });
    expect(await Promise.all([mine, foreign].map(stateOf))).toEqual(['failed', 'queued']);
  });

  test('are not sent again if the filters match another number than the operator saw', async () => {
    const mine = await failed();
    const { status, body } = await operator.post('/operator/mails/resend', {
      matching: {},
      expectedTotal: 7,
    });
    expect([status, body['code'], await stateOf(mine)]).toEqual([409, 'users.selectionChanged', 'failed']);
  });

  test('are refused one by one: unknown, delivered, or with a link that was replaced', async () => {
    const { rows } = await roster.database.owner.query<{ id: string }>(
      `insert into tokens (purpose, user_id, email, expires_at, ended_at)
       values ('passwordReset', $1, 'a@example.com', now() + interval '1 hour', now()) returning id`,
      [me.id],
    );
    const dead = await failed({ template: 'passwordReset', links: { resetUrl: rows[0]?.id } });
    const sent = await failed();
    await roster.database.owner.query("update mails set state = 'sent' where id = $1", [sent]);
    const { body } = await operator.post('/operator/mails/resend', { mailIds: [dead, sent, account.id] });
    expect(body['done']).toEqual([]);
    expect((body['refused'] as { code: string }[]).map(({ code }) => code)).toEqual([
      'mails.linkEnded',
      'mails.notFailed',
      'mails.notFound',
    ]);
  });
});

describe('the queue', () => {
  const queue = async () => (await operator.get('/operator/mail-queue')).body;
  const pause = async () => {
    const { app } = roster.platform.database;
    const [met, ...untouched] = await claimMails(app, roster.clock.now(), 10);
    if (!met) throw new Error('a mail was queued');
    const trouble = { fault: 'loginRefused', reason: '535 5.7.8 wrong password' } as const;
    await pauseQueue(app, { met, untouched }, trouble, roster.clock.now());
    // As after several tries.
    await roster.database.owner.query("update mail_queue set paused_until = now() + interval '1 minute'");
  };
  const lockSome = async (count: number) => {
    const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    const users = await Promise.all(Array.from({ length: count }, () => roster.person({ account })));
    await boss.post('/users/lock', { userIds: users.map(({ id }) => id) });
  };

  test('that flows says how many wait', async () => {
    expect(await queue()).toEqual({ paused: null, waiting: 0, oldestQueuedAt: null });
    await lockSome(3);
    expect(await queue()).toMatchObject({ paused: null, waiting: 3 });
  });

  test('does not count an email that is for a later time until then', async () => {
    await roster.database.owner.query(
      `insert into mails (account_id, to_address, to_name, language, template, content, due_at, queued_at, priority)
       values ($1, 'reader@example.org', 'Reader', 'en', 'newsHeld', '{"count": 1}', $2::timestamptz + interval '10 minutes', $2, 1)`,
      [account.id, roster.clock.now()],
    );
    expect(await queue()).toEqual({ paused: null, waiting: 0, oldestQueuedAt: null });
    roster.clock.offset = 11 * 60_000;
    expect(await queue()).toMatchObject({ waiting: 1, oldestQueuedAt: expect.any(String) });
  });

  test('that is paused says since when, why, how many wait and when it tries again; "Try now" ends the pause', async () => {
    await lockSome(3);
    await pause();
    const { paused, waiting, oldestQueuedAt } = await queue();
    expect({ paused, waiting }).toMatchObject({
      paused: { fault: 'loginRefused', answer: '535 5.7.8 wrong password' },
      waiting: 3,
    });
    expect(oldestQueuedAt).not.toBeNull();
    expect(new Date((paused as { nextTryAt: string }).nextTryAt).getTime()).toBeGreaterThan(Date.now());
    expect(await claimMails(roster.platform.database.app, roster.clock.now(), 10)).toEqual([]);

    await operator.post('/operator/mail-queue/try-now', {});
    expect(await claimMails(roster.platform.database.app, roster.clock.now(), 10)).toHaveLength(3);
    const { rows } = await roster.database.owner.query(
      "select from audit_events where event = 'mails.triedNow'",
    );
    expect(rows).toHaveLength(1);
  });

  test('leaves alone what the receiving server put off', async () => {
    await lockSome(2);
    await pause();
    await roster.database.owner.query(
      `update mails set attempts = faults + 1, due_at = now() + interval '1 hour'
       where id = (select id from mails order by id limit 1)`,
    );
    await operator.post('/operator/mail-queue/try-now', {});
    expect(await claimMails(roster.platform.database.app, roster.clock.now(), 10)).toHaveLength(1);
  });

  test('tells why a mail failed', async () => {
    await lockSome(1);
    const [mail] = await claimMails(roster.platform.database.app, roster.clock.now(), 10);
    if (!mail) throw new Error('a mail was queued');
    await markFailed(roster.platform.database.app, mail, 'refused', '550 no such user');
    expect((await list())['items']).toMatchObject([{ failure: 'refused', error: '550 no such user' }]);
  });
});
