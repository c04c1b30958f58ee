import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// Invariant 1. Each of these fails when the compare-and-set is taken out: see packages/tasks/src/mutant-list.mjs.

/** 200 attempts a round; `npm run test:soak` runs more rounds. */
const rounds = Number(process.env['ROSTER_JOIN_ROUNDS'] ?? 12);
const accountsCount = 20;
const triesEach = 10;

let roster: Roster;
let accounts: { account: Account; browsers: Browser[] }[];

givenProduct(async (given) => {
  ({ roster } = given);
  accounts = [];
  for (let nth = 0; nth < accountsCount; nth += 1) {
    const account = await roster.account();
    const browsers: Browser[] = [];
    for (let one = 0; one < 2; one += 1)
      browsers.push(
        await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] })),
      );
    accounts.push({ account, browsers });
  }
});

const clean = [
  'users.alreadyMember',
  'users.awaitingApproval',
  'users.inOtherAccount',
  'users.existsUnaffiliated',
  'users.notRegistered',
  'users.tooManyProbes',
  'approvals.alreadyDecided',
  'approvals.noLongerWaiting',
];

test(
  `of 200 parallel attempts to affiliate one user with ${accountsCount} accounts one succeeds, in ${rounds} rounds (A1)`,
  { timeout: 300_000 },
  async () => {
    const winners: Record<string, number> = {};
    for (let round = 0; round < rounds; round += 1) {
      await roster.database.owner.query("delete from throttles where key like 'probe%'");
      // In turn: a user with a pending approval, an unaffiliated user, and an unknown address.
      const known = round % 3 !== 2;
      const email = `wanted.${round}@example.org`;
      const person = known ? await roster.person({ email }) : null;
      const waitsFor = accounts[round % accountsCount];
      const requestId =
        person && waitsFor && round % 3 === 0 ? await roster.waiting(waitsFor.account, person) : '';
      await roster.database.owner.query('delete from mails');

      // A pending approval is not decided first, so that every way of joining has a chance to win.
      const from = (round * 7 + 1) % accountsCount;
      const order = [...accounts.slice(from), ...accounts.slice(0, from)];
      const tries = order.flatMap(({ account, browsers }) =>
        Array.from({ length: triesEach }, async (_, nth) => {
          const browser = browsers[nth % browsers.length];
          if (!browser) throw new Error('no browser');
          if (requestId && account === waitsFor?.account && nth % 2 === 0)
            return {
              how: 'approve',
              answer: await browser.post('/approvals/approve', { requestIds: [requestId] }),
            };
          if (nth % 2 === 0)
            return { how: 'addToAccount', answer: await browser.post('/users/add-to-account', { email }) };
          const body = { email, firstName: 'Wanted', lastName: 'Person', country: 'DE' };
          return { how: 'add', answer: await browser.post('/users', body) };
        }),
      );
      const answers = await Promise.all(tries);
      const won = answers.filter(({ how, answer }) =>
        how === 'approve' ? (answer.body['done'] as string[]).length === 1 : answer.status === 201,
      );
      for (const { how } of won) winners[how] = (winners[how] ?? 0) + 1;
      const codes = answers
        .filter((one) => !won.includes(one))
        .map(({ how, answer }) => codeOf(how, answer.body));
      expect(codes.filter((code) => !clean.includes(code))).toEqual([]);

      expect(won).toHaveLength(1);
      const { rows } = await roster.database.owner.query<{ users: number; mails: number; open: number }>(
        `select (select count(*)::integer from users where email = $1 and account_id is not null) as users,
           (select count(*)::integer from mails where to_address = $1) as mails,
           (select count(*)::integer from approval_requests r join users u on u.id = r.user_id
             where u.email = $1 and r.state = 'open') as open`,
        [email],
      );
      expect(rows).toEqual([{ users: 1, mails: 1, open: 0 }]);
    }
    console.log(`joining: ${rounds} rounds of 200 tries, one winner each: ${JSON.stringify(winners)}`);
    expect(Object.values(winners).reduce((sum, n) => sum + n, 0)).toBe(rounds);
  },
);

const codeOf = (how: string, body: Record<string, unknown>) =>
  how === 'approve'
    ? String((body['refused'] as { code: string }[] | undefined)?.[0]?.code ?? body['code'])
    : String(body['code']);
