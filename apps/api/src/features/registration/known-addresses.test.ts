import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let nobody: Browser;

givenAccount((given) => ({ roster, account, nobody } = given));
beforeEach(async () => {
  await roster.database.owner.query('delete from throttles');
  await roster.mails.receive();
});

describe('known and unknown addresses are answered alike', () => {
  test('in the body, at registration and reset; the known one is informed by mail alone', async () => {
    const known = await roster.person({ account });
    const answers = [];
    for (const email of [known.email, 'unknown@example.org'])
      for (const [path, body] of [
        ['/registrations', { email, language: 'en' }],
        ['/password-reset-requests', { email }],
      ] as const)
        answers.push(await nobody.post(path, body));
    const seen = answers.map(({ status, text }) => `${status} ${text}`);
    expect(new Set(seen)).toEqual(new Set(['202 {"accepted":true}']));
    await roster.settled();
    const subjects = (await roster.mails.receive()).map(({ to, subject }) => `${to}: ${subject}`).sort();
    expect(subjects).toEqual(
      [
        `${known.email}: You are already registered`,
        `${known.email}: Set a new password`,
        'unknown@example.org: Confirm your address',
      ].sort(),
    );
  });

  test('without waiting for work that only known addresses cause', async () => {
    const known = await roster.person({ account });
    const client = await roster.database.owner.connect();
    await client.query('begin');
    await client.query('select from accounts where id = $1 for update', [account.id]);
    const answer = await nobody.post('/password-reset-requests', { email: known.email });
    expect(answer.status).toBe(202);
    await client.query('rollback');
    client.release();
    await roster.settled();
    expect((await roster.mails.receive()).map(({ to }) => to)).toContain(known.email);
  });

  test('and take equally long (median of many)', async () => {
    const known = await Promise.all(Array.from({ length: 12 }, () => roster.person({ account })));
    const times: Record<string, number[]> = {};
    const measure = async (name: string, path: string, body: object) => {
      const from = performance.now();
      await nobody.post(path, body);
      (times[name] ??= []).push(performance.now() - from);
      await roster.settled();
    };
    for (const [nth, { email }] of known.entries()) {
      await measure('reset known', '/password-reset-requests', { email });
      await measure('reset unknown', '/password-reset-requests', { email: `nobody.${nth}@example.org` });
      await measure('register known', '/registrations', { email, language: 'en' });
      await measure('register unknown', '/registrations', {
        email: `nobody.${nth}@example.net`,
        language: 'en',
      });
    }
    const median = (name: string) => times[name]?.toSorted((a, b) => a - b)[6] ?? 0;
    for (const what of ['reset', 'register']) {
      const ratio = median(`${what} known`) / median(`${what} unknown`);
      expect(ratio).toBeGreaterThan(0.4);
      expect(ratio).toBeLessThan(2.5);
    }
  });
});
