import { departedFrom, type Fixture, type Given } from './fixture.ts';
import type { Person } from './given-roster.ts';

let groups = 0;
let undos = 0;

/** Fixtures for managing and removing people. */
export function leavingFixtures({ roster, account }: Given): Record<string, Fixture> {
  const member = () => roster.person({ account });
  const contact = async () => {
    await roster.contact(account, await member());
    return roster.contact(account, await member());
  };
  /** A change of mine that I can take back. */
  const undoOf = async (me: Person, path: string, body: object, given: () => Promise<Person>) => {
    const wish = { ...body, userIds: [(await given()).id], undoable: true };
    const key = { 'idempotency-key': `to take back ${(undos += 1)}` };
    const answer = await (await roster.browserOf(me)).post(path, wish, key);
    return { path: { undoId: (answer.body['undo'] as { id: string }).id }, body: {} };
  };
  const group = () => ({ body: { name: `Group ${(groups += 1)}` } });

  return {
    removeUsers: {
      request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await member()).id] } }),
    },
    listRemovedUsers: { request: () => ({}), ids: 'none' },
    restoreUsers: {
      request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }),
      ids: 'body',
      unknown: 'users.notRestorable',
      once: async (me: Person) => {
        const { id } = await member();
        await (await roster.browserOf(me)).post('/users/remove', { userIds: [id] });
        return { body: { userIds: [id] } };
      },
      grants: async () => {
        const { id } = await roster.person();
        await departedFrom(roster, account, id, ['accountAdministrator']);
        return { body: { userIds: [id] } };
      },
    },
    listRoles: { request: () => ({}), ids: 'none' },
    changeRoles: {
      request: ({ id }) => ({ body: { userIds: [id], add: ['download'], dryRun: true } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await member()).id], add: ['download'] } }),
      grants: async () => ({ body: { userIds: [(await member()).id], add: ['accountAdministrator'] } }),
    },
    undoChange: {
      request: ({ id }) => ({ path: { undoId: id }, body: {} }),
      ids: 'path',
      once: (me) => undoOf(me, '/users/roles', { add: ['download'] }, member),
      grants: (me) =>
        undoOf(me, '/users/roles', { remove: ['accountAdministrator'] }, () =>
          roster.person({ account, roles: ['accountAdministrator'] }),
        ),
    },
    listGroups: { request: () => ({}), ids: 'none' },
    getGroupEffects: { request: ({ id }) => ({ path: { groupId: id } }), ids: 'path' },
    getGroup: { request: ({ id }) => ({ path: { groupId: id } }), ids: 'path' },
    createGroup: { request: group, ids: 'none' },
    editGroup: {
      request: ({ id }) => ({ path: { groupId: id }, body: { name: 'Another', version: 1 } }),
      ids: 'path',
      once: async () => ({
        path: { groupId: await roster.group(account) },
        body: { ...group().body, version: 1 },
      }),
    },
    deleteGroup: {
      request: ({ id }) => ({ path: { groupId: id }, body: { members: 0 } }),
      ids: 'path',
      once: async () => ({ path: { groupId: await roster.group(account) }, body: { members: 0 } }),
    },
    changeGroups: {
      request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }),
      ids: 'body',
      once: async () => ({
        body: { userIds: [(await member()).id], add: [await roster.group(account)] },
      }),
    },
    changeEntitlementCountry: {
      request: ({ id }) => ({ body: { userIds: [id], entitlementCountry: 'ES', dryRun: true } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await member()).id], entitlementCountry: 'ES' } }),
    },
    exportUsers: { request: () => ({}), ids: 'none' },
    exportSelectedUsers: { request: ({ id }) => ({ body: { userIds: [id] } }), ids: 'none' },
    listAuditEvents: { request: () => ({}), ids: 'none' },
    exportAuditEvents: { request: () => ({}), ids: 'none' },
    verifyAuditLog: { request: () => ({ body: {} }), ids: 'none' },
    listContacts: { request: () => ({}), ids: 'none' },
    addContact: {
      request: ({ id }) => ({ body: { userId: id } }),
      ids: 'body',
      unknown: 'users.notFound',
      once: async () => ({ body: { userId: (await member()).id } }),
    },
    replaceContact: {
      request: ({ id }) => ({ path: { contactId: id }, body: { userId: id } }),
      ids: 'path',
      once: async () => ({ path: { contactId: await contact() }, body: { userId: (await member()).id } }),
    },
    endContact: {
      request: ({ id }) => ({ path: { contactId: id }, body: {} }),
      ids: 'path',
      once: async () => ({ path: { contactId: await contact() }, body: {} }),
    },
    endContacts: {
      request: ({ id }) => ({ body: { contactIds: [id] } }),
      ids: 'body',
      unknown: 'contacts.notFound',
      once: async () => ({ body: { contactIds: [await contact()] } }),
    },
  };
}
