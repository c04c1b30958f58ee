import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account, Person, Roster } from './given-roster.ts';

export type GivenList = {
  /** Fills the list. */
  given: () => Promise<unknown>;
  path?: () => Record<string, string>;
  query?: Record<string, string>;
  /** What identifies a row, where it is no id. */
  key?: string;
};

type Given = { roster: Roster; account: Account; me: Person };
const rows = 5;
const many = <T>(make: (nth: number) => Promise<T>) =>
  Promise.all(Array.from({ length: rows }, (_, nth) => make(nth)));

/** At least five rows for every list of the contract, some of them equal in what the list is ordered by. */
export function givenLists({ roster, account, me }: Given): Record<string, GivenList> {
  const run = (text: string, values: unknown[]) => roster.database.owner.query(text, values);
  const ofMe = () => ({ userId: me.id });
  const attempt = () =>
    run(
      `insert into sign_in_attempts (user_id, account_id, at, result, device)
       values ($1, $2, date_trunc('hour', now()), 'success', 'Test')`,
      [me.id, account.id],
    );
  const mail = (state: string) =>
    run(
      `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, queued_at)
       values ($1, $2, 'a@example.com', 'A', 'en', 'signInUnlocked', '{}', $3, date_trunc('hour', now()))`,
      [account.id, me.id, state],
    );
  const request = async (state: string) => {
    const { id } = await roster.person({ account });
    await run(
      `insert into user_requests (account_id, user_id, kind, role, state, asked_at)
       values ($1, $2, 'role', 'download', $3, date_trunc('hour', now()))`,
      [account.id, id, state],
    );
  };
  const event = async () => (await roster.browserOf(me)).post('/users/lock', { userIds: [await member()] });
  const member = async () => (await roster.person({ account })).id;

  /** Returns an entitlement whose licenses are waited for. */
  const awaited = async () => {
    const name = `Awaited ${randomUUID()}`;
    const awaitedId = await roster.entitlement(account, { product: name });
    await many(async () => {
      const person = await roster.person({ account });
      const request = { kind: 'license', productId: await roster.product(name) };
      await (await roster.browserOf(person)).post('/profile/requests', request);
    });
    return awaitedId;
  };

  let entitlementId = '';
  let awaitedId = '';
  let affectedId = '';
  const layFiles = async () => {
    const folder = roster.platform.env.downloadsDir;
    const files = Array.from({ length: rows }, (_, nth) => ({
      file: `${nth}.txt`,
      title: 'A file',
      role: null,
    }));
    for (const { file } of files) await writeFile(join(folder, file), `File ${file}`);
    await writeFile(join(folder, 'downloads.json'), JSON.stringify({ files }));
  };

  return {
    listUsers: { given: () => many(member) },
    listUserSignIns: { given: () => many(attempt), path: ofMe },
    listUserSessions: { given: () => many(() => roster.browserOf(me)), path: ofMe },
    listUserMails: { given: () => many(() => mail('sent')), path: ofMe },
    listUserHistory: {
      given: () =>
        run(`update users set country = 'DE' where id = $1`, [me.id]).then(async () => {
          const browser = await roster.browserOf(me);
          for (let nth = 0; nth < rows; nth += 1)
            await browser.patch('/profile', { language: nth % 2 === 0 ? 'de' : 'en' });
        }),
      path: ofMe,
    },
    listGroups: { given: () => many(() => roster.group(account)) },
    listRoles: { given: () => Promise.resolve(), key: 'role' },
    listViews: {
      given: () =>
        many((nth) =>
          run("insert into saved_views (account_id, owner_id, name, query) values ($1, $2, $3, '{}')", [
            account.id,
            me.id,
            `View ${nth}`,
          ]),
        ),
    },
    listApprovals: { given: () => many(() => roster.waiting(account)) },
    listInvitations: { given: () => many(() => roster.person({ account, invited: true })), key: 'userId' },
    listRemovedUsers: {
      given: () =>
        many(async () => {
          const { id } = await roster.person();
          const snapshot = { roles: [], groups: [], products: [], lockReasons: [], source: 'manual' };
          await run(
            `insert into departures (account_id, user_id, kind, left_at, restorable_until, snapshot)
             values ($1, $2, 'released', date_trunc('hour', now()), now() + interval '1 day', $3)`,
            [account.id, id, snapshot],
          );
        }),
      key: 'userId',
    },
    listServiceRequests: {
      given: () =>
        many((nth) =>
          run(
            `insert into service_requests (account_id, user_id, email, name, category, subject, state, created_at, updated_at)
             values ($1, $2, 'a@example.com', 'A', 'other', 'Help', $3, now(), date_trunc('hour', now()))`,
            [account.id, me.id, nth % 2 === 0 ? 'open' : 'closed'],
          ),
        ),
    },
    listAuditEvents: { given: () => many(event) },
    listContacts: {
      given: () => many(async () => roster.contact(account, await roster.person({ account }))),
    },
    listUserRequests: { given: () => many(() => request('open')) },
    listOwnRequests: {
      given: () =>
        many(() =>
          run(
            `insert into user_requests (account_id, user_id, kind, role, state, asked_at, answered_at)
             values ($1, $2, 'role', 'download', 'declined', date_trunc('hour', now()), now())`,
            [account.id, me.id],
          ),
        ),
    },
    listOwnDevices: { given: () => many(() => roster.device(me)) },
    listUserDevices: { given: () => many(() => roster.device(me)), path: ofMe },
    listOwnSessions: { given: () => many(() => roster.browserOf(me)) },
    listOwnSignIns: { given: () => many(attempt) },
    listProducts: { given: () => many((nth) => roster.entitlement(account, { product: `Product ${nth}` })) },
    listSeats: {
      given: async () => (entitlementId = await roster.entitlement(account, { seats: rows })),
      path: () => ({ entitlementId }),
    },
    listAffected: {
      given: async () => {
        const product = 'Ends for many';
        affectedId = await roster.entitlement(account, { product, endsOn: '2099-12-31', seats: 0 });
        await many(async () => roster.seat(account, product, await roster.person({ account })));
      },
      path: () => ({ entitlementId: affectedId }),
    },
    listWaiting: {
      given: async () => (awaitedId = await awaited()),
      path: () => ({ entitlementId: awaitedId }),
    },
    listWaitingList: { given: awaited },
    listUsage: {
      given: async () => {
        const productId = await roster.product('Used');
        await many(async () =>
          run(
            `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
             values ($1, $2, $3, now(), date_trunc('hour', now()))`,
            [account.id, productId, await member()],
          ),
        );
      },
    },
    listDownloads: { given: layFiles },
    listOperatedDownloads: { given: layFiles },
    listExceptions: {
      given: () => many(async () => roster.exception(account, await roster.person({ account }))),
    },
    listEntitlements: { given: () => many(() => roster.entitlement(account)) },
    listOperatedEntitlements: {
      given: () => many(() => roster.entitlement(account)),
      path: () => ({ accountId: account.id }),
    },
    listAccounts: { given: () => many(() => roster.account('One name')) },
    findUsersEverywhere: { given: () => many(member), query: { search: 'example' } },
    listPlatformEvents: {
      given: async () => {
        const browser = await roster.browserOf(await roster.person());
        for (let nth = 0; nth < rows; nth += 1)
          await browser.patch('/profile', { language: nth % 2 === 0 ? 'de' : 'en' });
      },
      query: { event: 'profile.changed' },
    },
    listOperatorViews: {
      given: () =>
        many((nth) =>
          run(
            `insert into saved_views (owner_id, list, name, query, shared)
             select id, 'operatorAccounts', $1, '{}', true from users where operator order by id limit 1`,
            [`View ${nth}`],
          ),
        ),
    },
    listUndelivered: { given: () => many(() => mail('failed')) },
  };
}
