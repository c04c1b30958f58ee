import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';
import { countRoundTrips } from './round-trips.ts';

// B5: an action on many users works on them as a set. One that takes them in turn is found here: it waits for the database
// more often, the more there are.

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount((given) => ({ roster, account, ana } = given));

type Ids = { userIds: string[] } | { requestIds: string[] };
const each = <T>(many: number, one: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: many }, one));
const users = async (many: number, wanted: { invited?: boolean } = {}): Promise<string[]> =>
  (await each(many, () => roster.person({ account, ...wanted }))).map(({ id }: Person) => id);
const onUsers =
  (extra: object = {}) =>
  async (many: number): Promise<Ids> => ({ userIds: await users(many), ...extra });
const invited = async (many: number): Promise<Ids> => ({ userIds: await users(many, { invited: true }) });
const waiting = async (many: number) => ({ requestIds: await each(many, () => roster.waiting(account)) });

/** Bodies for so many, who are all acted on; the entitlement belongs into the address. */
const bodies: Record<string, (many: number) => Promise<Record<string, unknown>>> = {
  lockUsers: onUsers(),
  unlockUsers: async (many) => {
    const userIds = await users(many);
    await ana.post('/users/lock', { userIds });
    return { userIds };
  },
  signOutUsers: onUsers(),
  changeRoles: onUsers({ add: ['download'] }),
  changeGroups: async (many) => ({ userIds: await users(many), add: [await roster.group(account)] }),
  changeEntitlementCountry: onUsers({ entitlementCountry: 'ES' }),
  removeUsers: onUsers(),
  restoreUsers: async (many) => {
    const userIds = await users(many);
    await ana.post('/users/remove', { userIds });
    return { userIds };
  },
  assignSeats: async (many) => ({
    entitlementId: await roster.entitlement(account, { seats: many }),
    userIds: await users(many),
  }),
  returnSeats: async (many) => roster.held(account, await users(many)),
  createExceptions: onUsers({ productId: null, effect: 'deny' }),
  endExceptions: async (many) => ({
    exceptionIds: await Promise.all((await users(many)).map((id) => roster.exception(account, { id }))),
  }),
  resendInvitations: invited,
  withdrawInvitations: invited,
  approveRequests: waiting,
  rejectRequests: waiting,
  allowToAskAgain: async (many) => {
    const ids = await waiting(many);
    await ana.post('/approvals/reject', ids);
    return ids;
  },
};
/** Actions on many that no administrator of an account takes. */
const others = ['resendMails'];

const few = 2;
const many = 30;

test('an action on many waits for the database as often as one on a few (B5)', async () => {
  const onMany = (endpoints as readonly Endpoint[]).filter(
    ({ refusals, name }) =>
      (refusals as readonly string[]).includes('users.selectionTooLarge') && !others.includes(name),
  );
  expect(onMany.map(({ name }) => name).sort()).toEqual(Object.keys(bodies).sort());
  const trips: string[] = [];
  const inTurn: string[] = [];
  for (const { name, path } of onMany) {
    const tripsFor = async (n: number) => {
      const { entitlementId = '', ...body } = (await bodies[name]?.(n)) ?? {};
      return countRoundTrips(async () => {
        const { status, body: said } = await ana.post(
          path.replace('{entitlementId}', String(entitlementId)),
          body,
        );
        expect([name, status, (said['done'] as string[]).length]).toEqual([name, 200, n]);
      });
    };
    // The first one opens connections.
    await tripsFor(few);
    const [forFew, forMany] = [await tripsFor(few), await tripsFor(many)];
    trips.push(`${name} ${forMany}`);
    if (forMany > forFew + 2) inTurn.push(`${name}: ${forFew} for ${few}, ${forMany} for ${many}`);
  }
  console.log(`round trips for ${many} users: ${trips.join(', ')}`);
  expect(inTurn).toEqual([]);
});
