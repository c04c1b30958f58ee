import { afterAll, beforeAll, beforeEach } from 'vitest';
import { givenCrowd } from './given-crowd.ts';
import {
  givenRoster,
  type Account,
  type Browser,
  type Person,
  type Roster,
  type RosterOptions,
} from './given-roster.ts';
import { explainEverything, watchPlans, type Watch } from './plans.ts';
import { createTestDatabase } from './test-database.ts';

export type GivenProduct = {
  roster: Roster;
  /** A browser in which no one is signed in. */
  nobody: Browser;
};

export type GivenAccount = GivenProduct & {
  account: Account;
  /** Its Account Administrator. */
  me: Person;
  /** A browser in which they are signed in. */
  ana: Browser;
};

/** Hands over what was set up; what the tests of the file need besides is set up in it. */
type Take<Given> = (given: Given) => unknown;

/** One product for a whole file. Each of its tests begins at the real time. */
export function givenProduct(take: Take<GivenProduct>, options: RosterOptions = {}): void {
  let roster: Roster;
  beforeAll(async () => {
    roster = await givenRoster(options);
    await take({ roster, nobody: await roster.browserOf(null) });
  });
  afterAll(() => roster.close());
  beforeEach(() => {
    roster.clock.offset = 0;
  });
}

/**
 * One product for a whole file; for each of its tests an account of its own, with an administrator who is signed in.
 */
export function givenAccount(take: Take<GivenAccount>, name?: string, options: RosterOptions = {}): void {
  let product: GivenProduct;
  givenProduct((given) => (product = given), options);
  beforeEach(async () => await take(await withAccount(product, name)));
}

/** One product and one account for all tests of a file, because what they share takes long to make. */
export function givenSharedAccount(
  take: Take<GivenAccount>,
  name?: string,
  options: RosterOptions = {},
): void {
  let product: GivenProduct;
  givenProduct((given) => (product = given), options);
  beforeAll(async () => await take(await withAccount(product, name)));
}

async function withAccount(product: GivenProduct, name?: string): Promise<GivenAccount> {
  const { roster } = product;
  const account = await roster.account(name);
  const me = await roster.person({
    account,
    roles: ['accountAdministrator'],
    firstName: 'Ana',
    lastName: 'Weber',
  });
  return { ...product, account, me, ana: await roster.browserOf(me) };
}

export type GivenCrowd = {
  roster: Roster;
  account: Account;
  /** One of the many. */
  member: Person;
  /** A browser of an Account Administrator. */
  boss: Browser;
  /** Hears the plan of every statement. */
  watch: Watch;
};

/** A product with a large account, whose database tells the plan of everything that runs. */
export function givenCrowdedAccount(people: number, take: (given: GivenCrowd) => unknown): void {
  let watch: Watch;
  let roster: Roster;
  beforeAll(async () => {
    const database = await createTestDatabase();
    await explainEverything(database.owner, new URL(database.url).pathname.slice(1));
    watch = watchPlans();
    roster = await givenRoster({ database });
    const account = await roster.account();
    await givenCrowd(database.owner, account, people);
    const member = await roster.person({ account });
    const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    await take({ roster, account, member, boss, watch });
  }, 1_800_000);
  afterAll(async () => {
    watch.stop();
    await roster.close();
  });
}
