import { afterAll, beforeAll } from 'vitest';
import { givenTool, type GivenTool, type Machine } from '../../../licensing-tool/process-tests/given-tool.ts';
import { letIn } from '../../../licensing-tool/process-tests/let-in.ts';
import { givenAccount, type GivenAccount } from './given-account.ts';
import type { Browser, Person } from './given-roster.ts';

export type GivenMachine = GivenAccount & {
  /** The licensing tool on the machine of Lena, as a real process. */
  machine: Machine;
  lena: Person;
  /** The name of a pooled product of the account. */
  suite: string;
  /** A machine with nothing on it yet. */
  anotherMachine: () => Machine;
};

/** For each test of a file an account, and in it a user with a machine; both clocks, of the portal and of the machine, are set by the test. */
export function givenMachine(take: (given: GivenMachine) => unknown): void {
  let tool: GivenTool;
  let machines = 0;
  beforeAll(async () => {
    tool = await givenTool();
  });
  afterAll(() => tool.remove());
  givenAccount(async (given) => {
    const { roster, account } = given;
    const suite = `Suite of ${account.id}`;
    await roster.entitlement(account, { product: suite, kind: 'pooled' });
    const lena = await roster.person({ account, firstName: 'Lena', lastName: 'Brandt' });
    const anotherMachine = () => tool.machine(`machine-${(machines += 1)}`);
    await take({ ...given, lena, suite, anotherMachine, machine: anotherMachine() });
  });
}

/** Both clocks. Sessions of other days are over, so this hands over a browser in which the administrator is signed in. */
export async function onDay({ roster, machine, me }: GivenMachine, day: number): Promise<Browser> {
  roster.clock.offset = day * 86_400_000;
  machine.at(`+${day}d`);
  return roster.browserOf(me);
}

/** Signs the machine in as the user of a browser, by default as Lena. */
export async function signInOn(given: GivenMachine, browser?: Browser) {
  const by = browser ?? (await given.roster.browserOf(given.lena));
  const { origin } = given.roster.platform.env.publicUrl;
  return letIn(given.machine, origin, (asked) => by.post('/device-sign-ins', asked));
}
