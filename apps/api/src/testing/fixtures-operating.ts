import type { Fixture, Given } from './fixture.ts';
import { catalogue } from './fixtures-licensing.ts';
import type { Person } from './given-roster.ts';

let names = 0;
const fresh = () => (names += 1);

/** Fixtures for views, service requests and the operator. */
export function operating({ roster, account }: Given): Record<string, Fixture> {
  const viewBody = () => ({ name: `View ${fresh()}`, query: { status: 'locked' } });
  const view = async (me: Person) => {
    const { body } = await (await roster.browserOf(me)).post('/saved-views', viewBody());
    return (body['items'] as { id: string; own: boolean }[]).find(({ own }) => own)?.id ?? '';
  };
  const operatorsViewBody = () => ({
    name: `View ${fresh()}`,
    list: 'operatorAccounts',
    query: { state: 'closed' },
  });
  const operatorsView = async (me: Person) => {
    const { body } = await (await roster.browserOf(me)).post('/operator/saved-views', operatorsViewBody());
    return (body['items'] as { id: string; own: boolean }[]).find(({ own }) => own)?.id ?? '';
  };
  const ask = () => ({ category: 'signIn', subject: 'Help', text: 'I cannot get in.' });
  const asked = async (me: Person) => {
    const { body } = await (await roster.browserOf(me)).post('/service-requests', ask());
    return String(body['id']);
  };
  const administrator = () => ({ email: `boss.${fresh()}@example.org`, firstName: 'Bo', lastName: 'Ss' });
  const newAccount = () => ({
    body: { name: 'New account', number: `N-${fresh()}`, mainCountry: 'DE', administrator: administrator() },
  });
  const onUser = (operation: string, prepare: () => Promise<Person>) => ({
    [operation]: {
      request: ({ id }: Person) => ({ path: { userId: id }, body: { reason: 'Asked for' } }),
      ids: 'path' as const,
      once: async () => ({ path: { userId: (await prepare()).id }, body: { reason: 'Asked for' } }),
    },
  });
  const onAccount = (body: object, prepare?: () => Promise<object>) => ({
    request: ({ id }: Person) => ({ path: { accountId: id }, body }),
    ids: 'path' as const,
    once: async () => ({ path: { accountId: (await roster.account()).id }, body, ...(await prepare?.()) }),
  });

  return {
    listViews: { request: () => ({}), ids: 'none' },
    saveView: { request: () => ({ body: viewBody() }), ids: 'none' },
    changeView: {
      request: ({ id }) => ({ path: { viewId: id }, body: { shared: true } }),
      ids: 'path',
      once: async (me) => ({ path: { viewId: await view(me) }, body: { shared: true } }),
    },
    deleteView: {
      request: ({ id }) => ({ path: { viewId: id }, body: {} }),
      ids: 'path',
      once: async (me) => ({ path: { viewId: await view(me) }, body: {} }),
    },
    listOperatorViews: { request: () => ({}), ids: 'none' },
    saveOperatorView: { request: () => ({ body: operatorsViewBody() }), ids: 'none' },
    changeOperatorView: {
      request: ({ id }) => ({ path: { viewId: id }, body: { shared: true } }),
      ids: 'path',
      once: async (me) => ({ path: { viewId: await operatorsView(me) }, body: { shared: true } }),
    },
    deleteOperatorView: {
      request: ({ id }) => ({ path: { viewId: id }, body: {} }),
      ids: 'path',
      once: async (me) => ({ path: { viewId: await operatorsView(me) }, body: {} }),
    },
    listServiceRequests: { request: () => ({}), ids: 'none' },
    getServiceRequest: { request: ({ id }) => ({ path: { requestId: id } }), ids: 'path' },
    openServiceRequest: { request: () => ({ body: ask() }), ids: 'none' },
    openRequestAnonymously: {
      request: () => ({
        body: {
          category: 'signIn',
          name: 'Some Body',
          email: `nobody.${fresh()}@example.com`,
          language: 'en',
          text: 'Help',
        },
      }),
      ids: 'none',
    },
    writeInServiceRequest: {
      request: ({ id }) => ({ path: { requestId: id }, body: { text: 'More' } }),
      ids: 'path',
      once: async (me) => ({ path: { requestId: await asked(me) }, body: { text: 'More' } }),
    },
    closeServiceRequest: {
      request: ({ id }) => ({ path: { requestId: id }, body: {} }),
      ids: 'path',
      once: async (me) => ({ path: { requestId: await asked(me) }, body: {} }),
    },
    closeServiceRequests: {
      request: ({ id }) => ({ body: { requestIds: [id] } }),
      ids: 'body',
      unknown: 'support.notFound',
      once: async (me) => ({ body: { requestIds: [await asked(me)] } }),
    },
    listAccounts: { request: () => ({}), ids: 'none' },
    createAccount: {
      request: newAccount,
      ids: 'none',
      grants: async () => newAccount(),
    },
    getOperatedAccount: { request: ({ id }) => ({ path: { accountId: id } }), ids: 'path' },
    closeAccount: onAccount({ reason: 'Merged' }),
    appointAdministrator: {
      ...onAccount({}),
      request: ({ id }) => ({ path: { accountId: id }, body: administrator() }),
      once: async () => ({ path: { accountId: account.id }, body: administrator() }),
      grants: async () => ({ path: { accountId: account.id }, body: administrator() }),
    },
    verifyDomainByHand: {
      request: ({ id }) => ({
        path: { accountId: id },
        body: { domain: `d${fresh()}.example`, reason: 'Shown' },
      }),
      ids: 'path',
      once: async () => ({
        path: { accountId: account.id },
        body: { domain: `d${fresh()}.example`, reason: 'Shown' },
      }),
    },
    removeDomain: {
      request: ({ id }) => ({ path: { accountId: id }, body: { domain: 'gone.example', reason: 'Sold' } }),
      ids: 'path',
      once: async () => {
        const domain = `d${fresh()}.example`;
        await roster.domain(account, domain);
        return { path: { accountId: account.id }, body: { domain, reason: 'Sold' } };
      },
    },
    ...catalogue({ roster, account }),
    findUsersEverywhere: { request: () => ({}), ids: 'none' },
    getOperatedUser: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    ...onUser('lockByOperator', () => roster.person({ account })),
    ...onUser('unlockByOperator', () => roster.person({ account, lockReasons: ['operator'] })),
    ...onUser('releaseByOperator', () => roster.person({ account })),
    ...onUser('eraseUser', () => roster.person({ account })),
    listUndelivered: { request: () => ({}), ids: 'none' },
    listPlatformEvents: { request: () => ({}), ids: 'none' },
    verifyPlatformLog: { request: () => ({ body: {} }), ids: 'none' },
    getStartWarnings: { request: () => ({}), ids: 'none' },
    getMailQueue: { request: () => ({}), ids: 'none' },
    tryMailQueueNow: {
      request: () => ({ body: {} }),
      ids: 'none',
      once: async () => {
        await roster.database.owner.query(
          `update mail_queue set paused_until = now() + interval '1 hour', paused_since = now(), fault = 'away', faults = 1`,
        );
        return { body: {} };
      },
    },
    resendMails: {
      request: ({ id }) => ({ body: { mailIds: [id] } }),
      ids: 'body',
      unknown: 'mails.notFound',
      once: async () => {
        const { rows } = await roster.database.owner.query<{ id: string }>(
          `insert into mails (to_address, to_name, language, template, content, state)
           values ('a@example.com', 'A', 'en', 'signInUnlocked', '{}', 'failed') returning id`,
        );
        return { body: { mailIds: [rows[0]?.id] } };
      },
    },
  };
}
