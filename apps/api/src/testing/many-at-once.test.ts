import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { answersForEach } from '@roster/contract/machinery/on-many';
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

const asking = async (many: number) => ({ requestIds: await each(many, () => roster.asking(account)) });

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
  reassignSeats: async (many) => {
    const [holders, takers] = [await users(many), await users(many)];
    const { entitlementId, seatIds } = await roster.held(account, holders);
    const moves = seatIds.map((seatId, nth) => ({ seatId, userId: takers[nth] }));
    const { body } = await ana.get(`/entitlements/${entitlementId}/seats?limit=${many}`);
    const holderOf = new Map(
      (body['items'] as { id: string; userId: string }[]).map(({ id, userId }) => [id, userId]),
    );
    return { entitlementId, moves: moves.map((move) => ({ ...move, heldBy: holderOf.get(move.seatId) })) };
  },
  createExceptions: onUsers({ productId: null, effect: 'deny' }),
  endExceptions: async (many) => ({
    exceptionIds: await Promise.all((await users(many)).map((id) => roster.exception(account, { id }))),
  }),
  endContacts: async (many) => {
    const ids = await each(many + 1, async () => roster.contact(account, await roster.person({ account })));
    return { contactIds: ids.slice(1) };
  },
  resendInvitations: invited,
  withdrawInvitations: invited,
  approveRequests: waiting,
  rejectRequests: waiting,
  declineUserRequests: asking,
  grantUserRequests: asking,
  allowToAskAgain: async (many) => {
    const ids = await waiting(many);
    await ana.post('/approvals/reject', ids);
    return ids;
  },
};
/** Actions on many that no administrator of an account takes, and the one that takes another one back. */
const others = ['resendMails', 'closeServiceRequests', 'undoChange'];

const few = 2;
const many = 30;

const onMany = (endpoints as readonly Endpoint[]).filter(
  ({ response, name }) => answersForEach(response) && !others.includes(name),
);

/** Prepares an action on so many. Returns the call, which has to do it to all of them. */
async function prepare({ name, path }: Endpoint, n: number): Promise<() => Promise<void>> {
  const { entitlementId = '', ...body } = (await bodies[name]?.(n)) ?? {};
  return async () => {
    const { status, body: said } = await ana.post(
      path.replace('{entitlementId}', String(entitlementId)),
      body,
    );
    expect([name, status, (said['done'] as string[]).length]).toEqual([name, 200, n]);
  };
}

test('an action on many waits for the database as often as one on a few (B5)', async () => {
  expect(onMany.map(({ name }) => name).sort()).toEqual(Object.keys(bodies).sort());
  const trips: string[] = [];
  const inTurn: string[] = [];
  for (const endpoint of onMany) {
    const { name } = endpoint;
    const tripsFor = async (n: number) => countRoundTrips(await prepare(endpoint, n));
    // The first one opens connections.
    await tripsFor(few);
    const [forFew, forMany] = [await tripsFor(few), await tripsFor(many)];
    trips.push(`${name} ${forMany}`);
    if (forMany > forFew + 2) inTurn.push(`${name}: ${forFew} for ${few}, ${forMany} for ${many}`);
  }
  console.log(`round trips for ${many} users: ${trips.join(', ')}`);
  expect(inTurn).toEqual([]);
});

// Each time a user's row is written, twenty indexes are: a second time was a third of locking a thousand.
test('an action on many writes the row of each user once at most', async () => {
  const { owner } = roster.database;
  await owner.query(`
    create table written_users (id uuid not null);
    create function note_written_user() returns trigger language plpgsql security definer set search_path = public as
      'begin insert into written_users values (new.id); return null; end';
    create trigger note_written_user after update on users for each row execute function note_written_user();`);
  const twice: string[] = [];
  let written = 0;
  for (const endpoint of onMany) {
    const act = await prepare(endpoint, few);
    await owner.query('truncate written_users');
    await act();
    const { rows } = await owner.query<{ n: number }>(
      'select count(*)::integer as n from written_users group by id',
    );
    written += rows.length;
    if (rows.some(({ n }) => n > 1)) twice.push(`${endpoint.name}: ${rows.map(({ n }) => n).join(', ')}`);
  }
  expect(written).toBeGreaterThan(0);
  expect(twice).toEqual([]);
});
