import type { RoleKey } from '@roster/domain/roles';
import { leavingFixtures } from './fixtures-leaving.ts';
import { devices } from './fixtures-devices.ts';
import { departedFrom, type Fixture, type Given, type Request } from './fixture.ts';
import { operating } from './fixtures-operating.ts';
import { usageAndDownloads } from './fixtures-usage.ts';
import { password, type Account, type Person, type Roster } from './given-roster.ts';

/** The fixtures with which contract-wide.test.ts tries every endpoint. An endpoint without one fails the run. */
export const fixturesOf = (given: Given): Record<string, Fixture> => ({
  ...lists(given),
  ...arrivals(given),
  ...leavingFixtures(given),
  ...operating(given),
  ...devices(given),
  ...usageAndDownloads(),
});

function lists({ roster, account, member }: Given): Record<string, Fixture> {
  return {
    signIn: {
      // A new address each time: failed sign-ins of one are throttled.
      request: () => ({ body: { email: newAddress(), password } }),
      ids: 'none',
      stranger: 401,
    },
    signOut: { request: () => ({ body: {} }), ids: 'none' },
    getSession: { request: () => ({}), ids: 'none' },
    proveSession: { request: () => ({ body: { password } }), ids: 'none' },
    getProfile: { request: () => ({}), ids: 'none' },
    updateProfile: { request: () => ({ body: { language: 'de' } }), ids: 'none' },
    listUsers: { request: () => ({}), ids: 'none' },
    countUsers: { request: () => ({}), ids: 'none' },
    getUser: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    listUserSignIns: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    listUserSessions: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    listUserMails: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    listUserHistory: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    lockUsers: {
      request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await roster.person({ account })).id] } }),
    },
    unlockUsers: {
      request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }),
      ids: 'body',
      once: async () => {
        const locked = await roster.person({ account, lockReasons: ['administrator'] });
        return { body: { userIds: [locked.id] } };
      },
    },
    signOutUsers: {
      request: ({ id }) => ({ body: { userIds: [id], dryRun: true } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [member().id] } }),
    },
    endUserSessions: {
      request: ({ id }) => ({ path: { userId: id }, body: { sessionIds: [id] } }),
      ids: 'path',
      once: async () => {
        const signedIn = await roster.person({ account });
        await roster.browserOf(signedIn);
        const { rows } = await roster.database.owner.query<{ id: string }>(
          'select id from sessions where user_id = $1',
          [signedIn.id],
        );
        return { path: { userId: signedIn.id }, body: { sessionIds: rows.map(({ id }) => id) } };
      },
    },
    listApprovals: { request: () => ({}), ids: 'none' },
  };
}

/** A new address for each request, so that the requests do not affect each other. */
const newAddress = () => `new.${(addresses += 1)}@example.org`;
const newDomain = () => `ours${(addresses += 1)}.example`;
let addresses = 0;
const administrator: RoleKey[] = ['accountAdministrator'];
const newPerson = () => ({ email: newAddress(), firstName: 'New', lastName: 'Person', country: 'DE' });

/** Fixtures for everything by which people join. */
function arrivals({ roster, account, member }: Given): Record<string, Fixture> {
  const link = { body: { token: 'no-such-token' } };
  const withPassword = { body: { token: 'no-such-token', password: 'wet stone radio' } };
  const departed = async (roles: RoleKey[]): Promise<Request> => {
    const { id, email } = await roster.person();
    await departedFrom(roster, account, id, roles);
    return { body: { email } };
  };
  const newAddressOf = async ({ id }: Person): Promise<Request> => {
    const domain = newDomain();
    await roster.domain(account, domain);
    return { path: { userId: id }, body: { email: `new.address@${domain}` } };
  };
  const asksFor = async (role: RoleKey): Promise<Request> => {
    const asking = await roster.browserOf(await roster.person({ account }));
    const { body } = await asking.post('/profile/requests', { kind: 'role', role });
    return { path: { requestId: String(body['id']) }, body: { answer: 'grant' } };
  };
  return {
    addUser: {
      request: () => ({ body: newPerson() }),
      ids: 'none',
      grants: async () => ({ body: { ...newPerson(), roles: administrator } }),
    },
    addToAccount: {
      request: () => ({ body: { email: 'nobody@example.com' } }),
      ids: 'none',
      once: async () => ({ body: { email: (await roster.person()).email } }),
      grants: async () => ({ body: { email: (await roster.person()).email, roles: administrator } }),
    },
    editUser: {
      request: ({ id }) => ({ path: { userId: id }, body: { version: 1 } }),
      ids: 'path',
      once: async () => ({
        path: { userId: (await roster.person({ account })).id },
        body: { version: 1, department: 'Bridges' },
      }),
    },
    changeUserEmail: {
      request: ({ id }) => ({ path: { userId: id }, body: { email: newAddress() } }),
      ids: 'path',
      once: () => newAddressOf(member()),
      own: newAddressOf,
    },
    restoreUser: {
      request: () => ({ body: { email: 'nobody@example.com' } }),
      ids: 'none',
      once: () => departed([]),
      grants: () => departed(administrator),
    },
    closeSetup: { request: ({ id }) => ({ path: { userId: id }, body: {} }), ids: 'path' },
    askToRefreshPolicy: { request: ({ id }) => ({ path: { userId: id }, body: {} }), ids: 'path' },
    sendPasswordReset: { request: ({ id }) => ({ path: { userId: id }, body: {} }), ids: 'path' },
    listInvitations: { request: () => ({}), ids: 'none' },
    resendInvitations: {
      request: ({ id }) => ({ body: { userIds: [id] } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await roster.person({ account, invited: true })).id] } }),
    },
    withdrawInvitations: {
      request: ({ id }) => ({ body: { userIds: [id] } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await roster.person({ account, invited: true })).id] } }),
    },
    inspectLink: { request: () => link, ids: 'none', stranger: 404 },
    renewLink: { request: () => link, ids: 'none', stranger: 404 },
    acceptInvitation: { request: () => withPassword, ids: 'none', stranger: 404 },
    requestPasswordReset: { request: () => ({ body: { email: 'nobody@example.com' } }), ids: 'none' },
    resetPassword: { request: () => withPassword, ids: 'none', stranger: 404 },
    leaveByLink: { request: () => link, ids: 'none', stranger: 404 },
    confirmEmailChange: { request: () => link, ids: 'none', stranger: 404 },
    undoEmailChange: { request: () => link, ids: 'none', stranger: 404 },
    register: { request: () => ({ body: { email: newAddress(), language: 'en' } }), ids: 'none' },
    verifyEmail: {
      request: () => ({
        body: { ...withPassword.body, firstName: 'New', lastName: 'Person', country: 'DE' },
      }),
      ids: 'none',
      stranger: 404,
    },
    askToJoin: {
      request: () => ({ body: { accountNumber: 'nowhere' } }),
      ids: 'none',
      once: async () => ({ body: { accountNumber: await numberOf(roster, account) } }),
    },
    withdrawJoinRequest: {
      request: () => ({ body: {} }),
      ids: 'none',
      once: async (me) => {
        await roster.waiting(account, me);
        return { body: {} };
      },
    },
    approveRequests: {
      request: ({ id }) => ({ body: { requestIds: [id] } }),
      ids: 'body',
      unknown: 'approvals.notFound',
      once: async () => ({ body: { requestIds: [await roster.waiting(account)] } }),
      grants: async () => ({
        body: { requestIds: [await roster.waiting(account)], roles: administrator },
      }),
    },
    rejectRequests: {
      request: ({ id }) => ({ body: { requestIds: [id] } }),
      ids: 'body',
      unknown: 'approvals.notFound',
      once: async () => ({ body: { requestIds: [await roster.waiting(account)] } }),
    },
    allowToAskAgain: {
      request: ({ id }) => ({ body: { requestIds: [id] } }),
      ids: 'body',
      unknown: 'approvals.notFound',
      once: async (me) => {
        const requestId = await roster.waiting(account);
        await (await roster.browserOf(me)).post('/approvals/reject', { requestIds: [requestId] });
        return { body: { requestIds: [requestId] } };
      },
    },
    changePassword: {
      request: () => ({ body: { currentPassword: password, password: 'purple elephants sing' } }),
      ids: 'none',
    },
    changeEmail: {
      request: () => ({ body: { email: newAddress(), currentPassword: password } }),
      ids: 'none',
    },
    listOwnSessions: { request: () => ({}), ids: 'none' },
    endOwnSessions: {
      request: () => ({ body: { others: true } }),
      ids: 'none',
      once: async (me) => {
        await roster.browserOf(me);
        return { body: { others: true } };
      },
    },
    listOwnSignIns: { request: () => ({}), ids: 'none' },
    downloadMyData: { request: () => ({}), ids: 'none' },
    askAdministrators: { request: () => ({ body: { kind: 'role', role: 'download' } }), ids: 'none' },
    listOwnRequests: { request: () => ({}), ids: 'none' },
    askToBeUnlocked: {
      request: () => ({ body: { email: newAddress(), password } }),
      ids: 'none',
      stranger: 401,
    },
    checkRequest: { request: () => ({ body: { ticket: 'no-such-ticket' } }), ids: 'none', stranger: 404 },
    listUserRequests: { request: () => ({}), ids: 'none' },
    answerUserRequest: {
      request: ({ id }) => ({ path: { requestId: id }, body: { answer: 'decline' } }),
      ids: 'path',
      once: () => asksFor('download'),
      grants: () => asksFor('accountAdministrator'),
    },
    declineUserRequests: {
      request: ({ id }) => ({ body: { requestIds: [id] } }),
      ids: 'body',
      unknown: 'requests.notFound',
      once: async () => ({ body: { requestIds: [await roster.asking(account)] } }),
    },
    grantUserRequests: {
      request: ({ id }) => ({ body: { requestIds: [id] } }),
      ids: 'body',
      unknown: 'requests.notFound',
      once: async () => ({ body: { requestIds: [await roster.asking(account)] } }),
      grants: async () => {
        const { path } = await asksFor('accountAdministrator');
        return { body: { requestIds: [path?.['requestId']] } };
      },
    },
    getAccount: { request: () => ({}), ids: 'none' },
    updateAccount: {
      request: () => ({ body: { version: 1 } }),
      ids: 'none',
      once: async (me) => {
        const { body } = await (await roster.browserOf(me)).get('/account');
        return { body: { version: body['version'], name: `Name after ${newDomain()}` } };
      },
    },
    setAutoApproval: {
      request: () => ({ body: { domain: 'example.net', autoApproval: true } }),
      ids: 'none',
      once: async () => {
        const domain = newDomain();
        await roster.domain(account, domain);
        return { body: { domain, autoApproval: true } };
      },
    },
    getOverview: { request: () => ({}), ids: 'none' },
    getTrends: { request: () => ({}), ids: 'none' },
    getLatest: { request: () => ({}), ids: 'none' },
    getPlatformOverview: { request: () => ({}), ids: 'none' },
    getNotices: { request: () => ({}), ids: 'none' },
  };
}

async function numberOf(roster: Roster, { id }: Account): Promise<string> {
  const { rows } = await roster.database.owner.query<{ number: string }>(
    'select number from accounts where id = $1',
    [id],
  );
  return rows[0]?.number ?? '';
}
