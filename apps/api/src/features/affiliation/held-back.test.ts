import { mailAllowances } from '@roster/domain/mail-allowances';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Answer, Browser, Roster } from '../../testing/given-roster.ts';
import { issueToken } from '../../testing/issue-token.ts';

// X2, A7: an invitation that is one too many for this hour is not sent, and the one who acts reads so, whatever the way.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;
let operator: Browser;
let count = 0;

givenAccount(async (given) => {
  ({ roster, account, ana, nobody } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
  await roster.database.owner.query('delete from throttles');
});

const typed = { firstName: 'Nora', lastName: 'Lund', country: 'DE' };
/** Another address of one mailbox for each test. */
const newAddress = () => `full.${(count += 1)}@example.org`;

/** The mailbox has had as many invitations as one hour allows, from others and by its owner’s asking. */
async function fill(email: string): Promise<void> {
  const { perMailbox, perOwner } = mailAllowances.invitation;
  for (let nth = 0; nth < Math.max(perMailbox, perOwner); nth += 1)
    for (const own of [false, true])
      await roster.database.owner.query(
        `insert into mails (account_id, to_address, to_name, language, template, content, state, queued_at, sent_at, own)
         values (null, $1, '', 'en', 'invitation', '{}', 'sent', $2, $2, $3)`,
        [email.replace('@', `+${nth}@`), roster.clock.now(), own],
      );
}

/** Someone who was invited a while ago: within a minute the same email would not go out twice. */
async function addedBefore(email: string): Promise<string> {
  const { body } = await ana.post('/users', { email, ...typed });
  await roster.mails.receive();
  roster.clock.offset += 120_000;
  return String(body['id']);
}

const ids = ({ body }: Answer) => [
  (body['done'] as string[]).length,
  (body['heldBack'] as string[] | undefined)?.length,
];
const flag = ({ status, body }: Answer) => [status, body['invitationHeldBack']];

/** Every way that may send an invitation: what is there before, what is done, and how the answer says what was not sent. */
const ways: Record<string, (email: string, fill: () => Promise<void>) => Promise<unknown>> = {
  add: async (email, full) => (await full(), flag(await ana.post('/users', { email, ...typed }))),
  addToAccount: async (email, full) => {
    await roster.person({ email, invited: true });
    await full();
    return flag(await ana.post('/users/add-to-account', { email }));
  },
  restoreOne: async (email, full) => {
    const { id } = await roster.person({ email, account, invited: true });
    await ana.post('/users/remove', { userIds: [id] });
    await full();
    return flag(await ana.post('/users/restore', { email }));
  },
  restoreMany: async (email, full) => {
    const { id } = await roster.person({ email, account, invited: true });
    await ana.post('/users/remove', { userIds: [id] });
    await full();
    const { body } = await ana.post('/removed-users/restore', { userIds: [id] });
    return [(body['done'] as string[]).length, (body['heldBack'] as string[]).length > 0];
  },
  createAccount: async (email, full) => {
    await full();
    const account = { name: 'Summit', number: `S-${(count += 1)}`, mainCountry: 'DE' };
    const administrator = { email, firstName: 'Nora', lastName: 'Lund' };
    const { status, body } = await operator.post('/operator/accounts', { ...account, administrator });
    return [status, body['code']];
  },
  appoint: async (email, full) => {
    await full();
    const person = { email, firstName: 'Nora', lastName: 'Lund' };
    const { status, body } = await operator.post(`/operator/accounts/${account.id}/administrators`, person);
    return [status, body['code']];
  },
  appointRegistered: async (email, full) => {
    await roster.person({ email, invited: true });
    return ways['appoint']?.(email, full);
  },
  unlock: async (email, full) => {
    const id = await addedBefore(email);
    await ana.post('/users/lock', { userIds: [id] });
    await full();
    return ids(await ana.post('/users/unlock', { userIds: [id] }));
  },
  undoLock: async (email, full) => {
    const id = await addedBefore(email);
    const key = { 'idempotency-key': crypto.randomUUID() };
    const { body } = await ana.post('/users/lock', { userIds: [id], undoable: true }, key);
    await full();
    return ids(await ana.post(`/undo/${(body['undo'] as { id: string }).id}`, {}));
  },
  unlockByOperator: async (email, full) => {
    const id = await addedBefore(email);
    await operator.post(`/operator/users/${id}/lock`, { reason: 'Asked for' });
    await full();
    return flag(await operator.post(`/operator/users/${id}/unlock`, { reason: 'Asked for' }));
  },
  renewLink: async (email, full) => {
    const { id } = await roster.person({ email, account, invited: true });
    const { rows } = await roster.database.owner.query<{ id: string }>(
      `insert into tokens (purpose, user_id, account_id, email, created_at, expires_at)
       values ('invitation', $1, $2, $3, now() - interval '20 days', now() - interval '6 days') returning id`,
      [id, account.id, email],
    );
    const token = await issueToken(roster.platform.database.app, rows[0]?.id ?? '');
    await full();
    const { status, body } = await nobody.post('/links/renew', { token });
    return [status, body['code']];
  },
};

const flagged = { sent: [201, false], held: [201, true] };
const refused = { sent: [201, undefined], held: [429, 'mails.tooMany'] };
const said: Record<string, { sent: unknown; held: unknown }> = {
  add: flagged,
  addToAccount: flagged,
  restoreOne: flagged,
  restoreMany: { sent: [1, false], held: [1, true] },
  unlock: { sent: [1, 0], held: [1, 1] },
  undoLock: { sent: [1, 0], held: [1, 1] },
  unlockByOperator: { sent: [200, false], held: [200, true] },
  createAccount: refused,
  appoint: refused,
  appointRegistered: refused,
  renewLink: { ...refused, sent: [202, undefined] },
};

/** X1: the event of the log that says so, where it is not the one of an invitation that is sent again. */
const recordedAs: Record<string, string> = {
  add: 'users.added',
  createAccount: 'account.administratorAppointed',
  appoint: 'account.administratorAppointed',
  renewLink: 'users.passwordResetAsked',
};

const isRecorded = async (email: string, way: string) => {
  const { rows } = await roster.database.owner.query(
    'select from audit_events e join users u on u.id = e.subject_id where u.email = $1 and e.event = $2',
    [email, recordedAs[way] ?? 'users.invited'],
  );
  return rows.length > 0;
};

test.each(Object.keys(ways))('%s says whether the invitation was held back, and sends none', async (way) => {
  const invitations = async (email: string) =>
    (await roster.mails.receive()).filter(({ to, subject }) => to === email && subject.includes('invited'))
      .length;
  const fine = newAddress();
  const full = newAddress();
  expect(await ways[way]?.(fine, () => Promise.resolve())).toEqual(said[way]?.sent);
  expect(await invitations(fine)).toBe(1);
  expect(await isRecorded(fine, way)).toBe(true);
  expect(await ways[way]?.(full, () => fill(full))).toEqual(said[way]?.held);
  expect(await invitations(full)).toBe(0);
});

test('nothing that welcomes people throws away what was held back', () => {
  const features = join(import.meta.dirname, '..');
  const sources = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.test)\.ts$/.test(path),
  );
  const careless = sources.filter((path) =>
    /^\s*(if \(.*\) )?(await|void) (welcome|inviteAgain|unlockMembers|unlockAsOperator)\(/m.test(
      readFileSync(join(features, path), 'utf8'),
    ),
  );
  expect(careless).toEqual([]);
});
