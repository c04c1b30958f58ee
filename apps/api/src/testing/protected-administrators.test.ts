import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { may } from '@roster/domain/permissions';
import { describe, expect, test } from 'vitest';
import type { Request } from './fixture.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';
import { fingerprint } from './whole-database.ts';

// L3: a co-administrator never acts on an Account Administrator, on any path: directly, through a group, a duty, a license,
// a request or a departure. A change that a co-administrator may call and that is not in this table fails the run.

let roster: Roster;
let account: Account;
let colleague: Browser;

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  await roster.domain(account, 'ours.example');
  // So that no refusal comes from being the last one.
  colleague = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
});

type Path = (administrator: Person) => Promise<Request[]> | Request[];
const onMany =
  (more: object = {}): Path =>
  ({ id, email }) => [
    { body: { userIds: [id], ...more } },
    { body: { matching: { search: email }, expectedTotal: 1, ...more } },
    { body: { matching: { search: `${email} nobody@example.com` }, expectedTotal: 1, ...more } },
  ];
const onUser =
  (body: object): Path =>
  ({ id }) => [{ path: { userId: id }, body }];
/** Changes that are about no user of the account: the caller's own things, files, and new groups. */
const aboutNobody = 'about nobody';

const paths: Record<string, Path | typeof aboutNobody> = {
  lockUsers: (ana) => [...many(ana, {}), ...many(ana, { alsoDeny: true })],
  unlockUsers: async (ana) => {
    await locked(ana);
    await roster.exception(account, ana);
    return [...many(ana, {}), ...many(ana, { endDenials: true })];
  },
  signOutUsers: onMany(),
  signOutUserDevice: async (ana) => [
    { path: { userId: ana.id, deviceId: await roster.device(ana) }, body: {} },
  ],
  endUserSessions: onUser({ sessionIds: ['01890000-0000-7000-8000-000000000000'] }),
  changeRoles: (ana) => [
    ...many(ana, { add: ['download'] }),
    ...many(ana, { remove: ['accountAdministrator'] }),
  ],
  changeGroups: async (ana) => many(ana, { add: [await roster.group(account)] }),
  changeEntitlementCountry: onMany({ entitlementCountry: 'ES' }),
  removeUsers: async (ana) => {
    const contact = await roster.person({ account });
    await roster.contact(account, contact);
    const holder = await roster.person({ account });
    const seatId = await roster.seat(account, 'Suite', holder);
    const leaving = (id: string, settlements: object) => ({ body: { userIds: [id], settlements } });
    return [
      ...many(ana, {}),
      leaving(contact.id, { contacts: [{ userId: contact.id, replacedBy: ana.id }] }),
      leaving(holder.id, { seats: [{ seatId, userId: ana.id }] }),
    ];
  },
  editUser: ({ id }) => [
    { path: { userId: id }, body: { version: 1, department: 'Elsewhere' } },
    { path: { userId: id }, body: { version: 1, lastDay: '2099-01-01' } },
  ],
  changeUserEmail: onUser({ email: 'another@ours.example' }),
  askToRefreshPolicy: onUser({}),
  closeSetup: onUser({}),
  sendPasswordReset: onUser({}),
  resendInvitations: async () => invited(),
  withdrawInvitations: async () => invited(),
  addContact: ({ id }) => [{ body: { userId: id } }],
  endContact: async (ana) => {
    await roster.contact(account, await roster.person({ account }));
    return [{ path: { contactId: await roster.contact(account, ana) }, body: {} }];
  },
  endContacts: async (ana) => {
    await roster.contact(account, await roster.person({ account }));
    return [
      { body: { contactIds: [await roster.contact(account, ana)] } },
      { body: { matching: { search: ana.email }, expectedTotal: 1 } },
    ];
  },
  replaceContact: async (ana) => {
    const dev = await roster.person({ account });
    const [ofAna, ofDev] = [await roster.contact(account, ana), await roster.contact(account, dev)];
    const another = await roster.person({ account });
    return [
      { path: { contactId: ofAna }, body: { userId: another.id } },
      { path: { contactId: ofDev }, body: { userId: ana.id } },
    ];
  },
  assignSeats: async (ana) => {
    const entitlementId = await roster.entitlement(account);
    return many(ana, {}).map((one) => ({ ...one, path: { entitlementId } }));
  },
  returnSeats: async (ana) => {
    const seatId = await roster.seat(account, 'Suite of administrators', ana);
    const path = { entitlementId: await roster.entitlementOf(seatId) };
    const matching = { matching: { search: ana.email }, expectedTotal: 1 };
    return [
      { path, body: { seatIds: [seatId] } },
      { path, body: matching },
    ];
  },
  reassignSeat: async (ana) => {
    const another = await roster.person({ account });
    return [
      {
        path: { seatId: await roster.seat(account, 'Suite of administrators', ana) },
        body: { userId: another.id, heldBy: ana.id },
      },
      {
        path: { seatId: await roster.seat(account, 'Suite to reassign', another) },
        body: { userId: ana.id, heldBy: another.id },
      },
    ];
  },
  reassignSeats: async (ana) => {
    const another = await roster.person({ account });
    const moving = async (product: string, holder: Person, to: Person) => {
      const seatId = await roster.seat(account, product, holder);
      const moves = [{ seatId, userId: to.id, heldBy: holder.id }];
      return { path: { entitlementId: await roster.entitlementOf(seatId) }, body: { moves } };
    };
    return [
      await moving('Suite of administrators, too', ana, another),
      await moving('Suite to reassign, too', another, ana),
    ];
  },
  createExceptions: (ana) => [
    ...many(ana, { productId: null, effect: 'deny' }),
    ...many(ana, { productId: null, effect: 'allow' }),
  ],
  changeException: async (ana) => [
    {
      path: { exceptionId: await roster.exception(account, ana) },
      body: { reason: 'Because', endsOn: null, version: 1 },
    },
  ],
  endExceptions: async (ana) => {
    const id = await roster.exception(account, ana);
    return [{ body: { exceptionIds: [id] } }, { body: { matching: { user: ana.id }, expectedTotal: 1 } }];
  },
  editGroup: async (ana) => [
    {
      path: { groupId: await roster.group(account, undefined, [ana]) },
      body: { name: `Moved ${ana.id}`, entitlementCountry: 'ES', version: 1 },
    },
    {
      path: { groupId: await limiting(ana) },
      body: { name: `Opened ${ana.id}`, productIds: [], version: 1 },
    },
  ],
  deleteGroup: async (ana) => [
    { path: { groupId: await roster.group(account, undefined, [ana]) }, body: { members: 1 } },
  ],
  answerUserRequest: async (ana) => {
    const { body } = await (
      await roster.browserOf(ana)
    ).post('/profile/requests', { kind: 'country', country: 'ES' });
    const path = { requestId: String(body['id']) };
    return ['grant', 'decline'].map((answer) => ({ path, body: { answer } }));
  },
  declineUserRequests: async (ana) => {
    const id = await roster.asking(account, ana);
    return [{ body: { requestIds: [id] } }, { body: { matching: { search: ana.email }, expectedTotal: 1 } }];
  },
  grantUserRequests: async (ana) => {
    const id = await roster.asking(account, ana);
    return [{ body: { requestIds: [id] } }, { body: { matching: { search: ana.email }, expectedTotal: 1 } }];
  },
  undoChange: async ({ id }) => {
    const become = (roles: string) =>
      roster.database.owner.query('update users set roles = $2 where id = $1', [id, roles]);
    await become('{}');
    const body = { userIds: [id], undoable: true };
    const locked = await colleague.post('/users/lock', body, { 'idempotency-key': `lock of ${id}` });
    await become('{accountAdministrator}');
    return [{ path: { undoId: (locked.body['undo'] as { id: string }).id }, body: {} }];
  },
  restoreUsers: async () => [{ body: { userIds: [(await departed()).id] } }],
  restoreUser: async () => [{ body: { email: (await departed()).email } }],
  addUser: () => [{ body: { ...newcomer, roles: ['accountAdministrator'] } }],
  addToAccount: async () => [
    { body: { email: (await roster.person()).email, roles: ['accountAdministrator'] } },
  ],
  approveRequests: async () => [
    { body: { requestIds: [await roster.waiting(account)], roles: ['accountAdministrator'] } },
  ],
  createGroup: aboutNobody,
  saveView: aboutNobody,
  changeView: aboutNobody,
  deleteView: aboutNobody,
  rejectRequests: aboutNobody,
  allowToAskAgain: aboutNobody,
  exportSelectedUsers: aboutNobody,
  verifyAuditLog: aboutNobody,
};

async function limiting(ana: Person): Promise<string> {
  const groupId = await roster.group(account, undefined, [ana]);
  await roster.allowedBy(account, groupId, ['Viewer of administrators']);
  return groupId;
}

const newcomer = { email: 'new.administrator@example.org', firstName: 'New', lastName: 'One', country: 'DE' };
const many = (ana: Person, more: object) => onMany(more)(ana) as Request[];
const locked = ({ id }: Person) =>
  roster.database.owner.query(`update users set lock_reasons = '{administrator}' where id = $1`, [id]);
const invited = async () => {
  const { id } = await roster.person({ account, roles: ['accountAdministrator'], invited: true });
  return [{ body: { userIds: [id] } }];
};
async function departed(): Promise<Person> {
  const person = await roster.person();
  const snapshot = { roles: ['accountAdministrator'], groups: [], products: [], lockReasons: [] };
  await roster.database.owner.query(
    `insert into departures (account_id, user_id, kind, left_at, restorable_until, snapshot)
     values ($1, $2, 'removed', now(), now() + interval '1 day', $3)`,
    [
      account.id,
      person.id,
      { ...snapshot, source: 'manual', firstName: 'Was', lastName: 'Here', email: person.email },
    ],
  );
  return person;
}

const mayCall = ({ access, method }: Endpoint) =>
  method !== 'GET' &&
  !['public', 'pass', 'signedIn', 'operator'].includes(access) &&
  may(['coAdministrator'], access as Parameters<typeof may>[1]);

describe.each(endpoints.filter(mayCall).map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s',
  (name, endpoint) => {
    test('does nothing to an Account Administrator for a co-administrator', async () => {
      const path = paths[name];
      expect(path, 'name here what it can be about').toBeDefined();
      if (!path || path === aboutNobody) return;
      const ana = await roster.person({ account, roles: ['accountAdministrator'] });
      const requests = await path(ana);
      const before = await fingerprint(roster);
      for (const request of requests) {
        const { status, body, text } = await sendTo(colleague, endpoint, request);
        const codes =
          status === 200
            ? (body['refused'] as { code: string }[]).map(({ code }) => code)
            : [String(body['code'])];
        const nothingDone = status === 200 ? (body['done'] as string[]).length === 0 : status === 403;
        expect({ text, nothingDone, protected: codes.every(isProtection) && codes.length > 0 }).toEqual({
          text,
          nothingDone: true,
          protected: true,
        });
      }
      expect(await fingerprint(roster)).toEqual(before);
    });
  },
);

const isProtection = (code: string) =>
  ['users.administratorProtected', 'roles.administratorOnlyByAdministrator'].includes(code);
