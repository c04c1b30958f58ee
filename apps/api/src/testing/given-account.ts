import { afterAll, beforeAll, beforeEach } from 'vitest';
import { givenRoster, type Account, type Browser, type Person, type Roster } from './given-roster.ts';

export type GivenAccount = {
  roster: Roster;
  account: Account;
  /** Its Account Administrator. */
  me: Person;
  /** A browser in which they are signed in. */
  ana: Browser;
};

/**
 * One product for a whole file; for each of its tests an account of its own, with an administrator who is signed in.
 */
export function givenAccount(take: (given: GivenAccount) => void): void {
  let roster: Roster;
  beforeAll(async () => {
    roster = await givenRoster();
  });
  afterAll(() => roster.close());
  beforeEach(async () => {
    roster.clock.offset = 0;
    const account = await roster.account();
    const me = await roster.person({
      account,
      roles: ['accountAdministrator'],
      firstName: 'Ana',
      lastName: 'Weber',
    });
    take({ roster, account, me, ana: await roster.browserOf(me) });
  });
}
