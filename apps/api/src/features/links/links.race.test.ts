import { expect, test } from 'vitest';
import { issueToken } from '../../testing/issue-token.ts';
import { givenSharedAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// Invariant 5. Fails when using a link up is not one UPDATE that looks again: see packages/tasks/src/mutant-list.mjs.

/** `npm run test:soak` uses 100 tokens of each kind 50 times in parallel. */
const tokens = Number(process.env['ROSTER_LINK_TOKENS'] ?? 4);
const atOnce = 50;

let roster: Roster;
let account: Account;
let nobody: Browser;

givenSharedAccount((given) => ({ roster, account, nobody } = given));

const password = 'purple elephants sing';
const person = { firstName: 'Nora', lastName: 'Lund', country: 'DE' };
const kinds = [
  ['invitation', (token: string) => nobody.post('/invitations/accept', { token, password })],
  ['passwordReset', (token: string) => nobody.post('/password-resets', { token, password })],
  [
    'emailVerification',
    (token: string) => nobody.post('/email-verifications', { token, password, ...person }),
  ],
  ['notMyOrganization', (token: string) => nobody.post('/not-my-organization', { token })],
  ['emailChange', (token: string) => nobody.post('/email-changes/confirm', { token })],
  ['emailUndo', (token: string) => nobody.post('/email-changes/undo', { token })],
] as const;

test.each(kinds)(
  `a link for %s that is used ${atOnce} times in parallel works once, for ${tokens} links`,
  { timeout: 300_000 },
  async (purpose, use) => {
    for (let nth = 0; nth < tokens; nth += 1) {
      const token = await givenToken(purpose, nth);
      const answers = await Promise.all(Array.from({ length: atOnce }, () => use(token)));
      const codes = answers.filter(({ status }) => status !== 200).map(({ body }) => String(body['code']));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(codes.filter((code) => !/^links\.(used|replaced|unknown)$/.test(code))).toEqual([]);
    }
  },
);

/** Creates the row that a mail would have made, and the token of one delivery. */
async function givenToken(purpose: string, nth: number): Promise<string> {
  const email = `${purpose.toLowerCase()}.${nth}@example.org`;
  const isRegistration = purpose === 'emailVerification';
  const { owner } = roster.database;
  const registration = `insert into registrations (email, language) values ($1, 'en') returning id`;
  const subject = isRegistration
    ? String((await owner.query<{ id: string }>(registration, [email])).rows[0]?.id)
    : (await roster.person({ account, invited: purpose === 'invitation' })).id;
  const { rows } = await owner.query<{ id: string }>(
    `insert into tokens (purpose, ${isRegistration ? 'registration_id' : 'user_id'}, account_id, email, expires_at)
     values ($1, $2, $3, $4, now() + interval '1 hour') returning id`,
    [purpose, subject, account.id, email],
  );
  return issueToken(roster.platform.database.app, String(rows[0]?.id));
}
