import { departureEvents, type DepartureKind } from '@roster/domain/departures';
import { beforeEach, expect, test } from 'vitest';
import { removeWhoseAccessEnded } from '../features/departures/access-ends.ts';
import { givenAccount } from './given-account.ts';
import type { Account, Answer, Browser, NewPerson, Person, Roster } from './given-roster.ts';
import { issueToken } from './issue-token.ts';

// D2: whatever the way out of an account, it refuses a fulfillment contact without a successor, and says so.

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let olivia: Browser;
let nobody: Browser;

givenAccount((given) => ({ roster, account, me, ana, nobody } = given));
beforeEach(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

type Way = { person?: NewPerson; go: (dev: Person) => Promise<Answer | null> };

/** Every kind of departure that has a way so far, with each of its ways. */
const ways: Record<Exclude<DepartureKind, 'directory'>, Record<string, Way>> = {
  removed: {
    'removed by an administrator': { go: ({ id }) => ana.post('/users/remove', { userIds: [id] }) },
    'removed because the last day is over': { go: onLastDay },
  },
  withdrawn: {
    'no longer invited': {
      person: { invited: true },
      go: ({ id }) => ana.post('/invitations/withdraw', { userIds: [id] }),
    },
  },
  left: { 'gone by the link of a mail': { go: byLink } },
  released: { 'released at their request': { go: atTheirRequest } },
  operator: {
    'released by an operator': { go: byOperator('release') },
    'erased by an operator': { go: byOperator('erase') },
  },
};

const all = Object.values(ways).flatMap((ofKind: Record<string, Way>) => Object.entries(ofKind));

test.each(all)('a fulfillment contact stays instead of being %s', async (_way, { person, go }) => {
  const dev = await roster.person({ account, ...person });
  await roster.contact(account, dev);
  const answer = await go(dev);
  const { rows } = await roster.database.owner.query('select account_id from users where id = $1', [dev.id]);
  expect(rows).toEqual([{ account_id: account.id }]);
  if (!answer) return;
  expect([200, 409]).toContain(answer.status);
  expect(answer.text).toContain('users.isFulfillmentContact');
});

test.each(all)('someone who has no such duty is %s', async (_way, way) => {
  const eva = await roster.person({ account, ...way.person });
  const answer = await way.go(eva);
  const { rows } = await roster.database.owner.query('select from users where id = $1 and account_id = $2', [
    eva.id,
    account.id,
  ]);
  expect([answer?.status ?? 200, rows]).toEqual([200, []]);
});

test('withdrawing many invitations withdraws the others, and the list says before which one stays', async () => {
  const [dev, eva] = [
    await roster.person({ account, invited: true }),
    await roster.person({ account, invited: true }),
  ];
  await roster.contact(account, dev);
  const { body } = await ana.get('/invitations');
  expect(
    (body['items'] as Record<string, unknown>[]).map((row) => [
      row['userId'],
      row['refusal'],
      row['withdrawRefusal'],
    ]),
  ).toEqual(
    expect.arrayContaining([
      [dev.id, null, 'users.isFulfillmentContact'],
      [eva.id, null, null],
    ]),
  );
  const answer = await ana.post('/invitations/withdraw', { userIds: [dev.id, eva.id] });
  expect(answer.body).toMatchObject({
    done: [eva.id],
    refused: [{ id: dev.id, code: 'users.isFulfillmentContact' }],
  });
});

test.each(all)(
  'the other Account Administrators read in one email that one of them was %s',
  async (_way, way) => {
    const bea = await roster.person({
      account,
      roles: ['accountAdministrator'],
      lastName: 'Bell',
      ...way.person,
    });
    await roster.mails.receive();
    await way.go(bea);
    const subjects = (await roster.mails.receive()).flatMap(({ to, subject }) =>
      to === me.email ? subject : [],
    );
    expect(
      subjects.filter((one) => /^(Removed|Released|Invitation withdrawn):|left .*: not their/.test(one)),
    ).toHaveLength(1);
  },
);

test.each(all)(
  'the log says once that someone was %s, as the numbers on the home page do',
  async (_way, way) => {
    const eva = await roster.person({ account, ...way.person });
    await way.go(eva);
    const { body } = await ana.get(`/audit-events?event=${departureEvents.join()}&subjectId=${eva.id}`);
    expect(body['items']).toHaveLength(1);
  },
);

async function onLastDay({ id }: Person): Promise<null> {
  await roster.database.owner.query("update users set last_day = '2020-01-01' where id = $1", [id]);
  await removeWhoseAccessEnded(roster.platform);
  return null;
}

async function byLink({ id, email }: Person): Promise<Answer> {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, account_id, email, created_at, expires_at)
     values ('notMyOrganization', $1, $2, $3, now(), now() + interval '1 day') returning id`,
    [id, account.id, email],
  );
  const token = await issueToken(roster.database.owner, rows[0]?.id ?? '');
  return nobody.post('/not-my-organization', { token });
}

async function atTheirRequest(dev: Person): Promise<Answer> {
  const { body } = await (await roster.browserOf(dev)).post('/profile/requests', { kind: 'release' });
  return ana.post(`/user-requests/${String(body['id'])}/answer`, { answer: 'grant' });
}

function byOperator(operation: 'release' | 'erase'): Way['go'] {
  return ({ id }) => olivia.post(`/operator/users/${id}/${operation}`, { reason: 'Asked by phone' });
}
