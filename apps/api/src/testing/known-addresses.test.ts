import { endpoints } from '@roster/contract/machinery/endpoints';
import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Account, Browser, Roster } from './given-roster.ts';
import { pauseSignIn } from './pause-sign-in.ts';

// L4: an answer that waits for the disk only where the address is known would tell which ones are. While nothing can be
// written but what every try writes, known and unknown addresses are answered alike.

let roster: Roster;
let account: Account;
let nobody: Browser;

givenAccount(async (given) => {
  ({ roster, account, nobody } = given);
  await roster.database.owner.query('delete from throttles');
});

/** What a stranger sends to each public endpoint that takes an address. */
const bodies: Record<string, (email: string) => [path: string, body: object]> = {
  signIn: (email) => ['/sign-in', { email, password: 'not the password' }],
  askToBeUnlocked: (email) => ['/unlock-requests', { email, password: 'not the password' }],
  requestPasswordReset: (email) => ['/password-reset-requests', { email }],
  register: (email) => ['/registrations', { email, language: 'en' }],
};

/** It writes a request for every address and looks none up, so it cannot differ. */
const looksNothingUp = ['openRequestAnonymously'];

/** Tries are counted for every address, known or not. */
const written = ['throttles', 'throttle_reservations'];

test('every public endpoint that takes an address is here', () => {
  const takesAddress = endpoints.filter(
    ({ access, body }) => access === 'public' && body && 'shape' in body && 'email' in (body.shape as object),
  );
  expect([...Object.keys(bodies), ...looksNothingUp].sort()).toEqual(
    takesAddress.map(({ name }) => name).sort(),
  );
});

/** While no other table can be written. What the work after the answer wants to write waits until then. */
async function whileNothingIsWritten<T>(work: () => Promise<T>): Promise<T> {
  const holder = await roster.database.owner.connect();
  const { rows } = await holder.query<{ name: string }>(
    `select format('%I', relname) as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all($1)`,
    [written],
  );
  try {
    await holder.query('begin');
    await holder.query(`lock table ${rows.map(({ name }) => name).join(', ')} in share mode`);
    return await work();
  } finally {
    await holder.query('rollback');
    holder.release();
    await roster.settled();
  }
}

const addresses = {
  'a known address': async () => (await roster.person({ account })).email,
  'an address without a password': async () => (await roster.person({ account, invited: true })).email,
  'an unknown address': () => Promise.resolve(`nobody.${crypto.randomUUID()}@example.org`),
};

/** Where a password is typed the address may be paused, which is known without judging. */
const judged = ['signIn', 'askToBeUnlocked'];
const cases = Object.entries(bodies).flatMap(([name, bodyOf]) =>
  (judged.includes(name) ? [false, true] : [false]).map((paused) => ({ name, paused, bodyOf })),
);

test.each(cases)(
  '$name answers alike without waiting for a write, paused: $paused',
  async ({ paused, bodyOf }) => {
    const answers: unknown[] = [];
    for (const give of Object.values(addresses)) {
      const email = await give();
      await roster.database.owner.query('delete from throttles');
      if (paused) await pauseSignIn(nobody, { id: '', accountId: null, email });
      await roster.settled();
      const [path, body] = bodyOf(email);
      const { status, body: answer } = await whileNothingIsWritten(() => nobody.post(path, body));
      answers.push([status, answer['code']]);
    }
    expect(answers).toEqual(answers.map(() => answers.at(-1)));
    // It would have waited for the lock until the database gave up.
    expect(answers.at(-1)).not.toEqual([503, 'platform.busy']);
  },
);
