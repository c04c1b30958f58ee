import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { givenAccount } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { heldUp } from './held-up.ts';

const sliceSize = 20;
const count = 50;

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;

givenAccount((given) => ({ roster, account, me, ana } = given), undefined, { sliceSize });
afterEach(() => roster.database.owner.query('drop trigger if exists breaks on audit_events'));

type Body = Record<string, unknown>;
type Wanted = Parameters<Roster['person']>[0];

const many = (wanted: Wanted = {}): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, () => roster.person({ account, ...wanted })));
const idsOf = (people: readonly Person[]) => people.map(({ id }) => id);
const waiting = async (): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, () => roster.waiting(account)));

/** For each action on many: the event it leaves, and a request for 50 of them. */
const actions: Record<string, { event: string; body: () => Promise<Body> }> = {
  lockUsers: { event: 'users.locked', body: async () => ({ userIds: idsOf(await many()) }) },
  unlockUsers: {
    event: 'users.unlocked',
    body: async () => ({ userIds: idsOf(await many({ lockReasons: ['administrator'] })) }),
  },
  signOutUsers: { event: 'users.signedOut', body: async () => ({ userIds: idsOf(await many()) }) },
  changeRoles: {
    event: 'users.rolesChanged',
    body: async () => ({ userIds: idsOf(await many()), add: ['download'] }),
  },
  changeGroups: {
    event: 'users.groupsChanged',
    body: async () => ({ userIds: idsOf(await many()), add: [await roster.group(account)] }),
  },
  changeEntitlementCountry: {
    event: 'users.edited',
    body: async () => ({ userIds: idsOf(await many()), entitlementCountry: 'ES' }),
  },
  removeUsers: { event: 'users.removed', body: async () => ({ userIds: idsOf(await many()) }) },
  restoreUsers: {
    event: 'users.restored',
    body: async () => {
      const userIds = idsOf(await many());
      expect((await ana.post('/users/remove', { userIds })).body['done']).toHaveLength(count);
      return { userIds };
    },
  },
  resendInvitations: {
    event: 'users.invited',
    body: async () => ({ userIds: idsOf(await many({ invited: true })) }),
  },
  withdrawInvitations: {
    event: 'users.invitationWithdrawn',
    body: async () => ({ userIds: idsOf(await many({ invited: true })) }),
  },
  assignSeats: {
    event: 'seats.assigned',
    body: async () => ({
      entitlementId: await roster.entitlement(account, { seats: count }),
      userIds: idsOf(await many()),
    }),
  },
  returnSeats: {
    event: 'seats.returned',
    body: async () => roster.held(account, idsOf(await many())),
  },
  endContacts: {
    event: 'contacts.ended',
    body: async () => {
      await roster.contact(account, me);
      const people = await many();
      return { contactIds: await Promise.all(people.map((person) => roster.contact(account, person))) };
    },
  },
  createExceptions: {
    event: 'exceptions.created',
    body: async () => ({ userIds: idsOf(await many()), productId: null, effect: 'deny' }),
  },
  endExceptions: {
    event: 'exceptions.ended',
    body: async () => ({
      exceptionIds: await Promise.all((await many()).map((person) => roster.exception(account, person))),
    }),
  },
  approveRequests: { event: 'approvals.approved', body: async () => ({ requestIds: await waiting() }) },
  allowToAskAgain: {
    event: 'approvals.allowedAgain',
    body: async () => {
      const requestIds = await waiting();
      expect((await ana.post('/approvals/reject', { requestIds })).body['done']).toHaveLength(count);
      return { requestIds };
    },
  },
  declineUserRequests: {
    event: 'requests.declined',
    body: async () => ({
      requestIds: await Promise.all((await many()).map((person) => roster.asking(account, person))),
    }),
  },
  grantUserRequests: {
    event: 'requests.granted',
    body: async () => ({
      requestIds: await Promise.all((await many()).map((person) => roster.asking(account, person))),
    }),
  },
  rejectRequests: { event: 'approvals.rejected', body: async () => ({ requestIds: await waiting() }) },
};

// An operator’s work on emails holds no account, so no one waits for it.
const onMany = endpoints.filter((endpoint) => takesMany(endpoint) && endpoint.access !== 'operator');
const pathOf = (name: string) => onMany.find((endpoint) => endpoint.name === name)?.path ?? '';

test('B5: every action on many users of the contract is listed here', () => {
  expect(onMany.map(({ name }) => name).sort()).toEqual(Object.keys(actions).sort());
});

describe.each(Object.entries(actions))('B5: %s', (name, { event, body }) => {
  test('works in slices, goes on with the same key after it broke, and does nothing twice', async () => {
    const { entitlementId = '', ...request } = await body();
    const path = pathOf(name).replace('{entitlementId}', String(entitlementId));
    const headers = { 'idempotency-key': `slices of ${name}` };
    await breakAfter(sliceSize, event);
    const broken = await ana.post(path, request, headers);
    expect(broken.body).toMatchObject({ left: { count: count - sliceSize, code: 'platform.failed' } });
    expect(broken.body['done']).toHaveLength(sliceSize);
    expect(await recorded(event)).toEqual({ events: sliceSize, subjects: sliceSize, transactions: 1 });

    await roster.database.owner.query('drop trigger breaks on audit_events');
    const whole = await ana.post(path, request, headers);
    expect([whole.status, whole.body['left'], whole.body['refused']]).toEqual([200, undefined, []]);
    expect(whole.body['done']).toHaveLength(count);
    expect((await ana.post(path, request, headers)).text).toBe(whole.text);
    expect(await recorded(event)).toEqual({ events: count, subjects: count, transactions: 3 });
    expect(await mailsSentTwice()).toEqual([]);
  });
});

describe('B5: between two slices', () => {
  test('a change of another administrator gets in', async () => {
    const people = await many();
    const ben = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    const other = await roster.person({ account });
    const [first] = people;
    // The first slice waits for a row while it has the account; the colleague waits for the account.
    await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for update', values: [first?.id] },
      calls: [
        () => ana.post('/users/lock', { userIds: idsOf(people) }),
        () => ben.patch(`/users/${other.id}`, { version: 1, department: 'Bridges' }),
      ],
    });
    const { rows } = await roster.database.owner.query<{ event: string }>(
      'select event from audit_events where account_id = $1 order by sequence',
      [account.id],
    );
    const order = rows.map(({ event }) => event);
    expect(order.filter((event) => event === 'users.locked')).toHaveLength(count);
    expect(order.indexOf('users.edited')).toBeLessThan(order.lastIndexOf('users.locked'));
  });

  test('an administrator who has lost the authority does no more, and the answer says what is left over', async () => {
    const people = await many();
    const stopped = people[sliceSize + 5];
    const [answer] = await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for update', values: [people[0]?.id] },
      calls: [() => ana.post('/users/lock', { userIds: idsOf(people) })],
      // Committed while the first slice is at work, which has read the authority already.
      whileHeld: (holder) => holder.query("update users set roles = '{}' where id = $1", [me.id]),
    });
    expect(answer?.body).toMatchObject({ left: { count: count - sliceSize, code: 'permission.missing' } });
    const { rows } = await roster.database.owner.query('select lock_reasons from users where id = $1', [
      stopped?.id,
    ]);
    expect(rows).toEqual([{ lock_reasons: [] }]);
  });
});

test('B5: the account keeps an administrator although the slices demote all of them', async () => {
  const people = await many({ roles: ['accountAdministrator'] });
  await ana.post('/users/roles', { userIds: idsOf(people), remove: ['accountAdministrator'] });
  const { rows } = await roster.database.owner.query<{ n: number }>(
    "select count(*)::integer as n from users where account_id = $1 and roles @> '{accountAdministrator}'",
    [account.id],
  );
  expect(rows[0]?.n).toBeGreaterThanOrEqual(1);
});

test('B5: someone who signs out everyone, themself first, leaves no one over', async () => {
  const userIds = [me.id, ...idsOf(await many())];
  const { body } = await ana.post('/users/sign-out', { userIds });
  expect([body['left'], (body['done'] as unknown[]).length]).toEqual([undefined, userIds.length]);
  expect((await ana.get('/session')).status).toBe(401);
});

test('B5: a dry run says in one answer what would happen to all of them, and changes nothing', async () => {
  const userIds = idsOf(await many());
  const { body } = await ana.post('/users/lock', { userIds, dryRun: true });
  expect([(body['done'] as unknown[]).length, (body['effects'] as unknown[]).length]).toEqual([count, count]);
  expect((await recorded('users.locked')).events).toBe(0);
});

/** Whether the body of an endpoint names some by id or all that match. */
function takesMany({ body, produces }: Endpoint): boolean {
  if (!body || produces) return false;
  const schema = JSON.stringify(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }));
  return schema.includes('"expectedTotal"');
}

/** The database fails from the next event of this kind on. */
async function breakAfter(events: number, event: string): Promise<void> {
  await roster.database.owner.query(`
    create or replace function break_slice() returns trigger language plpgsql as $$
    begin
      if new.account_id = '${account.id}' and new.event = '${event}' and (
        select count(*) from audit_events where account_id = new.account_id and event = new.event
      ) >= ${events} then raise exception 'broken in mid work'; end if;
      return new;
    end $$;
    create trigger breaks before insert on audit_events for each row execute function break_slice()`);
}

async function recorded(event: string) {
  const { rows } = await roster.database.owner.query(
    `select count(*)::integer as events, count(distinct subject_id)::integer as subjects,
       count(distinct xmin::text)::integer as transactions
     from audit_events where account_id = $1 and event = $2`,
    [account.id, event],
  );
  return rows[0] as { events: number; subjects: number; transactions: number };
}

async function mailsSentTwice() {
  const { rows } = await roster.database.owner.query(
    `select user_id, template from mails where account_id = $1
     group by user_id, template having count(*) > 1`,
    [account.id],
  );
  return rows;
}
